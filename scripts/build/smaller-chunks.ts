/**
 * Cuts the pieces of Pagefind’s index smaller. Pagefind puts some 30 kB of words into each, and a query fetches a whole piece
 * for each of its words; in smaller pieces a question of five words costs what one word did.
 */
import type { Cbor } from './cbor.ts';
import { hashIn, readArray, repack, unexpected, type IndexFile } from './index-file.ts';

/** Compressed bytes of a piece that are worth a request. */
const PIECE_BYTES = 2000;
/** Every search loads the list of pieces, so a large index keeps Pagefind’s own. */
const MOST_PIECES = 400;
/** Words that share so many letters stay in one piece, since a word is searched with its endings. */
const SHARED_LETTERS = 4;
/** Where in the list that the `pf_meta` file holds the pieces stand, each as its first word, its last word and its file’s hash. */
const PIECES = 2;

/** The same index in smaller pieces; as it is where there are many already. Throws on files that are not as Pagefind 1.5 writes them. */
export function smallerChunks(files: readonly IndexFile[], pieceBytes = PIECE_BYTES): IndexFile[] {
  const chunks = new Map(files.filter(({ path }) => path.endsWith('.pf_index')).map((file) => [hashIn(file.path), file]));
  const bytes = [...chunks.values()].reduce((sum, { content }) => sum + content.length, 0);
  if (Math.ceil(bytes / pieceBytes) > MOST_PIECES) return [...files];
  const made: IndexFile[] = [];
  const others = files.filter(({ path }) => !path.endsWith('.pf_index')).map((file) => {
    if (!file.path.endsWith('.pf_meta')) return file;
    const parts = readArray(file);
    const list = parts[PIECES];
    if (!Array.isArray(list)) throw unexpected(file.path);
    const pieces = list.flatMap((entry): Cbor[] => {
      const [from, to, hash] = entry as [string, string, string];
      const chunk = chunks.get(hash);
      if (!chunk) throw unexpected(file.path);
      const cut = cutChunk(chunk, pieceBytes);
      made.push(...cut.map(({ file: piece }) => piece));
      return cut.map(({ file: piece, words }, index) => [index === 0 ? from : words[0] as string, index === cut.length - 1 ? to : words.at(-1) as string, hashIn(piece.path)]);
    });
    // Its own name is made from what it holds; the entry that names it is put right with it.
    return { path: file.path, content: repack(file, parts.with(PIECES, pieces)).content };
  });
  return [...others, ...made];
}

/** The words of a chunk, a piece at a time, each piece with the words that it holds. */
function cutChunk(chunk: IndexFile, pieceBytes: number): { file: IndexFile; words: string[] }[] {
  const [entries] = readArray(chunk);
  if (!Array.isArray(entries)) throw unexpected(chunk.path);
  const most = Math.max(1, Math.round(chunk.content.length / pieceBytes));
  // What is compressed is about as large as it has numbers.
  const sizes = entries.map(sizeOf);
  const size = sizes.reduce((sum, each) => sum + each, 0) / most;
  const pieces: Cbor[][] = [[]];
  let filled = 0;
  for (const [index, entry] of entries.entries()) {
    const piece = pieces.at(-1) as Cbor[];
    const before = piece.at(-1);
    if (before !== undefined && filled >= size && wordOf(before).slice(0, SHARED_LETTERS) !== wordOf(entry).slice(0, SHARED_LETTERS)) {
      pieces.push([entry]);
      filled = 0;
    } else {
      piece.push(entry);
    }
    filled += sizes[index] as number;
  }
  return pieces.map((piece) => ({ file: repack(chunk, [piece]), words: piece.map(wordOf) }));
}

function sizeOf(value: Cbor): number {
  return Array.isArray(value) ? value.reduce<number>((sum, each) => sum + sizeOf(each), 0) : 1;
}

function wordOf(entry: Cbor): string {
  const word = Array.isArray(entry) ? entry[0] : undefined;
  if (typeof word !== 'string') throw unexpected('A word of the index');
  return word;
}
