/** Reads `content/synonyms.yml`. */
import { checkSynonyms, synonyms } from '../core/search/synonyms-schema.ts';
import type { Synonyms } from '../core/search/synonyms-schema.ts';
import { readYamlFile } from './read.ts';
import type { YamlFile } from './read.ts';

/** The groups and every fault of them; never throws on bad input. */
export function readSynonyms(bytes: Uint8Array): YamlFile<Synonyms> {
  return readYamlFile(bytes, synonyms, checkSynonyms);
}
