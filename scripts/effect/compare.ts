/** Two versions of the content, compared: what `npm run effect` and the review of a change tell. */
import { effectOf } from '../../src/core/effect.ts';
import type { ContentFile } from './content-files.ts';
import { readVersion, type ReadVersion } from './read-version.ts';
import { reportOf, type Compared, type Section } from './report.ts';
import { survivalFigures } from './survival-figures.ts';

/** What the change of the files does to what is published. Never throws on bad content: what cannot be read is told. */
export function compareContent(before: readonly ContentFile[], after: readonly ContentFile[], names: Pick<Compared, 'from' | 'to'>): Section[] {
  const [old, current] = [readVersion(before), readVersion(after)];
  // Rows that only one side has would all seem to be new, or gone.
  const both = old.rows !== undefined && current.rows !== undefined;
  const toCompared = (version: ReadVersion) => ({ ...version, rows: both ? version.rows ?? {} : {} });
  const unreadable = [{ version: 'the base', files: old.unreadable }, { version: 'this version', files: current.unreadable }];
  return reportOf(effectOf(toCompared(old), toCompared(current), survivalFigures), { ...names, unreadable });
}
