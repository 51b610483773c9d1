/** The answer to a query: its words and the other ways of saying them looked up, misspelt words put right, and the pages in order. */
import { inOneWord } from '../../core/search/names.ts';
import { readQuery, tellingTerms, type Query } from '../../core/search/query.ts';
import { rankPages, type Ranked, type Way } from '../../core/search/rank.ts';
import { correctQuery } from '../../core/search/correct.ts';
import type { Spelling } from '../../core/search/spelling.ts';
import type { SynonymGroup } from '../../core/search/synonyms-schema.ts';
import { widenQuery, type Concept } from '../../core/search/widen.ts';
import { orderPages } from '../../core/search/order.ts';
import { isBeginning, type Index, type Pages } from './index-looks.ts';

/** Another way of saying it is worth a little less than what was typed, and what is only near it less still. */
const OTHER_WAY = 0.75;
const NEAR_WAY = 0.5;
/** Words of a known way of saying it that stand apart mostly say something else. */
const LOOSE_WAY = 0.35;
/** A word that so few pages have may be a slip too, where no page has all of the query. */
const FEW_PAGES = 5;
/** A word with so many pages is no slip, and to ask again for each such word would take as long as the search. */
const SURELY_KNOWN = 200;
/** How much of a sentence a page has to have. */
const OF_A_SENTENCE = 0.5;
/** How much of a query a page has to have that no page has all of. */
const OF_THE_REST = 0.3;

export interface Answer {
  /** In order; those first that bear the very name that was typed. */
  pages: RankedPage[];
  /** Whether no page has all that was asked for, so that these have some of it. */
  isPartial: boolean;
  /** What was searched for in place of what was typed; nothing where that is the same. */
  corrected?: string;
  /** What was searched for beside what was typed, and found. */
  others: string[];
  /** Words that no page has. */
  missing: string[];
}

export interface RankedPage extends Ranked {
  isNamed?: boolean;
}

/** What an answer is made from; synonyms and spelling are fetched when they are needed. */
export interface AnswerSources {
  index: Index;
  synonyms: () => Promise<readonly SynonymGroup[]>;
  spelling: () => Promise<Spelling>;
  /** How many pages are shown at a time. */
  shownTogether: number;
}

/** Answers a query; `isExact` searches for what was typed and nothing else. Rejects when the index cannot be read. */
export async function answerQuery(text: string, isExact: boolean, sources: AnswerSources): Promise<Answer> {
  const query = readQuery(text);
  const concepts = widenQuery(query, isExact ? [] : await sources.synonyms());
  const { index } = sources;
  const [named, sayingSame, ...looked] = await Promise.all([findNamed(query, index), findSaying(concepts, index), ...concepts.map((concept) => lookUp(concept, index))]);
  const unknown = looked.flatMap(({ unknown: ofConcept, others }) => (others.length > 0 ? [] : ofConcept));
  const { pages, isPartial } = toPages(query, looked, named, index.total);
  const isAsked = (id: string) => named.has(id) || sayingSame.has(id);
  const answer = { isPartial, pages: orderPages(pages, sources.shownTogether, { isTerm: index.isTerm, isAsked }), others: [...new Set(looked.flatMap(({ others }) => others))], missing: unknown };
  if (isExact || named.size > 0) return answer;
  if (unknown.length > 0) return await answerCorrected(query, new Set(unknown), sources) ?? answer;
  if (!answer.isPartial) return answer;
  const rare = looked.flatMap(({ rare: ofConcept }) => ofConcept);
  const meant = rare.length > 0 ? await answerCorrected(query, new Set(rare), sources) : undefined;
  return meant && !meant.isPartial ? meant : answer;
}

/** The answer to the query with some of its words put right; nothing where none of them could be. */
async function answerCorrected(query: Query, wrong: ReadonlySet<string>, sources: AnswerSources): Promise<Answer | undefined> {
  const corrected = correctQuery(query, wrong, await sources.spelling());
  if (corrected === undefined) return undefined;
  return { ...await answerQuery(corrected, false, { ...sources, spelling: async () => ({ words: new Map() }) }), corrected };
}

/** The pages that bear the very name that was typed. */
async function findNamed(query: Query, index: Index): Promise<ReadonlySet<string>> {
  const whole = [query.terms, tellingTerms(query)].map((terms) => inOneWord(terms.map(({ text }) => text).join(' ')));
  const found = await Promise.all([...new Set(whole)].filter(Boolean).map((name) => index.lookName(name)));
  return new Set(found.flatMap((ids) => [...ids]));
}

/** The pages that bear the name of another way of saying what was typed. */
async function findSaying(concepts: readonly Concept[], index: Index): Promise<ReadonlySet<string>> {
  const same = concepts.flatMap(({ others }) => others.filter(({ isSame }) => isSame).map(({ text }) => inOneWord(text)));
  return new Set((await Promise.all(same.map((name) => index.lookName(name)))).flatMap((ids) => [...ids]));
}

function toPages(query: Query, looked: readonly Looked[], named: ReadonlySet<string>, total: number): Pick<Answer, 'pages' | 'isPartial'> {
  const asked = looked.map(({ ways }) => ways).filter((ways) => ways.some(({ pages }) => pages.size > 0));
  const phrases = looked.flatMap(({ phrase }) => (phrase ? [phrase] : []));
  const ranked = rankPages(asked, total).filter(({ id }) => phrases.every((pages) => pages.has(id)));
  const { pages, isPartial } = cutOff(ranked, query);
  const first = ranked.filter(({ id }) => named.has(id));
  return { isPartial: isPartial && first.length === 0, pages: [...first.map((page) => ({ ...page, isNamed: true })), ...pages.filter(({ id }) => !named.has(id))] };
}

/** The pages that have one thing that is asked for. */
async function lookUp({ typed, others }: Concept, index: Index): Promise<Looked> {
  const [together, ofTyped, ofOthers] = await Promise.all([
    typed.length > 1 ? index.lookPhrase(typed.map(({ text }) => text).join(' ')) : undefined,
    Promise.all(typed.map(async ({ text, isPhrase }) => {
      if (isPhrase) return { text, pages: await index.lookPhrase(text), isKnown: true };
      const isKnown = await isKnownWord(text, index);
      // What Pagefind finds for a word that no page has are pages with a shorter one.
      return { text, isKnown, pages: isKnown ? await index.look(text) : (new Map() as Pages) };
    })),
    Promise.all(others.map(({ text }) => index.lookPhrase(text))),
  ]);
  return {
    ways: [
      ...(together ? [{ weight: 1, pages: together }] : []),
      { weight: together ? LOOSE_WAY : 1, pages: joinPages(ofTyped.map(({ pages }) => pages), index.total) },
      ...ofOthers.map((pages, at): Way => ({ weight: others[at]?.isSame ? OTHER_WAY : NEAR_WAY, pages })),
    ],
    others: others.filter((_, at) => (ofOthers[at]?.size ?? 0) > 0).map(({ text }) => text),
    unknown: ofTyped.filter(({ isKnown, pages }) => !isKnown || pages.size === 0).map(({ text }) => text),
    rare: ofTyped.filter(({ pages }) => pages.size <= FEW_PAGES).map(({ text }) => text),
    phrase: typed[0]?.isPhrase ? ofTyped[0]?.pages : undefined,
  };
}

/** The pages that have each of a way’s words; a page is worth what they are worth on it together. */
function joinPages(words: readonly Pages[], total: number): Pages {
  const [only] = words;
  if (words.length === 1 && only) return only;
  return new Map(rankPages(words.map((pages) => [{ weight: 1, pages }]), total).filter(({ coverage }) => coverage > 0.999).map(({ id, score, at }) => [
    id, { score, at: at.flat().toSorted((a, b) => a - b), isNamed: words.every((pages) => pages.get(id)?.isNamed) },
  ]));
}

async function isKnownWord(word: string, index: Index): Promise<boolean> {
  const { size } = await index.look(word);
  if (size > SURELY_KNOWN) return true;
  return await index.has(word) || (size > 0 && isBeginning(index, word));
}

/** Pages with all that is asked for; for a sentence those with most of it, and where no page has all, those with some. */
function cutOff(ranked: readonly Ranked[], { isSentence }: Query): { pages: Ranked[]; isPartial: boolean } {
  const whole = ranked.filter(({ coverage }) => coverage > 0.999);
  if (isSentence) return { pages: ranked.filter(({ coverage }) => coverage >= OF_A_SENTENCE), isPartial: false };
  if (whole.length > 0) return { pages: whole, isPartial: false };
  return { pages: ranked.filter(({ coverage }) => coverage >= OF_THE_REST), isPartial: ranked.length > 0 };
}

interface Looked {
  ways: Way[];
  others: string[];
  unknown: string[];
  /** Words that few pages have. */
  rare: string[];
  phrase: Pages | undefined;
}
