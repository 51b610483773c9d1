/** What the life lines page counts from: the rows of the register, cut down to what a spell and its words need. */
import type { SurvivalSource } from '../components/lifeline/survival-reading.ts';
import { formatDate } from '../core/dates.ts';
import { REGISTER_TYPES } from '../core/register-schema.ts';
import type { Register, RegisterRow } from '../core/register-schema.ts';
import { ENDED_STATUSES, wordsOf } from '../core/vocabulary.ts';
import { getCases, todayOf } from './cases.ts';
import { getRegister } from './register.ts';

/** The rows for the survival curve, by name, as the build and the browser read them. */
export async function getSurvivalSource(): Promise<SurvivalSource> {
  const register = await getRegister();
  const byName = Object.entries(register.rows).toSorted(([, a], [, b]) => a.name.localeCompare(b.name, 'en-GB'));
  return {
    today: todayOf(await getCases()),
    types: Object.fromEntries(wordsOf(REGISTER_TYPES).map((type) => [type, REGISTER_TYPES[type].label])),
    rows: Object.fromEntries(byName.map(([id, row]) => [id, {
      name: row.name,
      ...(row.type && { type: row.type }),
      ...(row.launched && { launched: row.launched }),
      status: row.status,
      ...(row.status_as_of && { status_as_of: row.status_as_of }),
      ...(row.ended && { ended: row.ended }),
      ...(ENDED_STATUSES.has(row.status) && { said: saidOf(row, register) }),
    }])),
  };
}

/** The words on how it ended: those on its status where there are any, else the row’s own. */
function saidOf({ source, says, status_source: statusSource, status_says: statusSays }: RegisterRow, { sources }: Register) {
  const key = statusSource ?? source;
  const page = sources[key];
  if (!page) throw new Error(`"${key}" is not a source of the register.`);
  return { words: statusSays ?? says, publisher: page.publisher, ...(page.published && { when: formatDate(page.published) }), url: page.url };
}
