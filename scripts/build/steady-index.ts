/**
 * Makes Pagefind’s index the same for the same pages. Pagefind 1.5 writes filters, and the values of each, in an order that
 * changes from run to run, and names the files by a hash of what is in them. Here both are put in order and named anew.
 */
import type { Cbor } from './cbor.ts';
import { hashIn, readArray, repack, unexpected, type IndexFile } from './index-file.ts';

const ENTRY = 'pagefind-entry.json';
/** Where in the list that the `pf_meta` file holds the filters stand, each as its name and its file’s hash. */
const FILTERS = 3;

/** The files of an index in steady order and with steady names. Throws on files that are not as Pagefind 1.5 writes them. */
export function steadyIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const rename = (file: IndexFile, value: Cbor[]) => {
    const steady = repack(file, value);
    renamed.set(hashIn(file.path), hashIn(steady.path));
    return steady;
  };
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => {
    const [name, values] = readArray(file);
    if (!Array.isArray(values)) throw unexpected(file.path);
    return rename(file, [name as Cbor, sortByName(values, file.path)]);
  });
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map((file) => {
    const parts = readArray(file);
    const named = parts[FILTERS];
    if (!Array.isArray(named)) throw unexpected(file.path);
    return rename(file, parts.with(FILTERS, sortByName(named, file.path).map((pair) => toRenamed(pair, renamed, file.path))));
  });
  const others = files.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path)).map((file) => (file.path === ENTRY ? toSteadyEntry(file, renamed) : file));
  return [...others, ...filters, ...metas];
}

/** Lists that begin with a name, in the order of their names’ code units, which no language changes. */
function sortByName(lists: Cbor[], path: string): Cbor[] {
  const nameOf = (list: Cbor) => {
    if (!Array.isArray(list) || typeof list[0] !== 'string') throw unexpected(path);
    return list[0];
  };
  return lists.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function toRenamed(pair: Cbor, renamed: ReadonlyMap<string, string>, path: string): Cbor {
  const [name, hash] = pair as Cbor[];
  const steady = renamed.get(hash as string);
  if (name === undefined || !steady) throw unexpected(path);
  return [name, steady];
}

/** The entry names the `pf_meta` file of each language, in an order that is steady too. */
function toSteadyEntry({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const text = Buffer.from(content).toString('utf8');
  const steady = text.replace(/"hash":\s*"([^"]+)"/g, (whole, hash: string) => {
    const name = renamed.get(hash);
    if (!name) throw unexpected(path);
    return whole.replace(hash, name);
  });
  return { path, content: Buffer.from(steady) };
}
