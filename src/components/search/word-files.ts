/** The synonyms and the words of the pages, each fetched once and when it is first needed; without them a search still answers. */
import { unpackWords, type Spelling } from '../../core/search/spelling.ts';
import type { SynonymGroup } from '../../core/search/synonyms-schema.ts';

let synonyms: Promise<SynonymGroup[]> | undefined;
let spelling: Promise<Spelling> | undefined;

/** None where they cannot be had; the next call tries again. */
export function fetchSynonyms(): Promise<SynonymGroup[]> {
  synonyms ??= fetchText('/search/synonyms.json').then((text) => JSON.parse(text) as SynonymGroup[]).catch(() => {
    synonyms = undefined;
    return [];
  });
  return synonyms;
}

/** No words where they cannot be had; the next call tries again. */
export function fetchSpelling(): Promise<Spelling> {
  spelling ??= fetchText('/search/words.txt').then(unpackWords).catch(() => {
    spelling = undefined;
    return { words: new Map() };
  });
  return spelling;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be had: ${response.status}`);
  return response.text();
}
