import { writeXlsx } from 'hucre';
import { Cell } from '../table';
import { allRows, TableFiles } from '../table.fixture';
import { workbookFile, WorkbookText, zipFile } from './workbook.fixture';

const files = new TableFiles();
afterAll(() => files.remove());

const HEADER =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>';

/** The cell B2 of a workbook whose row 2 is `<c r="A2">x</c>` and then `cell`. */
async function cellB2(cell: string, workbook: Partial<WorkbookText> = {}): Promise<Cell | undefined> {
  const row = `<row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c>${cell}</row>`;
  const { rows } = await files.read(workbookFile({ sheets: [{ name: 'One', rows: HEADER + row }], ...workbook }), {
    headerRow: 1,
  });
  return rows[0]?.cells[1];
}

describe('cells', () => {
  it.each([
    [
      'a number without the noise of its binary fraction',
      '<v>16.200000000000003</v>',
      0,
      '16.2',
      { kind: 'number', value: 16.2 },
    ],
    ['a phone number', '<v>5015550142</v>', 0, '5015550142', { kind: 'number', value: 5015550142 }],
    ['a ZIP code kept by its format', '<v>2139</v>', '00000', '02139', { kind: 'number', value: 2139 }],
    ['a ZIP+4', '<v>21390001</v>', '00000-0000', '021390001', { kind: 'number', value: 21390001 }],
    ['money in red', '<v>-5</v>', '$#,##0.00;[Red]-$#,##0.00', '-5', { kind: 'number', value: -5 }],
    ['a number in colour', '<v>3</v>', '[Red]0.0', '3', { kind: 'number', value: 3 }],
    ['a count with a word', '<v>3</v>', '0 "days"', '3', { kind: 'number', value: 3 }],
    ['an escaped letter', '<v>3</v>', '0\\d', '3', { kind: 'number', value: 3 }],
    ['a built-in date', '<v>46344</v>', 14, '2026-11-18', { kind: 'date', day: '2026-11-18', time: null }],
    [
      'a date by its own code',
      '<v>46344</v>',
      'ddd, mmm d',
      '2026-11-18',
      { kind: 'date', day: '2026-11-18', time: null },
    ],
    [
      'a date with locale and colour',
      '<v>46344</v>',
      '[$-409][Blue]m/d/yy;@',
      '2026-11-18',
      { kind: 'date', day: '2026-11-18', time: null },
    ],
    [
      'a date and time',
      '<v>46344.5625</v>',
      22,
      '2026-11-18 13:30',
      { kind: 'date', day: '2026-11-18', time: '13:30' },
    ],
    [
      'a moment rounded up to the next day',
      '<v>46343.9999999999</v>',
      22,
      '2026-11-18',
      { kind: 'date', day: '2026-11-18', time: null },
    ],
    ['a time alone', '<v>0.375</v>', 20, '09:00', { kind: 'time', time: '09:00' }],
    ['a time in a date format', '<v>0.375</v>', 22, '09:00', { kind: 'time', time: '09:00' }],
    ['a duration over a day', '<v>1.1041666667</v>', '[h]:mm', '26:30', null],
    [
      'the day before the day that never was',
      '<v>59</v>',
      14,
      '1900-02-28',
      { kind: 'date', day: '1900-02-28', time: null },
    ],
    ['the day after it', '<v>61</v>', 14, '1900-03-01', { kind: 'date', day: '1900-03-01', time: null }],
    ['text in a formatted cell', '<v>n/a</v>', 14, 'n/a', null],
  ])('reads %s', async (_, value, format, text, typed) => {
    expect(await cellB2(`<c r="B2" s="0">${value}</c>`, { formats: [format] })).toEqual({
      text,
      value: typed,
      fault: null,
    });
  });

  it.each([
    ['<v>60</v>', 'cell.not-a-date'],
    ['<v>-3</v>', 'cell.not-a-date'],
    ['<v>2958466</v>', 'cell.not-a-date'],
  ])('says that %s in a date format is no date', async (value, code) => {
    expect((await cellB2(`<c r="B2" s="0">${value}</c>`, { formats: [14] }))?.fault?.code).toBe(code);
  });

  it('counts from 1904 where the workbook does', async () => {
    expect((await cellB2('<c r="B2" s="0"><v>44882</v></c>', { formats: [14], is1904: true }))?.text).toBe(
      '2026-11-18',
    );
  });

  it.each([
    ['<c r="B2" t="b"><v>1</v></c>', { text: 'TRUE', value: { kind: 'boolean', value: true }, fault: null }],
    ['<c r="B2" t="str"><f>A1&amp;"x"</f><v>Namex</v></c>', { text: 'Namex', value: null, fault: null }],
    ['<c r="B2" t="str"><f>""</f><v></v></c>', { text: '', value: null, fault: null }],
    [
      '<c r="B2" t="d"><v>2026-11-18T13:30:00</v></c>',
      { text: '2026-11-18 13:30', value: { kind: 'date', day: '2026-11-18', time: '13:30' }, fault: null },
    ],
    [
      '<c r="B2" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r><rPh sb="0" eb="1"><t>ruby</t></rPh></is></c>',
      { text: 'two runs', value: null, fault: null },
    ],
    [
      '<c r="B2" t="inlineStr"><is><t>a_x000D_\nb _x005F_x000D_</t></is></c>',
      { text: 'a\nb _x000D_', value: null, fault: null },
    ],
  ])('reads %s', async (cell, expected) => {
    expect(await cellB2(cell)).toEqual(expected);
  });

  it.each([
    ['<c r="B2"><f>NOW()</f></c>', 'cell.formula-without-value', ''],
    ['<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'cell.error-value', '#DIV/0!'],
    ['<c r="B2" t="inlineStr"><is><t>x_x0000_y</t></is></c>', 'cell.unreadable-characters', 'x\ufffdy'],
    ['<c r="B2" t="inlineStr"><is><t>x_xD83D_y</t></is></c>', 'cell.unreadable-characters', 'x\ufffdy'],
  ])('marks %s', async (cell, code, text) => {
    expect(await cellB2(cell)).toEqual({ text, value: null, fault: { code, message: expect.stringMatching(/\w/) } });
  });

  it('reads shared strings: rich runs joined, phonetic text left out, a wrong index blank', async () => {
    const strings =
      '<si><t>plain</t></si><si><r><t>ri</t></r><r><t xml:space="preserve">ch é</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si/>';
    expect((await cellB2('<c r="B2" t="s"><v>0</v></c>', { strings }))?.text).toBe('plain');
    expect((await cellB2('<c r="B2" t="s"><v>1</v></c>', { strings }))?.text).toBe('rich é');
    expect((await cellB2('<c r="B2" t="s"><v>2</v></c>', { strings }))?.text).toBe('');
    expect((await cellB2('<c r="B2" t="s"><v>9</v></c>', { strings }))?.text).toBe('');
  });
});

describe('rows and sheets', () => {
  const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

  it('places cells by their address, or after the one before', async () => {
    const rows = `<row>${inline('A')}${inline('B')}${inline('C')}</row><row r="5"><c r="C5"><v>7</v></c></row><row>${inline('next')}</row>`;
    const read = await files.read(workbookFile({ sheets: [{ name: 'One', rows }] }));
    expect(read.rows.map((row) => [row.number, ...row.cells.map(({ text }) => text)])).toEqual([
      [5, '', '', '7'],
      [6, 'next', '', ''],
    ]);
  });

  it('takes the first sheet that holds anything, hidden ones last, and lists them all', async () => {
    const list = `<row>${inline('Name')}</row><row>${inline('Kestrel')}</row>`;
    const workbook = workbookFile({
      sheets: [
        { name: 'Cover', rows: '<row r="1"><c r="A1" s="0"/></row>' },
        { name: 'Old', state: 'hidden', rows: list },
        { name: 'List', rows: list },
      ],
    });
    const table = await files.open(workbook);
    expect(table.detection).toMatchObject({
      kind: 'xlsx',
      sheet: 'List',
      sheets: [
        { name: 'Cover', isHidden: false },
        { name: 'Old', isHidden: true },
        { name: 'List', isHidden: false },
      ],
    });
    expect((await files.open(workbook, { sheet: 'Old' })).detection.sheet).toBe('Old');
    await expect(files.open(workbook, { sheet: 'New' })).rejects.toMatchObject({ code: 'table.sheet-unknown' });
  });

  it('reads prefixed elements and can be read twice', async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Name</x:t></x:is></x:c></x:row><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const table = await files.open(
      zipFile([
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/book/main.xml"/></Relationships>',
        },
        {
          name: 'book/main.xml',
          content:
            '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="S" rel:id="a"/></x:sheets></x:workbook>',
        },
        {
          name: 'book/_rels/main.xml.rels',
          content: '<Relationships><Relationship Id="a" Type="x/worksheet" Target="Sheet.XML"/></Relationships>',
        },
        { name: 'book/sheet.xml', content: sheet },
      ]),
    );
    for (const _ of [1, 2]) {
      const texts: string[] = [];
      for await (const row of table) texts.push(row.cells[0]?.text ?? '');
      expect(texts).toEqual(['5']);
    }
  });

  it('reads what another program wrote', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Employers',
          rows: [
            ['Name', 'Seen', 'Staff'],
            ['Zoë & Söhne <Café>', new Date(Date.UTC(2026, 10, 18)), 12],
            ['=1+1', null, 0.5],
          ],
        },
      ],
    });
    const { rows } = await files.read(Buffer.from(bytes));
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['Zoë & Söhne <Café>', '2026-11-18', '12']);
    expect(rows[1]?.cells.map(({ text }) => text)).toEqual(['=1+1', '', '0.5']);
  });
});

describe('refusals', () => {
  const row = '<row><c t="inlineStr"><is><t>Name</t></is></c></row>';

  it('a bomb, before any of it is unpacked', async () => {
    const bomb = workbookFile({
      sheets: [{ name: 'One', rows: row }],
      more: [{ name: 'xl/media/a.bin', content: Buffer.alloc(201_000_000) }],
    });
    const before = performance.now();
    await expect(files.open(bomb)).rejects.toMatchObject({ code: 'file.unpacks-too-large', kind: 'too-large' });
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('a bomb that lies about its size', async () => {
    const sheet = {
      name: 'xl/worksheets/sheet0.xml',
      content: `<worksheet><sheetData>${row.repeat(50_000)}</sheetData></worksheet>`,
      declaredBytes: 100,
    };
    const lying = zipFile([
      {
        name: '_rels/.rels',
        content:
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      },
      {
        name: 'xl/workbook.xml',
        content: '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet0.xml"/></Relationships>',
      },
      sheet,
    ]);
    await expect(files.read(lying)).rejects.toMatchObject({ code: 'file.damaged' });
  });

  it('entities, however few', async () => {
    const workbook = zipFile([
      { name: '_rels/.rels', content: '<!DOCTYPE r [<!ENTITY a "b">]><Relationships/>' },
      { name: 'xl/workbook.xml', content: '<workbook/>' },
    ]);
    await expect(files.open(workbook)).rejects.toMatchObject({ code: 'file.damaged' });
  });

  it.each([
    ['a document of another program', zipFile([{ name: 'word/document.xml', content: '<w/>' }]), 'file.not-a-workbook'],
    [
      'a binary workbook',
      zipFile([
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
      'file.not-a-workbook',
    ],
    ['a locked part', zipFile([{ name: 'xl/workbook.xml', content: '<w/>', flags: 1 }]), 'file.old-or-locked-workbook'],
    ['a workbook cut off', workbookFile({ sheets: [{ name: 'One', rows: row }] }).subarray(0, 900), 'file.damaged'],
    ['broken XML', workbookFile({ sheets: [{ name: 'One', rows: '<row><c>' }] }), 'file.damaged'],
    [
      'bytes that are not UTF-8',
      zipFile([{ name: '_rels/.rels', content: Buffer.from('<Relationships a="\xe9"/>', 'latin1') }]),
      'file.damaged',
    ],
    ['a workbook without rows', workbookFile({ sheets: [{ name: 'One', rows: '<row r="3"/>' }] }), 'file.no-rows'],
  ])('%s', async (_, bytes, code) => {
    await expect(files.read(bytes)).rejects.toMatchObject({ code });
  });

  it('a cell beyond the last column, far down too', async () => {
    const rows = `${'<row><c><v>1</v></c></row>'.repeat(400)}<row><c r="E401"><v>1</v></c></row>`;
    const bytes = workbookFile({ sheets: [{ name: 'One', rows }] });
    await expect(files.read(bytes, { limits: { columns: 4 } })).rejects.toMatchObject({
      code: 'table.too-many-columns',
    });
  });

  it('goes no further when it is cancelled', async () => {
    const rows = `${row}${'<row><c><v>1</v></c></row>'.repeat(100_000)}`;
    const controller = new AbortController();
    const table = await files.open(workbookFile({ sheets: [{ name: 'One', rows }] }), { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(allRows(table)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('a cell in column XFD, without making 16,384 cells', async () => {
    const far = `${row}<row r="2"><c r="XFD2"><v>1</v></c></row>`;
    await expect(files.read(workbookFile({ sheets: [{ name: 'One', rows: far }] }))).rejects.toMatchObject({
      code: 'table.too-many-columns',
    });
    const blank = `${row}<row r="2"><c r="A2"><v>1</v></c><c r="XFD2" s="1"/></row>`;
    expect(await files.texts(workbookFile({ sheets: [{ name: 'One', rows: blank }] }))).toEqual([['1']]);
  });
});
