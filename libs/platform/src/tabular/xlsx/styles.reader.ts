import { meaningOfFormat, NumberMeaning } from './number-format';
import { readXml } from './xml.stream';

/** Per cell style, in the workbook's order: what its number format makes of a number. */
export async function readStyles(bytes: AsyncIterable<Buffer>, signal?: AbortSignal): Promise<NumberMeaning[]> {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let isCellFormats = false;
  await readXml(
    bytes,
    {
      open(element, attributes) {
        if (element === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        else if (element === 'cellXfs') isCellFormats = true;
        else if (element === 'xf' && isCellFormats) formatIds.push(Number(attributes['numFmtId'] ?? 0));
      },
      close(element) {
        if (element === 'cellXfs') isCellFormats = false;
      },
    },
    signal,
  );
  return formatIds.map((id) => meaningOfFormat(id, codes.get(id)));
}
