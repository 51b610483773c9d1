/** Reads `content/places.yml`. */
import { places, type Places } from '../core/map/places.ts';
import { readYamlFile } from './read.ts';
import type { YamlFile } from './read.ts';

/** Where towns and counties are, and every fault of the file; never throws on bad input. */
export function readPlaces(bytes: Uint8Array): YamlFile<Places> {
  return readYamlFile(bytes, places);
}
