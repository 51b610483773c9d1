/** `content/places.yml`: where the towns and counties of the cases are, taken from a gazetteer and never from memory. */
import { z } from 'zod';
import { caseFrontmatter } from '../schema.ts';
import type { LatLon } from './projection.ts';

const name = z.string().trim().min(1);
const code = z.string().regex(/^(?:ENG|WLS|SCT|NIR)\.[A-Z0-9]+$/, { error: 'is not the code of a division of the United Kingdom' });

/** A town as the gazetteer names it and the division that it lies in, which tells two of one name apart; or that division itself, by its name. */
const part = z.strictObject({ town: name.optional(), area: name.optional(), in: code })
  .refine(({ town, area }) => (town === undefined) !== (area === undefined), { error: 'has to be a town or an area' });

export const place = z.strictObject({
  lat: z.number().min(49).max(61).describe('Degrees north.'),
  lon: z.number().min(-9).max(2).describe('Degrees east; west is negative.'),
  of: z.array(part).min(1).describe('What the gazetteer has of it. A county is marked at the middle of its places, and several parts at the middle of them.'),
});

/** Places by region and by the name that cases give. */
export const places = z.partialRecord(caseFrontmatter.shape.place.shape.region, z.record(name, place));

/** The place of a case, `undefined` where the gazetteer had none to give. */
export function findPlace(all: Places, { region, town }: Pick<CasePlace, 'region' | 'town'>): Place | undefined {
  const ofRegion = all[region];
  return ofRegion && Object.hasOwn(ofRegion, town) ? ofRegion[town] : undefined;
}

/** Where the mark of a place stands, as words: “at Hackney”, “between Deeside and Mold”; empty where that goes without saying. */
export function markedAt(town: string, { of }: Place): string {
  const names = of.map(({ town: name, area = '' }) => name ?? area);
  const isWhole = names.length > 1 || of[0]?.area !== undefined;
  if (names.every((name) => name.includes(town)) || (isWhole && names.every((name) => town.includes(name)))) return '';
  const words = of.map(({ town: name, area }) => name ?? `the middle of ${area}`);
  return words.length === 1 ? `at ${words[0]}` : `between ${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The middle of points, each as heavy as the others, in degrees to five places, as the gazetteer gives them. */
export function middleOf(points: readonly LatLon[]): LatLon {
  const mean = (key: 'lat' | 'lon') => Math.round(points.reduce((sum, point) => sum + point[key], 0) / points.length * 1e5) / 1e5;
  return { lat: mean('lat'), lon: mean('lon') };
}

export type Place = z.infer<typeof place>;
export type Part = z.infer<typeof part>;
export type Places = z.infer<typeof places>;
type CasePlace = z.infer<typeof caseFrontmatter>['place'];
