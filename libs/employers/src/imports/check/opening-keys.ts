import { createHash } from 'node:crypto';
import { addressKey } from '../mapping';
import type { OpeningRow } from '../rows/opening-row.reader';

/**
 * Names the postings of a file within their employers, so that a second import finds them again: by the file's own number,
 * else by title and place. Where a file has several alike of the same title and place, the second is numbered.
 */
export class OpeningKeys {
  private readonly seen = new Map<string, { readonly digests: string[] }>();

  keyOf(row: OpeningRow, employerId: string): string {
    if (row.reference !== '') return `number ${row.reference.toLowerCase()}`;
    const place = row.place === null ? '' : addressKey(row.place.addressLine).street || row.place.city.toLowerCase();
    const key = `title ${row.title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} ${place}`.trim();
    const digest = digestOf(JSON.stringify(row));
    const name = digestOf(`${employerId} ${key}`);
    const known = this.seen.get(name) ?? { digests: [] };
    this.seen.set(name, known);
    const at = known.digests.indexOf(digest);
    const occurrence = at >= 0 ? at : known.digests.push(digest) - 1;
    return occurrence === 0 ? key : `${key} #${occurrence + 1}`;
  }
}

const digestOf = (text: string): string => createHash('sha1').update(text).digest('base64').slice(0, 12);
