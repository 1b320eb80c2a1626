import { decodeEscapes } from './escaped.text';
import { StringPool } from './string.pool';
import { readXml } from './xml.stream';

/** Reads `sharedStrings.xml`: the runs of a rich text make one string, its phonetic reading (`rPh`) is not part of it. */
export async function readSharedStrings(bytes: AsyncIterable<Buffer>, signal?: AbortSignal): Promise<StringPool> {
  const pool = new StringPool();
  let text = '';
  let isText = false;
  let isReading = false;
  await readXml(
    bytes,
    {
      open(element) {
        if (element === 'si') text = '';
        else if (element === 'rPh') isReading = true;
        else if (element === 't') isText = !isReading;
      },
      text(piece) {
        if (isText) text += piece;
      },
      close(element) {
        if (element === 't') isText = false;
        else if (element === 'rPh') isReading = false;
        else if (element === 'si') pool.add(decodeEscapes(text));
      },
    },
    signal,
  );
  return pool;
}
