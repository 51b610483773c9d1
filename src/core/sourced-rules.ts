/** The rules of every file whose entries name sources, whatever kind of file it is. */
import type { BodyTree } from './body.ts';
import { checkStory } from './body-rules.ts';
import { checkReading } from './date-rules.ts';
import { checkIds } from './id-rules.ts';
import type { Issue } from './issues.ts';
import { checkNumbers, checkSummary, figuresOf } from './number-rules.ts';
import { referencesIn } from './prose.ts';
import { checkSources, sourcesNamed } from './source-rules.ts';
import type { SourcedFile } from './sourced-file.ts';

/** Every such fault. Faults of the body carry their place in it, all others a path. */
export function checkSourcedFile(file: SourcedFile, body: BodyTree | undefined): Issue[] {
  const known = figuresOf(file);
  // Without a readable body nobody can say which sources it uses.
  const cited = body ? referencesIn(body).filter(({ component }) => component === 'Cite').map(({ id }) => id) : Object.keys(file.sources);
  return [
    ...checkSources(file.sources, sourcesNamed(file), cited),
    ...checkIds(file),
    ...checkNumbers(file),
    ...checkSummary(file, known),
    ...checkReading(file),
    ...(body ? checkStory(body, file, known) : []),
  ];
}
