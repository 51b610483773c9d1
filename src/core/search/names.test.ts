import { expect, test } from 'vitest';
import { inOneWord, namesInOne } from './names.ts';

test('a name becomes one word, in whatever way it is written', () => {
  expect(inOneWord('Sirona care & health')).toBe('sironacarehealthqx');
  expect(inOneWord('sirona Care and Health')).toBe('sironacarehealthqx');
  expect(inOneWord('Suffolk’s Libraries')).toBe('suffolklibrariesqx');
  expect(inOneWord('In-house')).toBe('inhouseqx');
  expect(inOneWord('&')).toBe('');
});

test('a name is found without its legal form too, and a form alone is still a name', () => {
  expect(namesInOne(['Epic CIC', 'Epic'])).toBe('epiccicqx epicqx');
  expect(namesInOne(['Optalis Limited'])).toBe('optalislimitedqx optalisqx');
  expect(namesInOne(['Community interest company', 'CIC'])).toBe('communityinterestcompanyqx cicqx');
});
