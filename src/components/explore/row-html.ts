/** A case as a row of the list or of the life lines, as the build and the browser both write it. */
import { formatDate } from '../../core/dates.ts';
import { html, type Html } from '../html.ts';

/** Rows in a file; the first view shows the first of them. */
export const ROWS_A_PIECE = 25;

/** A row of the list: name, words, line, status. */
export function rowHtml(row: CaseRow): Html {
  const { slug, name, summary, status, sector, town, kind, launched, evidence, ended } = row;
  const about = [kind, sector, town, launched && `launched ${formatDate(launched)}`].filter(Boolean).join(' · ');
  return html`<li>
<div class="words"><h3 class="name"><a href="/cases/${slug}/">${name}</a></h3><p class="summary">${summary}</p></div>
<div class="line"><p class="status">${status}</p>${lineHtml(row)}<p class="about">${about}</p>
<p class="about">${evidenceInWords(evidence)}${ended && html` · <a href="/cases/${slug}/#what-went-wrong">What went wrong<span class="visually-hidden"> at ${name}</span></a>`}</p></div>
</li>`;
}

/** A row of the life lines: name, line, status. */
export function lifeRowHtml(row: CaseRow): Html {
  const { slug, name, status, kind, launched } = row;
  return html`<li>
<p class="name"><a href="/cases/${slug}/">${name}</a>${kind && html` <span class="kind">${kind}</span>`}</p>
<div class="drawn">${lineHtml(row) ?? html`<p class="about">No date to draw from</p>`}</div>
<p class="about">${launched ? `${formatDate(launched).replace(/^./, (letter) => letter.toUpperCase())} · ` : ''}${status}</p>
</li>`;
}

/** The line alone; its words stand beside it. */
function lineHtml({ line }: CaseRow): Html | undefined {
  if (!line) return undefined;
  const { ink, mark, from, to, fade, early } = line;
  return html`<svg class="life" width="100%" height="16" data-life-ink="${ink}" aria-hidden="true" focusable="false">${
    fade !== undefined && html`<line class="life-fade" x1="${to}%" x2="${fade}%" y1="8" y2="8"/>`
  }<line class="life-line" x1="${from}%" x2="${to}%" y1="8" y2="8"/>${
    early ? html`<path class="life-mark early" d="M6 4 1 8 6 12"/>` : html`<use class="life-mark" href="#mark-launch" x="${from}%" y="8"/>`
  }${mark !== 'none' && html`<use class="life-mark" href="#mark-${mark}" x="${to}%" y="8"/>`}</svg>`;
}

function evidenceInWords(evidence: number): string {
  if (evidence === 0) return 'No finding of fair support';
  return `${evidence} ${evidence === 1 ? 'finding' : 'findings'} of fair support or better`;
}

/** What a row shows; dates as the case writes them. */
export interface CaseRow {
  slug: string;
  name: string;
  summary: string;
  /** What became of it, in words with the date. */
  status: string;
  /** When it ended, else when it was last seen. */
  seen: string;
  sector: string;
  town: string;
  /** What it is, where it is no spin-out. */
  kind?: string;
  launched?: string;
  /** Findings of at least fair support. */
  evidence: number;
  reviewed: string;
  ended?: true;
  /** Places in percent of the axis that all rows share; absent where nothing is dated. */
  line?: { ink: string; mark: string; from: number; to: number; fade?: number; early?: true };
}
