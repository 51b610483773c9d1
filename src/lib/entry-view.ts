/** An entry joined with its sources: who says it, in what words, and where they can be read. */
import type { Source } from '../core/schema.ts';
import { speakerOf, supportOf } from '../core/support.ts';
import { SPEAKERS, type Method, type Speaker } from '../core/vocabulary.ts';

/** The words of one source behind an entry. */
export interface Quoted {
  words: string;
  key: string;
  /** Its number in the page’s list of sources. */
  number: number;
  source: Pick<Source, 'publisher' | 'published'>;
}

export interface SourcedEntry {
  source: string;
  says: string;
  also?: { source: string; says: string }[] | undefined;
  derived?: string | undefined;
  speaker?: Speaker | undefined;
}

/** Who says an entry and in what words. */
export interface Said {
  quotes: Quoted[];
  derived: string | undefined;
  speaker: Speaker;
  /** The speaker in a reader’s words: "the press". */
  saidBy: string;
  /** Year of the first source; absent where its page gives none. */
  year: string | undefined;
}

/** Joins entries with the sources of one file. Throws where a source is not listed, which the check refuses before. */
export function makeSayings(sources: Readonly<Record<string, Source>>) {
  const keys = Object.keys(sources);
  const quote = (key: string, words: string): Quoted => {
    const source = sources[key];
    if (!source) throw new Error(`Source "${key}" is not listed.`);
    return { words, key, number: keys.indexOf(key) + 1, source };
  };
  const say = (entry: SourcedEntry): Said => {
    const first = quote(entry.source, entry.says);
    const speaker = speakerOf(entry, sources);
    return {
      quotes: [first, ...(entry.also ?? []).map(({ source, says }) => quote(source, says))],
      derived: entry.derived,
      speaker,
      saidBy: SPEAKERS[speaker].label,
      year: first.source.published?.slice(0, 4),
    };
  };
  return { quote, say, support: (method: Method, { speaker }: Said) => supportOf(method, speaker) };
}
