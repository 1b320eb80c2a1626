/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookFile } from '@inroads/platform/tabular/xlsx/workbook.fixture';
import { describeUnless } from '@inroads/testing';
import type { Page } from 'playwright-core';
import { type DemoWalk, openDemo } from '../setup/demo-browser';
import { InroadsProcess } from '../setup/inroads-process';
import { DESKTOP, missingBrowser, PHONE, WalkBrowser } from '../setup/walk-browser';

jest.setTimeout(180_000);

const DAY_MS = 86_400_000;
/** The demo agency lives today, so the file's days are counted from it. */
const daysAgo = (count: number): string => new Date(Date.now() - count * DAY_MS).toISOString().slice(0, 10);

const ROWS = [
  ['Business', 'Addr', 'Mgr', 'Hires?', 'Last seen', '3 cups', 'Client'],
  ['Alder Falls Reading Room', '2 Mill St', 'Ines Park', 'Y', daysAgo(30), '1', 'MK'],
  ['Kestrel Print Works', '', 'Dana Whitlock', 'Y', daysAgo(40), '2', 'TR'],
  ['Kestrel Printworks', '9 Other Rd', '', '', '', '', ''],
  ['', '77 Depot St', '', '', '', '', ''],
  ['Wheelhouse Cycles Nine', '1 Wheel St', '', '', '10/32/26', '4', ''],
];
interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const CSV: Upload = { name: 'job dev log.csv', mimeType: 'text/csv', buffer: Buffer.from(ROWS.map((row) => row.join()).join('\n')) }; // prettier-ignore
const XLSX: Upload = {
  name: 'Job dev log.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: workbookFile({ sheets: [{ name: 'Employers', rows: ROWS.map(rowXml).join('') }] }),
};

function rowXml(cells: readonly string[], at: number): string {
  const filled = cells.map((text, column) =>
    text === '' ? '' : `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${at + 1}">${filled.join('')}</row>`;
}

/** The wizard on the built program with the demo agency, each run taken back in the end. */
describeUnless(missingBrowser, 'a spreadsheet, brought in the browser', () => {
  let walk: DemoWalk;
  let demo: WalkBrowser;

  beforeAll(async () => {
    walk = await openDemo();
    demo = walk.browser;
  });
  afterAll(() => walk?.close());

  const heading = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { name, exact: true }).waitFor({ timeout: 60_000 });
  const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
  const line = (page: Page, number: number): Promise<string> =>
    page.locator('tr[data-row]', { has: page.getByText(String(number), { exact: true }) }).innerText();

  /** No finding of axe, nothing that goes out at the side, and a picture. */
  async function look(page: Page, name: string): Promise<void> {
    await demo.shoot(page, name);
    expect([name, await demo.findings(page)]).toEqual([name, []]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([name, beyond]).toEqual([name, 0]);
  }

  async function bring(page: Page, file: Upload): Promise<void> {
    await page.goto(`${demo.address}/import`);
    await heading(page, 'Import');
    await page.locator('input[type=file]').setInputFiles(file);
    await press(page, 'Read the file');
    await heading(page, 'Next: check the rows');
  }

  async function check(page: Page): Promise<void> {
    await press(page, 'Check the rows');
    await heading(page, 'What will happen');
    await page.getByRole('table').waitFor();
  }

  async function undo(page: Page): Promise<void> {
    await press(page, 'Undo the whole import');
    await press(page, 'Undo it');
    await heading(page, 'Undone');
  }

  /** What the end says, and that its parts add up to the rows read. */
  async function sum(page: Page): Promise<string> {
    const said = await page.getByText(/rows read\.$/).innerText();
    const [parts = '', rows] = said.replace(/^.*\d\. /, '').split(' = ');
    const numbers = parts.split(' + ').map((part) => Number.parseInt(part.replace(/,/g, ''), 10));
    expect(numbers.reduce((all, one) => all + one, 0)).toBe(Number.parseInt((rows ?? '').replace(/,/g, ''), 10));
    return said;
  }

  it.each([
    ['desktop', DESKTOP, CSV],
    ['phone', PHONE, XLSX],
  ] as const)('is read, shown row by row, written and taken back: %s', async (width, viewport, file) => {
    const list = `${demo.address}/employers?q=wheelhouse+cycles+nine`;
    const page = await demo.signIn('grant.okafor', viewport);
    await bring(page, file);
    await look(page, `import-columns-${width}`);
    expect(await page.getByRole('combobox', { name: '“Last seen” becomes' }).inputValue()).toBe('lastContactOn');
    expect(await page.getByRole('combobox', { name: '“Client” becomes' }).isDisabled()).toBe(true);
    await check(page);
    await look(page, `import-check-${width}`);
    expect(await line(page, 2)).toMatch(/Create[^]*New employer\. New person: Ines Park/);
    expect(await line(page, 3)).toMatch(/Update[^]*Contact of \w+, \w+ \d+(?:, \d{4})?, from import/);
    expect(await line(page, 5)).toMatch(/Error[^]*No name/);
    expect(await line(page, 6)).toMatch(/Left out: “10\/32\/26” is not a date[^]*Left out: “4” is not a stage/);

    await press(page, 'Decide on row 4');
    await look(page, `import-decide-${width}`);
    await press(page, 'A different business');
    await page.getByRole('button', { name: 'Ask me again: row 4' }).waitFor();
    const [sheet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'The 1 as a sheet' }).click(),
    ]);
    expect(sheet.suggestedFilename()).toBe(`${file.name.replace(/\.\w+$/, '')} - left out.csv`);
    const left = readFileSync(await sheet.path(), 'utf8');
    expect(left).toContain('5,Error,No name. Write the name of the business.,,77 Depot St');
    expect(left).not.toMatch(/MK|TR/);

    await press(page, 'Import 4 rows, leave out 1');
    await heading(page, 'Done');
    await look(page, `import-done-${width}`);
    expect(await sum(page)).toBe('Rows written: 4. 3 created + 1 updated + 1 with an error = 5 rows read.');
    const run = page.url();
    await page.goto(list);
    await page.getByRole('link', { name: 'Wheelhouse Cycles Nine' }).waitFor();
    await page.goto(run);
    await undo(page);
    await look(page, `import-undone-${width}`);
    await page.goto(list);
    await page.getByText('No employer fits these filters.').waitFor();
    await page.context().close();
  });

  it('is stopped half-way: what was written is told, and goes as one', async () => {
    const page = await demo.signIn('grant.okafor');
    const rows = Array.from({ length: 20_000 }, (_, at) => `Business number ${at} of Long Street,${at} Long St`);
    const buffer = Buffer.from(`Business,Address\n${rows.join('\n')}`);
    await bring(page, { name: 'long.csv', mimeType: 'text/csv', buffer });
    await check(page);
    await press(page, /^Import [\d,]+ rows/);
    await heading(page, /^Writing/);
    await press(page, 'Stop writing');
    await press(page, 'Stop writing');
    await heading(page, 'Stopped');
    expect(await sum(page)).toMatch(/ not written .*= 20,000 rows read\.$/);
    await undo(page);
    await page.context().close();
  });

  it('is for those who may write employers: a specialist finds the way there, a manager is told', async () => {
    const nora = await demo.signIn('nora.ellis');
    await nora.goto(`${demo.address}/employers`);
    await nora.getByRole('link', { name: 'Bring a spreadsheet' }).click();
    await heading(nora, 'Import');
    const paul = await demo.signIn('paul.mercer');
    await paul.goto(`${demo.address}/import`);
    await paul.getByText(/specialists, supervisors/i).waitFor();
    expect(await paul.getByRole('button', { name: 'Read the file' }).count()).toBe(0);
    await nora.context().close();
    await paul.context().close();
  });
});

describeUnless(missingBrowser, 'a new agency', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'inroads-new-'));
  let inroads: InroadsProcess;
  let browser: WalkBrowser;

  beforeAll(async () => {
    inroads = InroadsProcess.launch({ DATA_DIR: dataDir });
    browser = await WalkBrowser.open(await inroads.ready());
  });
  afterAll(async () => {
    await browser?.close();
    await inroads?.signal('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is set up with the code of the console, and begins with a spreadsheet', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(browser.address);
    const [agency, admin] = [page.getByLabel('Name', { exact: true }).first(), page.getByLabel('Name', { exact: true }).last()]; // prettier-ignore
    await agency.fill('Harbor Counseling');
    await admin.fill('Ruth Vance');
    await page.getByLabel('First team').fill('Harbor team');
    await page.getByLabel('Work e-mail').fill('ruth@harbor.example');
    await page.getByLabel('New password').fill('a long enough key');
    await page.getByLabel('One-time code').fill(/\/setup\n\s+(\S+)/.exec(inroads.output)?.[1] ?? '');
    expect(await page.getByRole('radio', { name: /Bring a spreadsheet/ }).isChecked()).toBe(true);
    expect(await browser.findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the agency, choose the file' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
    await page.locator('input[type=file]').setInputFiles(CSV);
    await page.getByRole('button', { name: 'Read the file' }).click();
    await page.getByRole('heading', { name: 'Next: check the rows' }).waitFor();
  });
});
