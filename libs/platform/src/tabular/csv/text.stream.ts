import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { TableUnreadable } from '../tabular.errors';
import { Encoding } from '../table';

const SAMPLE_BYTES = 65_536;
/** A piece is parsed in one go, so its size is how long the event loop is held. */
const PIECE_BYTES = 16_384;

/** The file's text in pieces, byte-order mark removed. Throws on a NUL character, which no database takes. */
export async function* decodedText(path: string, encoding: Encoding, signal?: AbortSignal): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  let line = 1;
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE_BYTES, signal }) as AsyncIterable<Buffer>) {
    const text = decoder.write(chunk);
    const nul = text.indexOf('\0');
    if (nul >= 0) throw holdsNul(line + newlines(text.slice(0, nul)));
    line += newlines(text);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

/** The first 64 kB as text; the last character may be cut. */
export async function firstText(path: string, encoding: Encoding): Promise<string> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(SAMPLE_BYTES);
    const { bytesRead } = await file.read(bytes, 0, SAMPLE_BYTES, 0);
    return iconv.decode(bytes.subarray(0, bytesRead), encoding);
  } finally {
    await file.close();
  }
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function holdsNul(line: number): TableUnreadable {
  return new TableUnreadable(
    'file.holds-nul',
    `Line ${line} of this file holds a NUL character, which no text has: it is damaged, or not a CSV file. Save it again as CSV or .xlsx.`,
  );
}
