/** The explorer’s index and rows, made from the cases once for a build. */
import { createHash } from 'node:crypto';
import { ROWS_A_PIECE, type CaseRow } from '../components/explore/row-html.ts';
import { formatDate } from '../core/dates.ts';
import { evidenceOf, packIndex, toIndex, type ExplorerIndex, type PackedIndex } from '../core/explore/explorer-index.ts';
import { COMPARATOR_KINDS, FACETS } from '../core/explore/facets.ts';
import { isBeforeAxis, lifeInWords, ticksOf, toLife, toSegments, toTrimmedAxis, place, type Axis } from '../core/lifeline.ts';
import { ENDED_STATUSES, KINDS_OF_BODY, SECTORS, SPIN_OUT_KINDS, type KindOfBody } from '../core/vocabulary.ts';
import { getCases, todayOf, type CasePage } from './cases.ts';

/** Up to this part of all lives may begin before the axis, as in the field of all spin-outs. */
const MAY_BEGIN_EARLIER = 0.08;
const MOST_TICKS = 6;

let made: Promise<Explorer> | undefined;

/** Everything that the explorer’s page and its files hold. */
export function getExplorer(): Promise<Explorer> {
  // In development a case may have changed since.
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<Explorer> {
  const pages = await getCases();
  const index = toIndex(pages, FACETS);
  const lives = pages.map(({ caseStudy }) => toLife(caseStudy));
  const axis = toTrimmedAxis(lives, todayOf(pages), MAY_BEGIN_EARLIER);
  const rows = pages.map((page) => toRow(page, axis));
  const packed = packIndex(index);
  return {
    axis,
    index,
    packed,
    rows,
    pieces: Array.from({ length: Math.ceil(rows.length / ROWS_A_PIECE) }, (_, piece) => rows.slice(piece * ROWS_A_PIECE, (piece + 1) * ROWS_A_PIECE)),
    ticks: ticksOf(axis, MOST_TICKS).map((year) => ({ year, at: place(year, axis) })),
    version: createHash('sha256').update(JSON.stringify([packed, rows])).digest('hex').slice(0, 10),
  };
}

function toRow({ slug, caseStudy }: CasePage, axis: Axis): CaseRow {
  const life = toLife(caseStudy);
  const drawn = toSegments(life, axis);
  const { name, summary, status, sector, place: where, kind_of_body: kind, timeline, reviewed } = caseStudy;
  const launched = timeline.find(({ stage }) => stage === 'launch')?.date;
  return {
    slug,
    name,
    summary,
    status: lifeInWords(life, formatDate),
    seen: status.on ?? status.as_of,
    sector: SECTORS[sector].label,
    town: where.town,
    ...(!SPIN_OUT_KINDS.has(kind) && { kind: kindInWords(kind) }),
    ...(launched && { launched }),
    evidence: evidenceOf({ slug, caseStudy }),
    reviewed,
    ...(ENDED_STATUSES.has(status.now) && { ended: true as const }),
    ...(drawn && {
      line: {
        ink: drawn.ink, mark: drawn.mark, from: drawn.from, to: drawn.to,
        ...(drawn.fade !== undefined && { fade: drawn.fade }),
        ...(isBeforeAxis(life, axis) && { early: true as const }),
      },
    }),
  };
}

function kindInWords(kind: KindOfBody): string {
  const { label } = KINDS_OF_BODY[kind];
  return COMPARATOR_KINDS.has(kind) && !/comparator/i.test(label) ? `Comparator: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

export interface Explorer {
  /** That all lines share. */
  axis: Axis;
  index: ExplorerIndex;
  packed: PackedIndex;
  /** By case number. */
  rows: CaseRow[];
  pieces: CaseRow[][];
  /** The years of the axis that all lines share, with their places in percent. */
  ticks: { year: number; at: number }[];
  /** Of the index and the rows together: files of different versions must not be mixed. */
  version: string;
}
