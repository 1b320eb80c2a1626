import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request, { type Test } from 'supertest';
import { workbookFile, zipFile } from '@inroads/platform/tabular/xlsx/workbook.fixture';
import { TestDatabase } from '@inroads/testing';
import { World } from './access.world';

const CSV = 'Business,Address\nCedar Cafe,60 Lake St\n';

let world: World;
// A folder of its own, so that what other suites keep there meanwhile is not taken for ours.
const ownFolder = mkdtempSync(join(tmpdir(), 'imports-upload-'));

beforeAll(async () => {
  process.env['TMPDIR'] = ownFolder;
  world = await World.open(await TestDatabase.open());
});
afterAll(() => world.close());

const asPerson = (test: Test, name: 'own' | 'manager' = 'own'): Test =>
  test.set('Authorization', `Bearer ${world.person(name).token}`);
const post = (): Test => asPerson(request(world.app.getHttpServer()).post('/api/imports'));
const bring = (content: Buffer | string, filename = 'list.csv', kind = 'employers'): Test =>
  post()
    .field('kind', kind)
    .attach('file', Buffer.from(content as string), { filename });
const kept = async (): Promise<number> =>
  Number((await world.owner.query<{ count: number }>('SELECT count(*) FROM import_run')).rows[0]?.count) +
  Number((await world.owner.query<{ count: number }>('SELECT count(*) FROM stored_file')).rows[0]?.count);

/** A workbook whose sheet unpacks to far more than its directory admits to. */
const bomb = (declaredBytes?: number): Buffer =>
  workbookFile({
    sheets: [{ name: 'Log', rows: '<row><c t="inlineStr"><is><t>Business</t></is></c></row>' }],
    more: [{ name: 'xl/media/big.bin', content: Buffer.alloc(210_000_000), ...(declaredBytes !== undefined && { declaredBytes }) }],
  }); // prettier-ignore

describe('a file that is sent', () => {
  it('is looked at, kept, and its columns guessed', async () => {
    const { body, status } = await bring(CSV);
    expect(status).toBe(201);
    const run = await asPerson(request(world.app.getHttpServer()).get(`/api/imports/${(body as { id: string }).id}`));
    expect(run.body).toMatchObject({
      state: 'columns',
      kind: 'employers',
      fileName: 'list.csv',
      createdBy: world.person('own').staffId,
      columns: [{ field: 'name' }, { field: 'address' }],
    });
  });

  it('happens once for one key, however often it is sent', async () => {
    const key = 'import-once-1';
    const [one, two] = [await bring(CSV).set('Idempotency-Key', key), await bring(CSV).set('Idempotency-Key', key)];
    expect(two.status).toBe(201);
    expect(two.body).toEqual(one.body);
  });

  it.each([
    ['an empty file', '', 400, 'file.empty'],
    ['a header alone', 'Business,Address\n', 400, 'file.no-rows'],
    ['a PDF', '%PDF-1.7 ...', 415, 'file.pdf'],
    ['a web page', '<!doctype html><script>alert(1)</script>', 415, 'file.web-page'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 415, 'file.old-or-locked-workbook'],
    ['a ZIP that is no workbook', zipFile([{ name: 'a.txt', content: 'x' }]), undefined, undefined],
    ['a damaged workbook', Buffer.from('PK\u0003\u0004 and then nothing'), 400, 'file.damaged'],
    ['a NUL in a text', 'Business\nCaf\u0000e\n', 400, 'file.holds-nul'],
    ['a quotation mark that never closes', 'Business\n"Cedar Cafe\n', 400, 'file.quote-not-closed'],
    ['too many columns', `${'a,'.repeat(250)}a\n${'b,'.repeat(250)}b\n`, 413, 'table.too-many-columns'],
    ['a zip bomb', bomb(), 413, 'file.unpacks-too-large'],
  ])('is refused in words, with nothing kept: %s', async (_what, content, status, code) => {
    const before = await kept();
    const response = await bring(content);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const problem = response.body as { code: string; title: string };
    if (status !== undefined) expect([response.status, problem.code]).toEqual([status, code]);
    expect(problem.title).toMatch(/[.]$/);
    expect(await kept()).toBe(before);
  });

  it('is refused over 50 MB', async () => {
    const response = await bring(Buffer.alloc(50_000_001, 'a'));
    expect([response.status, (response.body as { code: string }).code]).toEqual([413, 'upload.limit-file-size']);
  });

  it.each([
    ['no file', () => post().field('kind', 'employers'), 'upload.no-file'],
    ['no form at all', () => post().send({ kind: 'employers' }), 'upload.no-file'],
    ['another field', () => post().field('kind', 'employers').attach('sheet', Buffer.from(CSV), 'a.csv'), 'upload.limit-unexpected-file'],
    ['two files', () => bring(CSV).attach('file', Buffer.from(CSV), 'b.csv'), 'upload.limit-file-count'],
    ['no kind', () => post().attach('file', Buffer.from(CSV), 'a.csv'), 'request.invalid'],
    ['an unknown kind', () => bring(CSV, 'a.csv', 'clients'), 'request.invalid'],
    ['an unknown field', () => bring(CSV).field('owner', 'me'), 'request.invalid'],
    ['a form that breaks off', () => post().set('Content-Type', 'multipart/form-data; boundary=x').send('--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nBusi'), 'upload.unreadable'],
    ['a form without a boundary', () => post().set('Content-Type', 'multipart/form-data').send('Business'), 'upload.unreadable'],
  ] as const)('is refused when the form has %s', async (_what, send, code) => {
    const response = await send();
    expect([response.status, (response.body as { code: string }).code]).toEqual([400, code]);
  }); // prettier-ignore

  it.each([
    ['../../../etc/cron.d/evil.csv', 'evil.csv'],
    ['C:\\Windows\\System32\\evil.csv', 'evil.csv'],
    ['<img src=x onerror=alert(1)>.csv', '<img src=x onerror=alert(1)>.csv'],
  ])('has the path in its name taken away: %s', async (filename, shown) => {
    const { body } = await bring(CSV, filename).expect(201);
    const run = await asPerson(request(world.app.getHttpServer()).get(`/api/imports/${(body as { id: string }).id}`));
    expect((run.body as { fileName: string }).fileName).toBe(shown);
  });

  it('leaves no copy on the disk', async () => {
    await bring(CSV).expect(201);
    await bring('%PDF-1.7').expect(415);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(readdirSync(ownFolder)).toEqual([]);
  });

  it("is nobody's to send who may not import", async () => {
    const response = await asPerson(request(world.app.getHttpServer()).post('/api/imports'), 'manager').field('kind', 'employers').attach('file', Buffer.from(CSV), 'a.csv'); // prettier-ignore
    expect(response.status).toBe(403);
  });
});

describe('columns and rows over HTTP', () => {
  const begin = async (): Promise<string> => ((await bring(CSV).expect(201)).body as { id: string }).id;
  const ask = (method: 'post' | 'put', path: string, body?: object): Test =>
    asPerson(request(world.app.getHttpServer())[method](`/api/imports/${path}`)).send(body);

  it('names each column that cannot be placed so', async () => {
    const response = await ask('put', `${await begin()}/mapping`, { columns: [{ index: 0, field: 'address' }, { index: 9, field: 'name' }] }); // prettier-ignore
    expect(response.status).toBe(400);
    expect((response.body as { faults: { path: string }[] }).faults.map(({ path }) => path)).toEqual(['columns.9']);
  });

  it.each([
    [{ columns: [{ index: 0, field: 'name' }, { index: 0, field: 'address' }] }],
    [{ columns: [{ index: -1, field: 'name' }] }],
    [{ columns: 'name' }],
    [{ columns: [], dateOrder: 'year-first' }],
    [{}],
  ])('refuses a mapping such as %j', async (body) => {
    expect((await ask('put', `${await begin()}/mapping`, body)).status).toBe(400);
  }); // prettier-ignore

  it('says where a run stands when it is too early or too late', async () => {
    const id = await begin();
    for (const step of ['run', 'stop', 'undo']) {
      const response = await ask('post', `${id}/${step}`);
      expect([response.status, (response.body as { code: string }).code]).toEqual([409, 'import.not-now']);
    }
  });

  it('gives the rows left out as an attachment that nobody takes for a page', async () => {
    const response = await asPerson(request(world.app.getHttpServer()).get(`/api/imports/${await begin()}/errors.csv`));
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="list - left out.csv"; filename*=UTF-8''list%20-%20left%20out.csv`,
      'x-content-type-options': 'nosniff',
    });
  });

  it('says that a file is gone once it is no longer kept', async () => {
    const id = await begin();
    await world.owner.query('DELETE FROM stored_file');
    const response = await asPerson(request(world.app.getHttpServer()).get(`/api/imports/${id}/errors.csv`));
    expect([response.status, (response.body as { code: string }).code]).toEqual([410, 'file.gone']);
  });
});
