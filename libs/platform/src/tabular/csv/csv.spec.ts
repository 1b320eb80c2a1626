import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { TableFiles } from '../table.fixture';
import { csvRows, CsvValue } from './csv.writer';

const files = new TableFiles();
afterAll(() => files.remove());

const csvOf = async (rows: Iterable<readonly CsvValue[]>): Promise<string> => (await buffer(csvRows(rows))).toString();

describe('reading CSV', () => {
  it('says how the file was understood', async () => {
    const { detection } = await files.open('Business;Zip\r\nKestrel Print Works;72201\r\nBluebell Bakery;72202\r\n');
    expect(detection).toMatchObject({ kind: 'csv', encoding: 'utf-8', separator: ';', sheet: null, headerRow: 1 });
    expect(detection.columns).toEqual([
      { index: 0, letter: 'A', name: 'Business' },
      { index: 1, letter: 'B', name: 'Zip' },
    ]);
  });

  it.each([
    ['utf-8', ''],
    ['utf-8', '\ufeff'],
    ['utf-16le', '\ufeff'],
    ['utf-16be', '\ufeff'],
    ['utf-16le', ''],
    ['utf-16be', ''],
    ['windows-1252', ''],
  ])('reads %s, mark "%s"', async (encoding, mark) => {
    const content = iconv.encode(`${mark}Name,Town\r\nCafé Zoë,Orléans\r\n“Best” €5,York\r\n`, encoding);
    const { table, rows } = await files.read(content);
    expect(table.detection.encoding).toBe(encoding);
    expect(table.detection.columns.map(({ name }) => name)).toEqual(['Name', 'Town']);
    expect(rows.map((row) => row.cells[0]?.text)).toEqual(['Café Zoë', '“Best” €5']);
  });

  it('reads what Excel for Mac writes: Mac Roman, lines ended by CR', async () => {
    const { table, rows } = await files.read(iconv.encode('Name,Town\rCafé Zoë,Orléans\r', 'macintosh'));
    expect(table.detection.encoding).toBe('macintosh');
    expect(rows[0]?.cells[1]?.text).toBe('Orléans');
  });

  it('finds windows-1252 by an accent far behind the first 64 kB', async () => {
    const plain = 'Kestrel Print Works,418 Mill St\n'.repeat(5_000);
    const { table, rows } = await files.read(iconv.encode(`Name,Street\n${plain}Café,2 Elm St\n`, 'windows-1252'));
    expect(table.detection.encoding).toBe('windows-1252');
    expect(rows.at(-1)?.cells[0]?.text).toBe('Café');
  });

  it.each([',', ';', '\t', '|'])('finds the separator "%s" among commas and semicolons in texts', async (separator) => {
    const line = (...cells: string[]): string =>
      cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator);
    const content = [
      line('Name', 'Where', 'Note'),
      line('Smith, Jones', 'Oak St; rear', 'a, b; c'),
      line('5" Pipe Co', 'Elm St', 'x'),
      line('Lee', 'Mill St', 'd'),
    ].join('\n');
    const { table, rows } = await files.read(content);
    expect(table.detection.separator).toBe(separator);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['Smith, Jones', 'Oak St; rear', 'a, b; c']);
    expect(rows[1]?.cells[0]?.text).toBe('5" Pipe Co');
  });

  it('is not led astray by a quotation mark in the middle of a text', async () => {
    expect((await files.open('Boards 12" wide;Town\nA;York\nB;Leeds\n')).detection.separator).toBe(';');
  });

  it("obeys Excel's own sep= line, which is not a row", async () => {
    const { table, rows } = await files.read('sep=;\r\nName;Pay, usual\r\nLee;16,20\r\n');
    expect(table.detection).toMatchObject({ separator: ';', headerRow: 1 });
    expect(rows[0]).toMatchObject({ number: 2, cells: [{ text: 'Lee' }, { text: '16,20' }] });
  });

  it('numbers rows as the spreadsheet shows them: blank lines count, lines inside a cell do not', async () => {
    const { rows } = await files.read('Name,Note\nA,"two\r\nlines"\n\nB,x\n');
    expect(rows.map(({ number }) => number)).toEqual([2, 4]);
    expect(rows[0]?.cells[1]?.text).toBe('two\nlines');
  });

  it('reads lines ended in several ways, cut anywhere', async () => {
    const filler = 'x'.repeat(65_536 - 'Name,Note\r\nA,\r'.length);
    expect(await files.texts(`Name,Note\r\nA,${filler}\r\nB,y\nC,z\r`)).toEqual([
      ['A', filler],
      ['B', 'y'],
      ['C', 'z'],
    ]);
  });

  it('reports ragged rows and drops none', async () => {
    const { rows } = await files.read(
      'Name,Street,Zip\nA,Elm St\nB,Oak St, rear,72201\nC,Mill St,72202\nD,Hill St,72203,\n',
    );
    expect(rows.map(({ number, faults }) => [number, ...faults.map(({ code }) => code)])).toEqual([
      [2, 'row.too-few-cells'],
      [3, 'row.too-many-cells'],
      [4],
      [5],
    ]);
    expect(rows[0]?.cells).toHaveLength(3);
  });

  it('names row and line of a quotation mark that never closes', async () => {
    const content = `Name,Note\nA,"one\ntwo"\nB,"never closed\n${'C,x\n'.repeat(50)}`;
    await expect(files.read(content, { headerRow: 1 })).rejects.toMatchObject({
      code: 'file.quote-not-closed',
      message: expect.stringContaining('row 3 (line 4'),
    });
  });

  it('gives up on a quotation mark that swallows a megabyte, even if another one closes it', async () => {
    const content = `Name,Note\nB,"never closed\n${'C,x\n'.repeat(400_000)}"\n`;
    await expect(files.read(content)).rejects.toMatchObject({ code: 'file.quote-not-closed' });
  });

  it.each([['utf-8'], ['utf-16le']])('refuses a NUL character and names its line, %s', async (encoding) => {
    const content = iconv.encode('Name,Note\nAlder Falls Library,quiet place\nBlue\0bell,x\n', encoding);
    await expect(files.read(content)).rejects.toMatchObject({
      code: 'file.holds-nul',
      message: expect.stringContaining('Line 3'),
    });
  });

  it('counts the lines before it through the whole file', async () => {
    const content = `Name,Note\n${'Lee,quiet\n'.repeat(9_000)}Blue\0bell,x\n`;
    await expect(files.read(content)).rejects.toMatchObject({ message: expect.stringContaining('Line 9002') });
  });

  it('marks a cell whose characters could not be read, and keeps the row', async () => {
    const { rows } = await files.read(iconv.encode('\ufeffName,Note\nA,half \ud83d pair\nB,whole 😀\n', 'utf-16le'));
    expect(rows[0]?.cells[1]).toMatchObject({
      text: 'half \ufffd pair',
      fault: { code: 'cell.unreadable-characters' },
    });
    expect(rows[1]?.cells[1]).toMatchObject({ text: 'whole 😀', fault: null });
  });

  it('refuses a cell that is longer than any note', async () => {
    await expect(files.read(`Name,Note\nA,${'x'.repeat(100_001)}\n`)).rejects.toMatchObject({
      code: 'cell.too-long',
      kind: 'too-large',
    });
  });
});

describe('writing CSV', () => {
  it('opens in Excel as meant: mark, CRLF, numbers as numbers, formulas as text', async () => {
    const csv = await csvOf([
      ['Name', 'Pay', 'Open'],
      ['=1+1', -5.5, true],
      ['  =HYPERLINK("x")', 16.2, false],
      ['-5.5', 0, null],
      ['Kestrel, "Print"', 1, null],
    ]);
    expect(csv).toBe(
      '\ufeffName,Pay,Open\r\n' +
        "'=1+1,-5.5,yes\r\n" +
        `"'  =HYPERLINK(""x"")",16.2,no\r\n` +
        "'-5.5,0,\r\n" +
        '"Kestrel, ""Print""",1,\r\n',
    );
  });

  it.each(['=a', '+a', '-a', '@a', '\ta', '\ra', '＝a', '＋a', '－a', '＠a', ' \u00a0=a', "'=a"])(
    'guards %j',
    async (cell) => {
      expect(await csvOf([[cell]])).toContain(`'${cell}`);
    },
  );

  it('passes on an error of its rows', async () => {
    async function* failing(): AsyncGenerator<CsvValue[]> {
      yield ['a'];
      throw await Promise.resolve(new Error('cut off'));
    }
    await expect(buffer(csvRows(failing()))).rejects.toThrow('cut off');
  });

  it('comes back unchanged when it is imported again', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.stringMatching(/^['=+@ -]{0,3}[a-z,;"\n|]{0,6}$/),
    );
    const clean = cell.map((text) =>
      text
        .replace(/[\0\u0080-\u009f\ufffd\p{Surrogate}]/gu, '')
        .replace(/\r\n?/g, '\n')
        .trim(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(clean, clean), { minLength: 1, maxLength: 8 }), async (rows) => {
        const written = await csvOf([['First', 'Second'], ...rows]);
        const expected = rows.filter((row) => row.some((text) => text !== ''));
        expect(await files.texts(written, { headerRow: 1 })).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
