/** Style sheets that only part of a page needs, each added when that part is first shown. */
const loading = new Map<string, Promise<void>>();

/** Adds a style sheet to the page once, and waits until it holds; rejects when it cannot be had, and tries again at the next call. */
export function loadStyles(href: string): Promise<void> {
  const held = loading.get(href) ?? new Promise<void>((done, refuse) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      link.remove();
      loading.delete(href);
      refuse(new Error(`${href} cannot be had.`));
    });
    document.head.append(link);
  });
  loading.set(href, held);
  return held;
}
