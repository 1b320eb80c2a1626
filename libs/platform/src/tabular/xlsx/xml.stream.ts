import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { Breath } from '../event-loop.breath';
import { TableUnreadable } from '../tabular.errors';

export type Attributes = Readonly<Record<string, string>>;

/** Element names come without their prefix: some programs write `x:row` for `row`. */
export interface XmlHandler {
  open(element: string, attributes: Attributes): void;
  close?(element: string): void;
  text?(text: string): void;
}

/** Parses piece by piece; yields after each, so that what a handler has gathered can be handed on. */
export async function* parseXml(
  bytes: AsyncIterable<Buffer>,
  handler: XmlHandler,
  signal?: AbortSignal,
): AsyncGenerator<void> {
  const parser = parserFor(handler);
  const breath = new Breath(signal);
  let decoder: TextDecoder | null = null;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true });
    parser.write(decode(decoder, chunk));
    yield;
    await breath.take();
  }
  parser.close();
  yield;
}

/** Parses a small part to its end. */
export async function readXml(bytes: AsyncIterable<Buffer>, handler: XmlHandler, signal?: AbortSignal): Promise<void> {
  const pieces = parseXml(bytes, handler, signal);
  while (!(await pieces.next()).done);
}

function parserFor(handler: XmlHandler): SaxesParser<{ position: false; xmlns: false }> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('doctype', () => {
    throw notXml(new Error('document type declaration'));
  });
  parser.on('error', (error) => {
    throw notXml(error);
  });
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes));
  if (handler.close) parser.on('closetag', (tag) => handler.close?.(localName(tag.name)));
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(text));
    parser.on('cdata', (text) => handler.text?.(text));
  }
  return parser;
}

function decode(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw notXml(error);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function notXml(cause: unknown): TableUnreadable {
  return new TableUnreadable(
    'file.damaged',
    'A part of this workbook cannot be read. Open it in your spreadsheet program, save it again and choose the new file.',
    cause,
  );
}
