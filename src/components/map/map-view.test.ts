import { describe, expect, it } from 'vitest';
import type { MapCase } from '../../core/map/map-case.ts';
import { countInWords, listHtml } from './list-view.ts';
import { marksHtml } from './mark-view.ts';

const makeMapCase = (slug: string, more: Partial<MapCase> = {}): MapCase => ({
  slug, name: `The ${slug}`, place: 'Exampleton', region: 'north-west', at: { x: 300, y: 600 }, ink: 'living', fate: 'Trading when last seen, 2025', ...more,
});
const near = [makeMapCase('one'), makeMapCase('two', { place: 'Otherham', at: { x: 302, y: 601 }, ink: 'returned', fate: 'Returned in-house, 2020' }), makeMapCase('three')];
const far = makeMapCase('far', { at: { x: 500, y: 900 }, ink: 'ended', fate: 'Ceased, 2019', comparator: 'council-owned company' });
const nowhere = makeMapCase('abroad', { region: 'abroad', place: 'Almelo', at: undefined });
const all = [...near, far, nowhere];

describe('the marks', () => {
  const { drawing, panels } = marksHtml(all, 'narrow', 'm');

  it('stand for each placed case once, and for no other', () => {
    const slugs = [...drawing.text.matchAll(/data-slugs="([^"]*)"/g)].flatMap(([, text]) => text?.split(' ') ?? []);
    expect(slugs.toSorted()).toEqual(['far', 'one', 'three', 'two']);
  });

  it('say how many stand there, around where, and what became of them', () => {
    expect(drawing.text).toContain('aria-label="3 cases around Exampleton: 2 trading when last seen; 1 returned in-house"');
    expect(drawing.text).toContain('>3</text>');
  });

  it('say of one case its name, its place, its end, and that it is a comparator', () => {
    expect(drawing.text).toContain('aria-label="The far, Exampleton: Ceased, 2019. Comparator: council-owned company"');
    expect(drawing.text).toContain('map-square');
  });

  it('lead one case to its row and several to a panel that names them all', () => {
    expect(drawing.text).toContain('href="#m-case-far"');
    const [, target] = /href="#(m-narrow-\d+)"/.exec(drawing.text) ?? [];
    expect(panels.text).toContain(`id="${target}"`);
    for (const { slug } of near) expect(panels.text).toContain(`/cases/${slug}/`);
    expect(panels.text).not.toContain('/cases/far/');
  });

  it('share a ring by how many there are of each ink', () => {
    const drawn = [...drawing.text.matchAll(/stroke-dasharray="([\d.]+) 100" stroke-dashoffset="(-?[\d.]+)"/g)].map(([, length, offset]) => [Number(length), Number(offset)]);
    expect(drawn).toEqual([[62.7, -2], [29.3, -68.7]]);
  });
});

describe('the list', () => {
  const text = listHtml(all, 'm', 'h3').text;

  it('has every case by region, those without a mark too, and says so', () => {
    for (const { slug } of all) expect(text).toContain(`id="m-case-${slug}"`);
    expect(text.indexOf('North West')).toBeLessThan(text.indexOf('Outside the UK'));
    expect(text).toContain('Almelo, not on the map');
  });

  it('escapes what a contributor wrote', () => {
    const hostile = makeMapCase('bad', { name: '<img src=x onerror=alert(1)>', place: '"><script>' });
    expect(listHtml([hostile], 'm', 'h2').text + marksHtml([hostile], 'wide', 'm').drawing.text).not.toMatch(/<img|<script/);
  });
});

describe('thousands of cases', () => {
  const many = Array.from({ length: 2000 }, (_, index) => makeMapCase(`n${index}`, { at: { x: 300 + index % 40, y: 600 } }));
  const list = listHtml([...many, nowhere], 'm', 'h2').text;
  const { drawing, panels } = marksHtml([...many, far], 'wide', 'm');

  it('are counted and not all listed', () => {
    expect(list.match(/<li/g)).toHaveLength(21);
    expect(list).toContain('And 1980 more.');
    expect(panels.text).toContain('2000 cases around Exampleton');
    expect(panels.text.match(/<li/g)).toHaveLength(20);
  });

  it('leave no mark leading to a row that is not there', () => {
    expect(drawing.text).toContain('href="/cases/far/"');
    expect(drawing.text).not.toContain('#m-case-');
  });
});

describe('the count', () => {
  it('tells all from some, and the placed from the others', () => {
    expect(countInWords(all, 5)).toBe('All 5 cases: 4 on the map, 1 beside it in the list.');
    expect(countInWords([far], 5)).toBe('1 of 5 cases: 1 on the map.');
    expect(countInWords([], 5)).toBe('No case to show.');
  });
});
