/**
 * Reads the title, the number of pages and the text of a PDF that Chromium printed. Enough of the format for that alone:
 * plain objects, Flate streams, and fonts that say what their glyphs mean (ISO 32000-1, 7.3, 7.4.4 and 9.10.3).
 */
import { inflateSync } from 'node:zlib';

/** The text is in the order in which it is drawn and without white space, which a PDF draws or leaves out as it likes. */
export function readPdf(pdf: Buffer): { title: string; pages: number; text: string } {
  const objects = readObjects(pdf.toString('latin1'));
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type\s*\/Page\b/.test(dictionary));
  const title = [...objects.values()].map(({ dictionary }) => /\/Title\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>)/.exec(dictionary)?.[1]).find(Boolean) ?? '';
  return { title: toText(title), pages: pages.length, text: pages.map((page) => textOfPage(page, objects)).join('').replace(/\s+/g, '') };
}

function readObjects(pdf: string): Map<string, PdfObject> {
  return new Map([...pdf.matchAll(/(?<=^|[\r\n])(\d+) 0 obj\b([\s\S]*?)(?:endobj|\bstream\r?\n)/g)].map(({ index, 0: head, 1: number = '', 2: dictionary = '' }) => {
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const bytes = Buffer.from(pdf.slice(index + head.length, index + head.length + length), 'latin1');
    const isOpaque = head.endsWith('endobj') || /\/Subtype\s*\/Image|\/FontFile/.test(dictionary);
    return [number, { dictionary, content: isOpaque ? '' : (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1') }];
  }));
}

function textOfPage({ dictionary }: PdfObject, objects: ReadonlyMap<string, PdfObject>): string {
  const resources = follow(dictionary, 'Resources', objects)?.dictionary ?? dictionary;
  const fonts = /\/Font\s*<<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
  const meanings = new Map([...fonts.matchAll(/\/(\w+)\s+(\d+) 0 R/g)].map(([, name = '', number = '']) => {
    const font = objects.get(number);
    return [name, readMeanings(font && follow(font.dictionary, 'ToUnicode', objects)?.content)];
  }));
  let text = '';
  let meaning: Meanings | undefined;
  for (const [, font, shown] of (follow(dictionary, 'Contents', objects)?.content ?? '').matchAll(/\/(\w+) [\d.]+ Tf|((?:<[0-9A-Fa-f]*>|\[[^\]]*\]))\s*T[jJ]/g)) {
    if (font) meaning = meanings.get(font);
    if (!shown || !meaning) continue;
    const { digits, characters } = meaning;
    const glyphs = [...shown.matchAll(/<([0-9A-Fa-f]*)>/g)].flatMap(([, hex = '']) => hex.match(new RegExp(`.{${digits}}`, 'g')) ?? []);
    text += glyphs.map((glyph) => characters.get(parseInt(glyph, 16)) ?? '').join('');
  }
  return text;
}

/** What each glyph of a font means, from its ToUnicode map. */
function readMeanings(map = ''): Meanings {
  const digits = /begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(map)?.[1]?.length ?? 4;
  const characters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) characters.set(parseInt(glyph, 16), fromHex(text));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      const start = parseInt(first, 16);
      for (let glyph = start; glyph <= parseInt(last, 16); glyph += 1) characters.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - start));
    }
  }
  return { digits, characters };
}

function follow(dictionary: string, name: string, objects: ReadonlyMap<string, PdfObject>): PdfObject | undefined {
  return objects.get(new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(dictionary)?.[1] ?? '');
}

function toText(string: string): string {
  if (!string.startsWith('<')) return string.slice(1, -1).replace(/\\(.)/g, '$1');
  return fromHex(string.slice(1, -1)).replace(/^\uFEFF/, '');
}

function fromHex(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
}

interface PdfObject {
  dictionary: string;
  content: string;
}

interface Meanings {
  /** How many hexadecimal digits one glyph takes. */
  digits: number;
  characters: Map<number, string>;
}
