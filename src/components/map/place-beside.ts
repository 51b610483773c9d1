/** Where a box of words stands that belongs to a mark. */

/** Pixels between a box and its mark, and between a box and the edge of the window. */
export const MARGIN = 8;

/**
 * Puts a positioned box beneath a mark, or above it where there is no room, and between the edges of `within`, from whose top left
 * its position counts; `inset` is added to that. Positions set through the object model are not inline styles to a policy.
 */
export function placeBeside(box: HTMLElement, mark: Element, within: { left: number; top: number; width: number }, inset = 0): void {
  const at = mark.getBoundingClientRect();
  const left = at.left + at.width / 2 - within.left - box.offsetWidth / 2;
  const hasRoom = at.bottom + MARGIN + box.offsetHeight < innerHeight || at.top < box.offsetHeight + MARGIN;
  const top = hasRoom ? at.bottom + MARGIN : at.top - MARGIN - box.offsetHeight;
  box.style.left = `${inset + Math.max(0, Math.min(left, within.width - box.offsetWidth))}px`;
  box.style.top = `${top - within.top}px`;
}
