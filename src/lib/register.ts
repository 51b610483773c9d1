/** The register for pages: its rows as life lines, with the address of the case where there is one. */
import { getEntry } from 'astro:content';
import { parseDate } from '../core/dates.ts';
import { toLife, type Life } from '../core/lifeline.ts';
import { checkRegister, toCurrentRows } from '../core/register.ts';
import type { Register, RegisterRow } from '../core/register-schema.ts';
import { SECTORS } from '../core/vocabulary.ts';
import { getCases, type CasePage } from './cases.ts';
import { refuseFaults } from './content-files.ts';

/** A spin-out of the register as a line of the field. */
export interface FieldRow {
  id: string;
  row: RegisterRow;
  name: string;
  href: string | undefined;
  life: Life;
  about: string;
  labelled: boolean;
}

/** The register as of what the cases know. Throws where its file was not loaded, since nothing can be counted without it, and where a row contradicts a case. */
export async function getRegister(): Promise<Register> {
  const entry = await getEntry('register', 'register');
  if (!entry) throw new Error('content/register.yml was not loaded.');
  const cases = await getCases();
  refuseFaults([{ name: 'register.yml', issues: checkRegister(entry.data, cases) }]);
  return { ...entry.data, rows: toCurrentRows(entry.data.rows, cases) };
}

/**
 * The rows without a type, which are the spin-outs that launched, as life lines. Where a row has a case of its own, the
 * case’s dates are drawn, since they are the better sourced.
 */
export async function getField(pages: readonly CasePage[]): Promise<FieldRow[]> {
  const { rows } = await getRegister();
  const spinOuts = Object.entries(rows).filter(([, { type }]) => type === undefined);
  const rowsOfCase = Map.groupBy(spinOuts.filter(([, row]) => row.case), ([, row]) => row.case);
  return spinOuts.map(([id, row]) => {
    const page = pages.find(({ slug }) => slug === row.case);
    const own = page && rowsOfCase.get(page.slug)?.length === 1;
    return {
      id,
      row,
      name: own ? page.caseStudy.name : row.name,
      href: page?.href,
      life: own ? { ...toLife(page.caseStudy), started: undefined } : lifeOf(row),
      about: [SECTORS[row.sector].label, row.place].filter(Boolean).join(', '),
      labelled: page?.caseStudy.form === 'full',
    };
  });
}

function lifeOf({ status, launched, ended, status_as_of: seen }: RegisterRow): Life {
  return {
    status,
    launched: launched === undefined ? undefined : parseDate(launched),
    started: undefined,
    ended: ended === undefined ? undefined : parseDate(ended),
    seen: seen === undefined ? undefined : parseDate(seen),
  };
}
