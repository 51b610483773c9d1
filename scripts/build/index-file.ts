/** The files of a Pagefind index, as Pagefind 1.5 writes them: CBOR or JSON behind a mark, compressed, and named by a hash of what they hold. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What each of Pagefind’s compressed files begins with. */
const MAGIC = Buffer.from('pagefind_dcd');

/** What a file holds before it is compressed, without the mark. Throws where it is not Pagefind’s. */
export function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw unexpected(path);
  return bytes.subarray(MAGIC.length);
}

/** The list that a file of CBOR holds. Throws where it holds none. */
export function readArray(file: IndexFile): Cbor[] {
  const value = decodeCbor(unpack(file));
  if (!Array.isArray(value)) throw unexpected(file.path);
  return value;
}

/** The file with other contents, under the name that they give it. */
export function repack({ path }: Pick<IndexFile, 'path'>, value: Cbor[] | string): IndexFile {
  const bytes = Buffer.concat([MAGIC, typeof value === 'string' ? Buffer.from(value) : encodeCbor(value)]);
  const hash = hashIn(path);
  const start = hash.lastIndexOf('_') + 1;
  const renamed = hash.slice(0, start) + createHash('sha256').update(bytes).digest('hex').slice(0, hash.length - start);
  return { path: path.replace(hash, renamed), content: gzipSync(bytes, { level: 9 }) };
}

/** The hash within a file’s name, with the language that it begins with, such as `en_9c8ea4c`. */
export function hashIn(path: string): string {
  const hash = /(?:^|[/.])([A-Za-z-]+_[0-9a-f]+)\.pf_/.exec(path)?.[1];
  if (!hash) throw unexpected(path);
  return hash;
}

export function unexpected(path: string): Error {
  return new Error(`${path} is not as Pagefind 1.5 writes it; scripts/build/index-file.ts and what uses it have to follow the version in use`);
}
