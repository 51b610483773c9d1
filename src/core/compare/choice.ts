/** Which cases are compared, as the address says it: `?cases=a,b,c`. */

export const FEWEST_COMPARED = 2;
/** More would leave no column wide enough to read, on a screen or on A4. */
export const MOST_COMPARED = 4;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The slugs in the order asked, each once and at most four; `refused` are those beyond four and what cannot be a slug. */
export function parseChoice(search: string): { slugs: string[]; refused: string[] } {
  const asked = new URLSearchParams(search).getAll('cases').flatMap((value) => value.split(',')).map((part) => part.trim()).filter(Boolean);
  const slugs = [...new Set(asked.filter((slug) => SLUG.test(slug)))];
  const odd = asked.filter((slug) => !SLUG.test(slug));
  return { slugs: slugs.slice(0, MOST_COMPARED), refused: [...slugs.slice(MOST_COMPARED), ...odd] };
}

/** The query, with commas as they are: they are allowed there (RFC 3986, 3.4), and an address is read by people. */
export function formatChoice(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `?cases=${slugs.join(',')}`;
}
