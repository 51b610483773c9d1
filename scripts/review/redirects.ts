/** Where the pages of removed files lead, as far as the content of a change says. */
import { join } from 'node:path';
import { readPlainFile } from '../../src/casefile/folder.ts';
import { decode } from '../../src/casefile/split.ts';
import { readYaml } from '../../src/casefile/yaml.ts';

/** From `cases/<old slug>` to `cases/<new slug>`, and so for studies; empty where there are none. The check says whether they hold. */
export async function redirectsIn(content: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await readPlainFile(join(content, 'redirects.yml'));
  const { value } = bytes instanceof Uint8Array ? readYaml(decode(bytes).text) : {};
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([folder, moves]) => (typeof moves === 'object' && moves !== null ? Object.entries(moves).map(([from, to]) => [`${folder}/${from}`, `${folder}/${String(to)}`] as const) : [])));
}
