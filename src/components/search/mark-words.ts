/**
 * Marks the words a reader searched for on the page that a hit led to (`?mark=…`), without touching the page’s elements,
 * and brings the first of them into view where the address names no part of the page.
 */
export function markWords(root: HTMLElement, words: readonly string[]): Range[] {
  const wanted = words.map((word) => word.trim()).filter(Boolean);
  if (wanted.length === 0) return [];
  const pattern = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const finder = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? '').matchAll(finder)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Opens every `details` around an element, since what is folded away cannot be scrolled to. */
function unfold(element: Element | null): void {
  for (let folded = element?.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true;
}

const main = document.querySelector('main');
const asked = new URLSearchParams(location.search).getAll('mark');
if (main && location.hash) {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  unfold(target);
  if (target?.closest('details')) target.scrollIntoView();
}
if (main && asked.length > 0 && 'highlights' in CSS) {
  const ranges = markWords(main, asked);
  CSS.highlights.set('search-words', new Highlight(...ranges));
  const first = ranges.find(({ startContainer }) => startContainer.parentElement?.checkVisibility());
  if (!location.hash && first) first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
