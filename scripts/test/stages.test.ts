import { expect, test } from 'vitest';
import { countStage, type Stage } from './stages.ts';

const stage = (counted: Stage['counted']): Stage => ({ name: 'x', what: 'x', command: ['x'], counted });

test('a command is one check', () => {
  expect(countStage(stage('command'), { ok: true, output: '' })).toEqual({ passed: 1, failed: 0 });
  expect(countStage(stage('command'), { ok: false, output: '' })).toEqual({ passed: 0, failed: 1 });
});

test('a script’s last line of counts is what it counted', () => {
  expect(countStage(stage('script'), { ok: false, output: '1 check, 0 faults\n12 checks, 2 faults\n' })).toEqual({ passed: 10, failed: 2 });
});

test('the report of Vitest is what it counted', () => {
  expect(countStage(stage('vitest'), { ok: true, output: '', report: { numPassedTests: 3, numFailedTests: 0 } })).toEqual({ passed: 3, failed: 0 });
});

test('a stage that failed without counting a failure is one failure', () => {
  expect(countStage(stage('vitest'), { ok: false, output: '', report: { numPassedTests: 3, numFailedTests: 0 } })).toEqual({ passed: 3, failed: 1 });
  expect(countStage(stage('script'), { ok: false, output: 'Error: crash' })).toEqual({ passed: 0, failed: 1 });
});

test('a stage that ran no test has failed', () => {
  expect(countStage(stage('vitest'), { ok: true, output: '' })).toEqual({ passed: 0, failed: 1 });
  expect(countStage(stage('script'), { ok: true, output: '0 checks, 0 faults' })).toEqual({ passed: 0, failed: 1 });
});
