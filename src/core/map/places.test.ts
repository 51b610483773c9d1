import { describe, expect, it } from 'vitest';
import { findPlace, markedAt, middleOf, places, type Part, type Place } from './places.ts';

const makePlace = (...of: Part[]): Place => ({ lat: 52, lon: 1, of });

describe('a place', () => {
  const table = { 'east-of-england': { Suffolk: makePlace({ area: 'Suffolk', in: 'ENG.N5' }) } };

  it('is found by its region and its name together', () => {
    expect(findPlace(table, { region: 'east-of-england', town: 'Suffolk' })?.lat).toBe(52);
    expect(findPlace(table, { region: 'london', town: 'Suffolk' })).toBeUndefined();
    expect(findPlace(table, { region: 'east-of-england', town: 'Ipswich' })).toBeUndefined();
  });

  it('is never found by a name that every object has', () => {
    expect(findPlace(table, { region: 'east-of-england', town: 'constructor' })).toBeUndefined();
  });

  it('is in the United Kingdom, of a region, and of a town or an area', () => {
    const faults = (value: unknown) => places.safeParse(value).error?.issues.map(({ path }) => path.join('.'));
    expect(faults(table)).toBeUndefined();
    expect(faults({ atlantis: {} })).toEqual(['']);
    expect(faults({ wales: { Mold: { ...makePlace({ town: 'Mold', in: 'WLS.Y1' }), lat: 12 } } })).toEqual(['wales.Mold.lat']);
    expect(faults({ wales: { Mold: makePlace({ in: 'WLS.Y1' }) } })).toEqual(['wales.Mold.of.0']);
    expect(faults({ wales: { Mold: makePlace({ town: 'Mold', area: 'Flintshire', in: 'WLS.Y1' }) } })).toEqual(['wales.Mold.of.0']);
  });
});

describe('where a mark stands', () => {
  it('goes without saying for the place itself and for the middle of it', () => {
    expect(markedAt('Ipswich', makePlace({ town: 'Ipswich', in: 'ENG.N5' }))).toBe('');
    expect(markedAt('Hull', makePlace({ town: 'Kingston upon Hull', in: 'ENG.G6' }))).toBe('');
    expect(markedAt('across West Sussex', makePlace({ area: 'West Sussex', in: 'ENG.P6' }))).toBe('');
    expect(markedAt('Deeside and Mold', makePlace({ town: 'Deeside', in: 'WLS.Y1' }, { town: 'Mold', in: 'WLS.Y1' }))).toBe('');
  });

  it('is said where it is another place, or only a part of it', () => {
    expect(markedAt('Tower Hamlets and Hackney', makePlace({ town: 'Hackney', in: 'ENG.GLA' }))).toBe('at Hackney');
    expect(markedAt('Wealden', makePlace({ area: 'East Sussex', in: 'ENG.E2' }))).toBe('at the middle of East Sussex');
    expect(markedAt('Durham and Teesside', makePlace({ area: 'County Durham', in: 'ENG.D8' }, { town: 'Stockton-on-Tees', in: 'ENG.N3' }))).toBe('between the middle of County Durham and Stockton-on-Tees');
  });
});

it('the middle of points is their mean, to five places', () => {
  expect(middleOf([{ lat: 50, lon: -1 }, { lat: 51, lon: 0 }, { lat: 51, lon: 0 }])).toEqual({ lat: 50.66667, lon: -0.33333 });
});
