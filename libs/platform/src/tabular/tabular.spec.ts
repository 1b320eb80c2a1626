import fc from 'fast-check';
import { columnIndex, columnLetter } from './column.letter';
import { allRows, TableFiles } from './table.fixture';

const files = new TableFiles();
afterAll(() => files.remove());

describe('what a file is, its content says', () => {
  it.each([
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'file.old-or-locked-workbook'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'file.pdf'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'file.picture'],
    ['a gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'file.packed'],
    [
      'a web page named .xls',
      Buffer.from('\ufeff\n<html><table><tr><td>Name</td></tr></table></html>'),
      'file.web-page',
    ],
    ['an XML spreadsheet of 2003', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'file.web-page'],
    ['nothing', Buffer.alloc(0), 'file.empty'],
    ['only blank lines', Buffer.from('\n\n,,\n'), 'file.no-rows'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'file.utf-32'],
  ])('refuses %s and says what to do', async (_, bytes, code) => {
    await expect(files.open(bytes)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/[Cc]hoose|Save|Unpack/),
    });
  });
});

describe('limits', () => {
  const rows = (count: number): string => `Name,Zip\n${'Lee,72201\n'.repeat(count)}`;

  it('refuses a file over its size before reading it', async () => {
    await expect(files.open(rows(200), { limits: { fileBytes: 1_000 } })).rejects.toMatchObject({
      code: 'file.too-large',
      kind: 'too-large',
    });
  });

  it('counts rows that hold something', async () => {
    const blank = '\n'.repeat(50);
    expect(await files.texts(rows(10) + blank, { limits: { rows: 10 } })).toHaveLength(10);
    await expect(files.texts(rows(11), { limits: { rows: 10 } })).rejects.toMatchObject({
      code: 'table.too-many-rows',
    });
  });

  it('refuses more columns than it may have', async () => {
    await expect(files.open('A,B,C,D\n1,2,3,4\n', { limits: { columns: 3 } })).rejects.toMatchObject({
      code: 'table.too-many-columns',
      message: expect.stringContaining('column D'),
    });
  });
});

describe('the header', () => {
  const headerOf = async (text: string): Promise<number | null> => (await files.open(text)).detection.headerRow;

  it.each([
    [1, 'Name,Zip\nLee,72201\n'],
    [
      4,
      'Employers of Riverside team\n\n"Printed 11/18/2026, page 1",\nBusiness,Addr,Mgr,Mgr ph\nLee,Elm St,Dana,(555) 010-4182\nMoss,,Ines,\n',
    ],
    [2, 'Employer,Employer,Person,Person\nName,Street,Name of person,Phone\nLee,2 Elm St,Dana,555-010-4182\n'],
    [1, 'Name\nKestrel\nBluebell\n'],
    [null, 'Kestrel Print Works,418 Mill St,72201\nBluebell Bakery,77 Depot St,72202\n'],
    [null, 'Dana Whitlock,dana@example.org\nInes Park,ines@example.org\n'],
    [1, 'Name,Street,Notes,Seen\nLee,,,\nMoss,,,\nKay,3 Elm St,,\n'],
  ])('is row %p', async (row, text) => {
    expect(await headerOf(text)).toBe(row);
  });

  it('names columns by their letter where there is none', async () => {
    const { detection, sample } = await files.open('Lee,72201\nMoss,72202\n');
    expect(detection.columns.map(({ name }) => name)).toEqual(['Column A', 'Column B']);
    expect(sample.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('can be chosen by the person', async () => {
    const text = 'x,1\nName,Zip\nLee,72201\n';
    expect((await files.read(text, { headerRow: 2 })).rows.map(({ number }) => number)).toEqual([3]);
    expect((await files.read(text, { headerRow: null })).rows).toHaveLength(3);
    await expect(files.open(text, { headerRow: 7 })).rejects.toMatchObject({ code: 'table.header-row-blank' });
  });

  it('keeps columns of one name apart and names a blank one that holds data', async () => {
    const { detection } = await files.open('Phone,Phone,,\n1,2,3,\n4,5,6,\n', { headerRow: 1 });
    expect(detection.columns.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
      'A Phone',
      'B Phone',
      'C Column C',
    ]);
  });
});

describe('reading', () => {
  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const table = await files.open(`Name,Note\n${'Lee,something to read\n'.repeat(200_000)}`, {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(), 5);
    await expect(allRows(table)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(files.open('a\nb\n', { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('leaves the event loop to others while its reader works through short rows', async () => {
    const table = await files.open(`Name\n${'Lee\n'.repeat(3_000)}`);
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    for await (const _ of table) {
      const start = performance.now();
      while (performance.now() - start < 0.1);
    }
    clearInterval(others);
    expect(turns).toBeGreaterThan(15);
  });

  it('offers the first 200 rows as a sample', async () => {
    const { sample } = await files.open(`Name\n${'Lee\n'.repeat(300)}`);
    expect(sample).toHaveLength(200);
    expect(sample[0]).toMatchObject({ number: 2, cells: [{ text: 'Lee' }] });
  });
});

describe('column letters', () => {
  it('count as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
    fc.assert(fc.property(fc.nat(18_277), (index) => columnIndex(`${columnLetter(index)}12`) === index));
    expect([columnIndex('12'), columnIndex('ABCD1')]).toEqual([null, null]);
  });
});
