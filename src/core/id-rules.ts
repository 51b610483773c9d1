/** Ids are addresses on a page: each stands there once. */
import type { Issue } from './issues.ts';
import type { SourcedFile } from './sourced-file.ts';

/** Ids that the page itself uses, and ids that stand twice. */
export function checkIds({ addressed, isReservedId }: Pick<SourcedFile, 'addressed' | 'isReservedId'>): Issue[] {
  const first = new Map<string, string>();
  return addressed.flatMap(({ list, ids }) => ids.flatMap((id, index): Issue[] => {
    const path = [list, index, 'id'];
    const earlier = first.get(id);
    first.set(id, earlier ?? `${list}.${index}`);
    if (isReservedId(id)) return [{ code: 'id-reserved', path, message: `"${id}" is an id that the page itself uses.`, fix: 'Write it more fully, like visits-2016.' }];
    return earlier === undefined ? [] : [{ code: 'id-repeated', path, message: `"${id}" is the id of ${earlier} too.`, fix: 'Give each an id of its own; the older one keeps its.' }];
  }));
}
