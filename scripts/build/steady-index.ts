/**
 * Makes Pagefind’s index the same for the same pages. Pagefind 1.5 writes filters, and the values of each, in an order that
 * changes from run to run, and names the files by a hash of what is in them. Here both are put in order and named anew.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** What each of Pagefind’s compressed files begins with. */
const MAGIC = Buffer.from('pagefind_dcd');
const ENTRY = 'pagefind-entry.json';
/** Where in the list that the `pf_meta` file holds the filters stand, each as its name and its file’s hash. */
const FILTERS = 3;

/** The files of an index in steady order and with steady names. Throws on files that are not as Pagefind 1.5 writes them. */
export function steadyIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map(({ path, content }) => {
    const [name, values] = readArray(content, path);
    if (!Array.isArray(values)) throw unexpected(path);
    const steady = pack([name as Cbor, sortByName(values, path)]);
    const hash = hashIn(path);
    renamed.set(hash, rehash(hash, steady));
    return { path: path.replace(hash, renamed.get(hash) as string), content: gzipSync(steady) };
  });
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map(({ path, content }) => {
    const parts = readArray(content, path);
    const named = parts[FILTERS];
    if (!Array.isArray(named)) throw unexpected(path);
    const steady = pack(parts.with(FILTERS, sortByName(named, path).map((pair) => toRenamed(pair, renamed, path))));
    const hash = hashIn(path);
    renamed.set(hash, rehash(hash, steady));
    return { path: path.replace(hash, renamed.get(hash) as string), content: gzipSync(steady) };
  });
  const others = files.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path)).map((file) => (file.path === ENTRY ? toSteadyEntry(file, renamed) : file));
  return [...others, ...filters, ...metas];
}

function readArray(content: Uint8Array, path: string): Cbor[] {
  const bytes = gunzipSync(content);
  const value = bytes.subarray(0, MAGIC.length).equals(MAGIC) ? decodeCbor(bytes.subarray(MAGIC.length)) : undefined;
  if (!Array.isArray(value)) throw unexpected(path);
  return value;
}

function pack(value: Cbor): Buffer {
  return Buffer.concat([MAGIC, encodeCbor(value)]);
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

/** The hash within a file’s name, with the language that it begins with, such as `en_9c8ea4c`. */
function hashIn(path: string): string {
  const hash = /(?:^|[/.])([A-Za-z-]+_[0-9a-f]+)\.pf_/.exec(path)?.[1];
  if (!hash) throw unexpected(path);
  return hash;
}

/** A hash of the same form, of what the file holds before it is compressed. */
function rehash(hash: string, bytes: Uint8Array): string {
  const start = hash.lastIndexOf('_') + 1;
  return hash.slice(0, start) + createHash('sha256').update(bytes).digest('hex').slice(0, hash.length - start);
}

function unexpected(path: string): Error {
  return new Error(`${path} is not as Pagefind 1.5 writes it; scripts/build/steady-index.ts has to follow the version in use`);
}

export interface IndexFile {
  path: string;
  content: Uint8Array;
}
