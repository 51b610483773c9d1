import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES, formatRules, parseRules, PERIODS, whyFindingLeftOut, whyMentionLeftOut, whyUnitLeftOut, type Rules } from './rules.ts';
import { makeFinding, makeMention, makeUnit } from './synthesis-testing.ts';

const rules = (over: Partial<Rules>): Rules => ({ ...DEFAULT_RULES, ...over });

describe('the reader’s rules', () => {
  it('are the default for an empty address, and the default writes none', () => {
    expect(parseRules(new URLSearchParams())).toEqual(DEFAULT_RULES);
    expect(formatRules(DEFAULT_RULES).toString()).toBe('');
  });

  it('read back as they were written', () => {
    const chosen = rules({ withoutSelfReport: true, withoutOpinion: true, withComparators: true, sector: 'leisure', period: 'since-2020', parent: 'council' });
    expect(formatRules(chosen).toString()).toBe('without=self-report&without=opinion&with=comparators&sector=leisure&period=since-2020&parent=council');
    expect(parseRules(formatRules(chosen))).toEqual(chosen);
  });

  it('ignore words that are not in the lists, and names that every object has', () => {
    expect(parseRules(new URLSearchParams('sector=space&period=constructor&parent=__proto__&without=everything&x=1'))).toEqual(DEFAULT_RULES);
  });

  it('leave comparators out unless asked', () => {
    const comparator = makeUnit({ comparator: true });
    expect(whyUnitLeftOut(comparator, DEFAULT_RULES)).toBe('comparator');
    expect(whyUnitLeftOut(comparator, rules({ withComparators: true }))).toBeUndefined();
  });

  it('keep one sector, one kind of parent, one period', () => {
    const unit = makeUnit({ sector: 'youth', parent: 'council', year: 2014 });
    expect(whyUnitLeftOut(unit, rules({ sector: 'youth', parent: 'council', period: '2010-2014' }))).toBeUndefined();
    expect(whyUnitLeftOut(unit, rules({ sector: 'leisure' }))).toBe('other-sector');
    expect(whyUnitLeftOut(unit, rules({ parent: 'nhs-trust' }))).toBe('other-parent');
    expect(whyUnitLeftOut(makeUnit({ year: 2015 }), rules({ period: '2010-2014' }))).toBe('other-period');
    expect(whyUnitLeftOut(makeUnit({ year: undefined }), rules({ period: 'before-2010' }))).toBe('other-period');
  });

  it('have periods that meet and do not overlap', () => {
    const periods = Object.values(PERIODS);
    for (const [index, { to }] of periods.entries()) if (index + 1 < periods.length) expect(periods[index + 1]?.from).toBe(to + 1);
  });

  it('leave out self-report and opinion only when told to', () => {
    const own = makeFinding({ speaker: 'organisation' });
    expect(whyFindingLeftOut(own, DEFAULT_RULES)).toBeUndefined();
    expect(whyFindingLeftOut(own, rules({ withoutSelfReport: true }))).toBe('self-report');
    expect(whyMentionLeftOut(makeMention({ speaker: 'organisation' }), rules({ withoutSelfReport: true }))).toBe('self-report');
    for (const method of ['opinion', 'theory'] as const) expect(whyFindingLeftOut(makeFinding({ method }), rules({ withoutOpinion: true }))).toBe('opinion');
    expect(whyFindingLeftOut(makeFinding({ method: 'case-description' }), rules({ withoutOpinion: true }))).toBeUndefined();
  });

  it('never count what is indirect, nor a study’s word on one case beside that case', () => {
    expect(whyFindingLeftOut(makeFinding({ direct: false }), DEFAULT_RULES)).toBe('indirect');
    expect(whyFindingLeftOut(makeFinding({ countedIn: 'suffolk-libraries' }), DEFAULT_RULES)).toBe('counted-in-case');
  });
});
