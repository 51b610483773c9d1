/** What the buttons of the explorer ask for. */
import { orderOf, toggle, type ExplorerState, type View } from '../../core/explore/state.ts';

/** The change of state that a press asks for, by the data of the button; nothing for a button of another kind. */
export function changeOf({ view, reverse, sort, facet, value, words, clear, more }: DOMStringMap, state: ExplorerState): Partial<ExplorerState> | undefined {
  const { by, reversed = false } = orderOf(state);
  if (view !== undefined) return { view: view as View, pages: 1 };
  if (reverse !== undefined) return { order: { by, reversed: !reversed }, pages: 1 };
  if (sort !== undefined) return { order: { by: sort, reversed: by === sort && !reversed }, pages: 1 };
  if (facet !== undefined) return { chosen: value === undefined ? new Map([...state.chosen].filter(([id]) => id !== facet)) : toggle(state.chosen, facet, value), pages: 1 };
  if (words !== undefined) return { words: '', pages: 1 };
  if (clear !== undefined) return { words: '', chosen: new Map(), pages: 1 };
  if (more !== undefined) return { pages: state.pages + 1 };
  return undefined;
}
