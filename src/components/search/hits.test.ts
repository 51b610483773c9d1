import { expect, test } from 'vitest';
import { aboutPage } from './hits.ts';
import type { PagefindData } from './pagefind.ts';

const about = (url: string, kind: string, meta: PagefindData['meta'] = {}) => aboutPage({ url, content: '', meta, filters: { kind: [kind] }, anchors: [] });

test('a case says what became of it and when it was last seen, its sector and its launch, as far as they are known', () => {
  expect(about('/cases/epic-cic/', 'Case studies', { status: 'Ceased', seen: '2020', sector: 'Youth services', launched: '2013' })).toBe('Case · Ceased, 2020 · Youth services · launched 2013');
  expect(about('/cases/epic-cic/', 'Case studies', { status: 'Ceased' })).toBe('Case · Ceased');
});

test('any other page says what it is', () => {
  expect(about('/studies/how-many-mutuals/', 'Studies')).toBe('Study');
  expect(about('/studies/', 'Studies')).toBe('Studies');
  expect(about('/glossary/#tupe', 'Glossary')).toBe('A word explained');
  expect(about('/guide/prepare/', 'Guide')).toBe('Stage of the guide');
  expect(about('/method/', 'About this site')).toBe('About this site');
});
