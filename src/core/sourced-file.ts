/** A file whose entries name sources, as the rules that hold for every kind of it see it. */
import type { Entry } from './entries.ts';
import type { Source, Voice } from './schema.ts';

export interface SourcedFile {
  summary: string;
  reviewed: string;
  review_by: string;
  sources: Sources;
  entries: readonly Entry[];
  voices: readonly Voice[];
  /** Names and the like, which give figures without a source. */
  texts: readonly string[];
  /** Dates beside those of the entries and sources, whose parts the summary and the body may name. */
  dates: readonly string[];
  /** The lists whose entries have an address on the page, in the order in which the older id is told from the newer. */
  addressed: readonly { list: string; ids: readonly string[] }[];
  isReservedId: (id: string) => boolean;
  /** Ids that a <Finding> of the body may name. */
  findings: readonly string[];
  sections: SectionRules;
}

export interface SectionRules {
  /** The titles that a body may have, in their order. */
  order: readonly string[];
  required: readonly string[];
  /** The one that, where it says that nothing was found, says where that was looked for. */
  saysWhere?: string;
}

export type Sources = Readonly<Record<string, Source>>;
