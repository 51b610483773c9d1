/** The rules of one case: everything that the shape of its fields cannot say. */
import type { BodyTree } from './body.ts';
import { addressFault, refusedCharacters } from './characters.ts';
import type { Issue } from './issues.ts';
import type { CaseFrontmatter } from './schema.ts';

/** Every fault of a case whose fields have the right shape. Faults of the body carry their place in the file. */
export function checkCase(_frontmatter: CaseFrontmatter, _body: BodyTree | undefined, _bodyLine: number): Issue[] {
  return [];
}

/** Faults of characters in any text of a value that was read from YAML, and of any `url` or `archived` in it. */
export function checkTexts(value: unknown, path: Issue['path'] = []): Issue[] {
  if (typeof value === 'string') {
    const [refused] = refusedCharacters(value);
    const key = path.at(-1);
    const address = key === 'url' || key === 'archived' ? addressFault(value) : undefined;
    if (refused) return [{ code: 'text-unsafe', path, message: `holds ${refused.name}.`, fix: 'Delete it.' }];
    return address ? [{ code: 'schema-invalid', path, message: `the address ${address}.`, fix: 'Copy the address from the browser’s address bar.' }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((entry, index) => checkTexts(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => checkTexts(entry, [...path, key]));
}
