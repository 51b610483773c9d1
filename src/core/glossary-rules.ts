/** The rules of the glossary that the shape of its fields cannot say. */
import type { Issue } from './issues.ts';
import type { Glossary } from './schema.ts';

/** A spelling that two terms share: a text that holds it could be linked to either. */
export function checkGlossary(glossary: Glossary): Issue[] {
  const first = new Map<string, string>();
  return Object.entries(glossary).flatMap(([id, { term, also = [] }]) => [{ path: [id, 'term'], spelling: term }, ...also.map((spelling, index) => ({ path: [id, 'also', index], spelling }))].flatMap(({ path, spelling }): Issue[] => {
    const earlier = first.get(spelling);
    first.set(spelling, earlier ?? id);
    return earlier === undefined ? [] : [{ code: 'name-repeated', path, message: `"${spelling}" is a spelling of "${earlier}" too.`, fix: 'Leave it to one of the two.' }];
  }));
}
