import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { TableUnreadable } from '../tabular.errors';
import { Encoding } from '../table';

const SAMPLE_BYTES = 65_536;

/**
 * By rules, over the whole file, because the first accent may stand in its last row: a byte-order mark; NUL bytes in
 * every second place; valid UTF-8; else what Excel writes (Mac Roman where lines end in CR alone, else windows-1252).
 */
export async function detectEncoding(path: string, signal?: AbortSignal): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let marked: Encoding | null = null;
  let hasLineFeed = false;
  let hasCarriageReturn = false;
  let isFirst = true;
  for await (const chunk of createReadStream(path, { highWaterMark: SAMPLE_BYTES, signal }) as AsyncIterable<Buffer>) {
    if (isFirst) marked = byMark(chunk) ?? byNulPlaces(chunk);
    isFirst = false;
    if (marked) return marked;
    hasLineFeed ||= chunk.includes(10);
    hasCarriageReturn ||= chunk.includes(13);
    isUtf8 &&= isValid(strict, chunk);
    if (!isUtf8 && hasLineFeed) return 'windows-1252';
  }
  if (isUtf8) return 'utf-8';
  return hasCarriageReturn ? 'macintosh' : 'windows-1252';
}

function isValid(strict: TextDecoder, chunk: Buffer): boolean {
  try {
    strict.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function byMark(chunk: Buffer): Encoding | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) {
    if (chunk[2] === 0 && chunk[3] === 0) {
      throw new TableUnreadable(
        'file.utf-32',
        'This file is written in UTF-32. Save it as "CSV UTF-8" and choose it again.',
      );
    }
    return 'utf-16le';
  }
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has a zero in every second byte. */
function byNulPlaces(chunk: Buffer): Encoding | null {
  const zeros = [0, 0];
  const length = Math.min(chunk.length, 4_096) & ~1;
  for (let at = 0; at < length; at++) if (chunk[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  const many = (length / 2) * 0.4;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return null;
}
