import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import { CheckPane } from './check-pane';
import { ColumnsPane } from './columns-pane';
import { DonePane } from './done-pane';
import { readImportSearch } from './import-view';
import type { ImportRow, ImportRun } from './imports.queries';
import { hasDates, missingFields, placedOf, toMapping, withField } from './placement';
import { RunProgress } from './run-progress';
import { partsOf } from './run-sum';
import { UploadForm } from './upload-form';

const go = jest.fn();
jest.mock('./use-import-search', () => ({ useImportSearch: () => [{}, go] }));

const answered = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const put = jest.spyOn(api, 'PUT').mockResolvedValue(answered());
const post = jest.spyOn(api, 'POST').mockResolvedValue(answered({ id: 'run' }));
const get = jest.spyOn(api, 'GET');
beforeEach(() => jest.clearAllMocks());

const field = (id: string, label: string, more: object = {}) => ({
  ...{ id, label, isRequired: false, mayRepeat: false, isDate: false },
  ...more,
});
const column = (index: number, header: string, more: object = {}) => ({
  ...{ index, header, field: null, confidence: 1, reason: '', refusal: null, caution: null, examples: [] },
  ...more,
});

const RUN = {
  id: 'run',
  kind: 'employers',
  state: 'columns',
  fileName: 'list.csv',
  sheet: null,
  rows: null,
  fields: [
    field('name', 'Employer name', { isRequired: true }),
    field('phone', 'Business phone'),
    field('lastContactOn', 'Last contact', { isDate: true }),
  ],
  columns: [
    column(0, 'Business', { field: 'name', examples: ['Alder Falls Library', 'Cedar Cafe'] }),
    column(1, '', { field: 'phone', confidence: 0.4, reason: 'its cells look like phone numbers' }),
    column(2, 'Seen'),
    column(3, 'Client', { refusal: 'It looks like it is about job seekers.' }),
  ],
  rule: 'ask',
  dateOrder: null,
  counts: { create: 0, update: 0, decide: 0, skip: 0, error: 0 },
  written: { created: 0, joined: 0, updated: 0, kept: 0 },
  offMap: 0,
  progress: { done: 0, total: 0 },
  fault: null,
  undoUntil: null,
} as unknown as ImportRun;
const runWith = (more: Partial<ImportRun>): ImportRun => ({ ...RUN, ...more });

const row = (number: number, outcome: ImportRow['outcome'], more: Partial<ImportRow> = {}): ImportRow => ({
  ...{ id: `row-${number}`, row: number, outcome, name: `Business ${number}`, why: '', changes: [], warnings: [] },
  ...{ candidates: [], decision: null, isOffMap: false },
  ...more,
});

describe('the file', () => {
  const choose = (file: File) => userEvent.upload(screen.getByLabelText('Choose a file'), file);
  const submit = () => userEvent.click(screen.getByRole('button', { name: 'Read the file' }));

  it('is asked for, and sent with what is in it', async () => {
    renderPart(<UploadForm />);
    await submit();
    expect(screen.getByRole('alert').textContent).toBe('Choose a file first.');
    await userEvent.click(screen.getByRole('radio', { name: /Openings/ }));
    await choose(new File(['Title\nCook\n'], 'jobs.csv'));
    expect(screen.queryByRole('alert')).toBeNull();
    await submit();
    const { bodySerializer } = post.mock.calls[0]?.[1] as unknown as { bodySerializer: () => FormData };
    const form = bodySerializer();
    expect([form.get('kind'), (form.get('file') as File).name]).toEqual(['openings', 'jobs.csv']);
  });

  it('stays here when it is too large', async () => {
    renderPart(<UploadForm />);
    const file = new File(['x'], 'all.csv');
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 + 1 });
    await choose(file);
    await submit();
    expect(screen.getByRole('alert').textContent).toContain('larger than 50 MB');
    expect(post).not.toHaveBeenCalled();
  });
});

describe('where columns are placed', () => {
  const placement = placedOf(RUN.columns);

  it('begins with the guess and changes one by one', () => {
    expect([...placement]).toEqual([
      [0, 'name'],
      [1, 'phone'],
    ]);
    expect([...withField(placement, 0, '')]).toEqual([[1, 'phone']]);
    expect(toMapping(withField(placement, 2, 'lastContactOn'), 'day-first')).toEqual({
      columns: [
        { index: 0, field: 'name' },
        { index: 1, field: 'phone' },
        { index: 2, field: 'lastContactOn' },
      ],
      dateOrder: 'day-first',
    });
  });

  it('knows what is still needed, and whether days are read', () => {
    expect(missingFields(RUN.fields, placement)).toEqual([]);
    expect(missingFields(RUN.fields, withField(placement, 0, '')).map(({ id }) => id)).toEqual(['name']);
    expect([hasDates(RUN.fields, placement), hasDates(RUN.fields, withField(placement, 2, 'lastContactOn'))]).toEqual([
      false,
      true,
    ]);
  });

  it('is shown with examples, doubts and what can never come in, and sent as chosen', async () => {
    renderPart(<ColumnsPane run={RUN} mayChange />);
    expect(screen.getByText('2 of 4 placed')).toBeTruthy();
    expect(screen.getByText('Alder Falls Library, Cedar Cafe')).toBeTruthy();
    expect(screen.getByText('Have a look: its cells look like phone numbers')).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '“Client” becomes' }).disabled).toBe(true);
    expect(screen.getByText('It looks like it is about job seekers.')).toBeTruthy();
    const name = screen.getByRole('combobox', { name: '“Business” becomes' });
    const check = screen.getByRole<HTMLButtonElement>('button', { name: 'Check the rows' });
    await userEvent.selectOptions(name, '');
    expect(screen.getByText(/Still needed: “Employer name”/)).toBeTruthy();
    expect(check.disabled).toBe(true);
    await userEvent.selectOptions(name, 'name');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '“Seen” becomes' }), 'lastContactOn');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Dates such as/ }), 'day-first');
    await userEvent.click(check);
    expect(put.mock.calls[0]?.[1]).toMatchObject({
      body: { columns: [{ index: 0 }, { index: 1 }, { index: 2, field: 'lastContactOn' }], dateOrder: 'day-first' },
    });
  });
});

describe('the preview', () => {
  const counts = { create: 2, update: 1, decide: 1, skip: 1, error: 1 };
  const rows = [
    row(2, 'create', { why: 'New employer', isOffMap: true, warnings: ['Left out: “4” is not a stage.'] }),
    row(3, 'update', { changes: ['Phone: empty → 5', 'Site: 2 Elm St'], why: 'Stage: ours is newer, stays' }),
    row(4, 'decide', { candidates: [{ employerId: 'kestrel', name: 'Kestrel Print Works', where: '418 Mill St' }] }),
    row(5, 'skip', { decision: { kind: 'skip' }, why: 'You left it out' }),
    row(6, 'error', { name: '', why: 'No name. Write the name of the business.' }),
  ];
  const show = async (more: Partial<ImportRun> = {}) => {
    get.mockResolvedValue(answered({ items: rows, nextCursor: null }));
    renderPart(<CheckPane run={runWith({ state: 'checked', rows: 6, counts, offMap: 1, ...more })} />);
    await screen.findByRole('table');
  };
  const line = (name: string) => within(screen.getByText(name).closest('tr') as HTMLElement);

  it('says of each row what would happen, why, what is left out, and the one thing to do', async () => {
    await show();
    expect(line('Business 2').getByText('Left out: “4” is not a stage.')).toBeTruthy();
    expect(line('Business 2').getByText('Not on the map')).toBeTruthy();
    expect(line('Business 3').getByText(/Phone: empty → 5\. Site: 2 Elm St/)).toBeTruthy();
    expect(line('Business 3').queryByText('Not on the map')).toBeNull();
    expect(line('Business 4').getByRole('button', { name: 'Decide on row 4' })).toBeTruthy();
    expect(line('Business 5').getByRole('button', { name: 'Ask me again: row 5' })).toBeTruthy();
    expect(line('(no name)').queryByRole('button')).toBeNull();
  });

  it('says once what holds for many, and on the button what it will do', async () => {
    await show();
    expect(screen.getByText(/^1 row brings an address that is not on the map/)).toBeTruthy();
    expect(screen.getByText(/^1 row waits for your decision/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'The 3 as a sheet' }).getAttribute('href')).toBe(
      '/api/imports/run/errors.csv',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Import 3 rows, leave out 3' }));
    expect(post.mock.calls[0]?.[0]).toBe('/api/imports/{id}/run');
  });

  it('leaves a row out on one tap, and takes that back', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Skip it: row 3' }));
    expect(post.mock.calls[0]?.[1]).toMatchObject({
      params: { path: { rowId: 'row-3' } },
      body: { decision: { kind: 'skip' } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(post.mock.calls.at(-1)?.[1]).toMatchObject({ body: { decision: null } }));
  });

  it('has nothing to press where no row would be written', async () => {
    await show({ counts: { ...counts, create: 0, update: 0 } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'No row to import' }).disabled).toBe(true);
  });

  it('shows one kind of row from the address, and no other', () => {
    expect(readImportSearch({ show: 'error', row: 'x' })).toEqual({ show: 'error' });
    expect(readImportSearch({ show: 'all' })).toEqual({});
  });
});

describe('the work', () => {
  it('says how far it is, and is stopped after one question', async () => {
    renderPart(<RunProgress run={runWith({ state: 'writing', progress: { done: 1500, total: 13518 } })} />);
    expect(screen.getByText('Writing: 1,500 of 13,518 rows')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stop writing' }));
    expect(post).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Stop here?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stop writing' }));
    expect(await screen.findByText('Stopping at the next safe place.')).toBeTruthy();
    expect(post.mock.calls[0]?.[0]).toBe('/api/imports/{id}/stop');
  });
});

describe('the end', () => {
  const done = (more: Partial<ImportRun> = {}) =>
    runWith({
      state: 'done',
      rows: 14_573,
      counts: { create: 13_042, update: 486, decide: 250, skip: 793, error: 2 },
      written: { created: 13_042, joined: 476, updated: 486, kept: 0 },
      undoUntil: '2100-01-01T00:00:00Z',
      ...more,
    });
  const sum = (run: ImportRun) => partsOf(run).reduce((all, [, count]) => all + count, 0);
  const show = (run: ImportRun) => {
    get.mockResolvedValue(answered({ items: [], nextCursor: null }));
    renderPart(<DonePane run={run} />);
  };

  it('is a sum that adds up to the rows read, stopped half-way or not', () => {
    expect(sum(done())).toBe(14_573);
    const stopped = done({ state: 'stopped', written: { created: 2_000, joined: 40, updated: 45, kept: 0 } });
    expect(partsOf(stopped)).toContainEqual(['notWritten', 11_483]);
    expect(sum(stopped)).toBe(14_573);
  });

  it('says the sum, and takes the whole back after one question', async () => {
    show(done());
    expect(
      screen.getByText(/13,042 created \+ 10 updated \+ 476 joined .* 2 with an error = 14,573 rows read\./),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo the whole import' }));
    expect(post).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Undo it' }));
    expect(post.mock.calls[0]?.[0]).toBe('/api/imports/{id}/undo');
  });

  it('goes on with the rows that are not written, where it was stopped or broke off', async () => {
    show(
      done({ state: 'stopped', written: { created: 2_000, joined: 40, updated: 45, kept: 0 }, fault: 'It broke off.' }),
    );
    expect(screen.getByText('It broke off.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo the whole import' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Write the other rows' }));
    expect(post.mock.calls[0]?.[0]).toBe('/api/imports/{id}/run');
  });

  it('has nothing to go on with once it is done', () => {
    show(done());
    expect(screen.queryByRole('button', { name: 'Write the other rows' })).toBeNull();
  });

  it('cannot be taken back when its days are over, or once it was', () => {
    show(done({ undoUntil: '2026-01-01T00:00:00Z' }));
    expect(screen.getByText(/30 days in which it could be undone are over/)).toBeTruthy();
    show(done({ state: 'undone', undoUntil: null, written: { created: 0, joined: 0, updated: 0, kept: 3 } }));
    expect(screen.getByText('3 rows stayed: somebody changed them since.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo the whole import' })).toBeNull();
  });
});
