/** A changed case or study as a card: what it is, who speaks in it, what a reviewer looks at. */
import { readCaseFile } from '../../src/casefile/read.ts';
import { readStudyFile } from '../../src/casefile/read-study.ts';
import { toSourcedCase } from '../../src/core/case-rules.ts';
import { formatDate } from '../../src/core/dates.ts';
import { formatPath } from '../../src/core/issues.ts';
import { lifeInWords, toLife } from '../../src/core/lifeline.ts';
import type { CaseFrontmatter, Source } from '../../src/core/schema.ts';
import type { SourcedFile } from '../../src/core/sourced-file.ts';
import { toSourcedStudy } from '../../src/core/study-rules.ts';
import { FORMS, KINDS_OF_BODY, NATIONS, PARENT_KINDS, REGIONS, SECTORS, SPEAKERS, wordsOf, type Speaker } from '../../src/core/vocabulary.ts';
import type { Line, Section } from '../effect/report.ts';
import { counted, line, written } from './lines.ts';

/** A case or study of the change, as far as it can be read; `undefined` for any other file. */
export function readChanged(path: string, bytes: Uint8Array): ChangedEntry | undefined {
  const [, folder, name = ''] = path.split('/');
  if (folder === 'cases') {
    const { slug, frontmatter } = readCaseFile(name, bytes);
    return { ref: `cases/${slug}`, kind: 'case', ...(frontmatter && { caseStudy: frontmatter, file: toSourcedCase(frontmatter), authors: frontmatter.authors, name: frontmatter.name }) };
  }
  if (folder !== 'studies') return undefined;
  const { slug, frontmatter } = readStudyFile(name, bytes);
  return { ref: `studies/${slug}`, kind: 'study', ...(frontmatter && { file: toSourcedStudy(frontmatter), authors: frontmatter.authors, name: frontmatter.name }) };
}

/** The card; `before` is the same file in the base, if it was there. */
export function cardOf({ ref, kind, name, file, caseStudy }: ChangedEntry, how: 'added' | 'altered', before?: ChangedEntry): Section {
  const title = `${how === 'added' ? 'New' : 'Altered'} ${kind}`;
  if (!file || name === undefined) return { title, lines: [line(0, written(ref), ': its fields cannot be read; see what the check finds.')] };
  const old = new Set(before?.file?.entries.map(({ entry }) => JSON.stringify(entry)));
  const derived = file.entries.filter(({ entry }) => entry.derived !== undefined && !old.has(JSON.stringify(entry)));
  const pages = Object.values(file.sources);
  const known = new Set(Object.values(before?.file?.sources ?? {}).map(({ url }) => url));
  return {
    title, lines: [
      line(0, written(name), ' (', written(ref), caseStudy ? `), ${FORMS[caseStudy.form].label.toLowerCase()}` : ')'),
      ...(caseStudy ? aboutCase(caseStudy) : []),
      line(0, 'In short: ', written(file.summary)),
      line(0, `Pages: ${pages.length}`, before ? `, of which new: ${pages.filter(({ url }) => !known.has(url)).length}` : '', `; without an archived copy: ${pages.filter(({ archived }) => archived === undefined).length}`),
      ...bySpeaker(file),
      ...(derived.length > 0 ? [line(0, `${before ? 'New n' : 'N'}umbers that were worked out, and so stand in no words: ${derived.length}`), ...derived.map(({ path, entry }) => line(1, written(formatPath(path)), ': ', written(entry.derived ?? '')))] : []),
    ],
  };
}

function aboutCase({ status, place, parent, sector, kind_of_body: kindOfBody, timeline }: CaseFrontmatter): Line[] {
  return [
    line(0, `Status: ${lifeInWords(toLife({ status, timeline }), formatDate)}. `, written(status.note)),
    line(0, `What it is: ${KINDS_OF_BODY[kindOfBody].label}; ${SECTORS[sector].label}`, ...(parent ? ['; left ', written(parent.name), ` (${PARENT_KINDS[parent.kind].label.toLowerCase()})`] : ['; what it left is not said'])),
    line(0, 'Where: ', written(place.town), `, ${REGIONS[place.region].label}${String(REGIONS[place.region].label) === NATIONS[place.nation].label ? '' : `, ${NATIONS[place.nation].label}`}`),
  ];
}

/** How many pages carry whose words, and how many entries rest on them, in the order of the word list. */
function bySpeaker({ sources, entries }: SourcedFile): Line[] {
  const entriesOf = new Map<Speaker, number>();
  for (const { entry } of entries) {
    const speaker = (entry as { speaker?: Speaker }).speaker ?? sources[entry.source]?.speaker;
    if (speaker) entriesOf.set(speaker, (entriesOf.get(speaker) ?? 0) + 1);
  }
  const pagesOf = Map.groupBy(Object.values(sources), ({ speaker }: Source) => speaker);
  const speakers = wordsOf(SPEAKERS).filter((speaker) => pagesOf.has(speaker) || entriesOf.has(speaker));
  return [line(0, 'Who speaks:'), ...speakers.map((speaker) => line(1, `${SPEAKERS[speaker].label}: ${counted(pagesOf.get(speaker)?.length ?? 0, 'page', 'pages')}, ${counted(entriesOf.get(speaker) ?? 0, 'entry', 'entries')}`))];
}

export interface ChangedEntry {
  /** `cases/<slug>` or `studies/<slug>`. */
  ref: string;
  kind: 'case' | 'study';
  /** These are absent where the fields cannot be read. */
  name?: string;
  file?: SourcedFile;
  authors?: { name: string; interest: string }[];
  caseStudy?: CaseFrontmatter;
}
