import { describe, expect, it } from 'vitest';
import {
  certaintyOf, ENOUGH_UNITS, FEW_UNITS, LEAST_AGREEMENT, LEAST_COMPARED, MOST_FROM_ONE_PLACE, MOST_SELF_REPORTED, MOST_WEAK, PERIOD_YEARS, type DirectedUnit, type StepName,
} from './certainty.ts';
import { directionOf, type UnitDirection } from './direction.ts';
import { makeFinding, makeUnit } from './synthesis-testing.ts';
import type { EvidenceFinding, EvidenceUnit } from './unit.ts';
import { SECTORS, wordsOf } from './vocabulary.ts';

const sectors = wordsOf(SECTORS);

/** Units that nothing stands against: measured, by others, alike in direction, of many sectors, five years apart. */
function soundUnits(count: number, finding: (index: number) => Partial<EvidenceFinding> = () => ({}), unit: (index: number) => Partial<EvidenceUnit> = () => ({})): DirectedUnit[] {
  return Array.from({ length: count }, (_, index) => {
    const findings = [makeFinding({ method: 'before-after', ...finding(index) })];
    return { unit: makeUnit({ sector: sectors[index % sectors.length] as EvidenceUnit['sector'], year: 1990 + index * PERIOD_YEARS, findings, ...unit(index) }), ...directionOf(findings) as UnitDirection };
  });
}

const down = (units: DirectedUnit[], name: StepName) => certaintyOf(units).steps.find(({ step }) => step === name)?.down;
const figures = (units: DirectedUnit[], name: StepName) => {
  const step = certaintyOf(units).steps.find((entry) => entry.step === name);
  return [step?.found.length, step?.of.length];
};

describe('certainty', () => {
  it('is high where nothing stands against it', () => {
    expect(certaintyOf(soundUnits(12)).certainty).toBe('high');
  });

  it('falls a word for each step and stops at very low', () => {
    expect(certaintyOf(soundUnits(5)).certainty).toBe('moderate');
    expect(certaintyOf(soundUnits(5, () => ({ speaker: 'organisation' }))).certainty).toBe('low');
    expect(certaintyOf(soundUnits(5, () => ({ speaker: 'organisation', method: 'opinion' }))).certainty).toBe('very-low');
    expect(certaintyOf([]).certainty).toBe('very-low');
  });

  it('states the constants of the contract', () => {
    expect([LEAST_COMPARED, MOST_WEAK, LEAST_AGREEMENT, ENOUGH_UNITS, FEW_UNITS, MOST_FROM_ONE_PLACE, PERIOD_YEARS, MOST_SELF_REPORTED])
      .toEqual([1 / 3, 0.5, 0.75, 6, 3, 0.8, 5, 0.5]);
  });

  it('falls by comparison under a third, and not at a third', () => {
    const comparing = (of: number) => soundUnits(9, (index) => ({ method: index < of ? 'before-after' : 'inspection' }));
    expect(down(comparing(3), 'comparison')).toBe(0);
    expect(down(comparing(2), 'comparison')).toBe(1);
    expect(figures(comparing(2), 'comparison')).toEqual([2, 9]);
    expect(down(soundUnits(9, () => ({ method: 'comparison-group' })), 'comparison')).toBe(0);
  });

  it('counts for comparison only the findings that decide', () => {
    const own = makeFinding({ method: 'before-after', speaker: 'organisation' });
    const inspected = makeFinding({ method: 'inspection' });
    const unit = { unit: makeUnit(), ...directionOf([own, inspected]) as UnitDirection };
    expect(figures([unit], 'comparison')).toEqual([0, 1]);
  });

  it('falls by method above a half on weak support, and not at a half', () => {
    const weak = (of: number) => soundUnits(8, (index) => ({ method: index < of ? 'case-description' : 'survey' }));
    expect(down(weak(4), 'method')).toBe(0);
    expect(down(weak(5), 'method')).toBe(1);
  });

  it('falls by agreement under three in four, and not at three in four', () => {
    const agreeing = (of: number) => soundUnits(8, (index) => ({ direction: index < of ? 'negative' : 'positive' }));
    expect(down(agreeing(6), 'agreement')).toBe(0);
    expect(down(agreeing(5), 'agreement')).toBe(1);
    expect(figures(agreeing(5), 'agreement')).toEqual([5, 8]);
  });

  it('takes mixed units as pointing nowhere', () => {
    expect(figures(soundUnits(8, () => ({ direction: 'mixed' })), 'agreement')).toEqual([0, 8]);
  });

  it('falls a step by amount under six units and two under three', () => {
    expect([6, 5, 3, 2].map((count) => down(soundUnits(count), 'amount'))).toEqual([0, 1, 1, 2]);
  });

  it('falls by relevance above four in five from one sector, and not at four in five', () => {
    const fromOne = (of: number) => soundUnits(10, undefined, (index) => (index < of ? { sector: 'youth' } : { sector: 'leisure' }));
    expect(down(fromOne(8), 'relevance')).toBe(0);
    expect(down(fromOne(9), 'relevance')).toBe(1);
    expect(certaintyOf(fromOne(9)).steps.find(({ step }) => step === 'relevance')?.which).toBe('youth');
  });

  it('falls by relevance above four in five from any five years running', () => {
    const fromOne = (of: number) => soundUnits(10, undefined, (index) => ({ year: index < of ? 2009 + (index % PERIOD_YEARS) : 1990 }));
    expect(down(fromOne(8), 'relevance')).toBe(0);
    expect(down(fromOne(9), 'relevance')).toBe(1);
    expect(certaintyOf(fromOne(9)).steps.find(({ step }) => step === 'relevance')?.which).toBe('2009–2013');
    expect(figures(soundUnits(10, undefined, (index) => ({ year: index % 2 ? 2010 : 2010 + PERIOD_YEARS })), 'relevance')).toEqual([5, 10]);
  });

  it('takes a unit without sector and year as from no one place', () => {
    const unknown = soundUnits(6, undefined, () => ({ sector: undefined, year: undefined }));
    expect(figures(unknown, 'relevance')).toEqual([0, 6]);
    expect(down(unknown, 'relevance')).toBe(0);
  });

  it('falls by independence above a half on self-report alone, and not at a half', () => {
    const own = (of: number) => soundUnits(8, (index) => ({ speaker: index < of ? 'organisation' : 'press' }));
    expect(down(own(4), 'independence')).toBe(0);
    expect(down(own(5), 'independence')).toBe(1);
  });
});
