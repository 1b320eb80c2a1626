import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '@/testing/render-part';
import { AuditChange } from './audit-change';
import { detailWords } from './audit-columns';
import { toRows, type AuditLine, type AuditRow } from './audit-rows';

const ROW = '0198c1de-0000-7000-8000-000000000001';
const line = (part: object): AuditRow => ({
  also: [],
  id: 3,
  at: '2026-11-24T15:00:00.000Z',
  staffId: null,
  requestId: 'a-request',
  act: 'update',
  on: 'employer',
  rowId: ROW,
  seekerId: null,
  seekerCode: null,
  changed: [],
  content: null,
  ...part,
});

describe('the detail of a line', () => {
  it.each([
    [{ act: 'read', on: 'seeker', seekerId: ROW, seekerCode: 'K-114' }, 'K-114'],
    [{ act: 'update', on: 'seeker', seekerId: ROW, seekerCode: 'K-114', changed: ['home_area'] }, 'K-114: home area'],
    [{ changed: ['last_contact_on', 'naics', 'owner_staff_id'] }, 'row 000001: last contact, kind of business, owner'],
    [{ act: 'sign-in', on: 'identity' }, ''],
    [{ act: 'insert', on: 'plan_left_out' }, ''],
    [{ act: 'update', on: 'plan', changed: ['status'] }, 'status'],
    [{ act: 'insert', on: 'plan_stop_seeker', seekerId: ROW, seekerCode: 'K-114' }, 'K-114'],
    [{ act: 'sign-in-refused', on: 'identity' }, 'row 000001'],
  ])('%j', (part, words) => expect(detailWords(line(part))).toBe(words));
});

describe('a look at a list', () => {
  const seen = (id: number, part: object = {}): AuditLine =>
    line({ id, act: 'read', on: 'seeker-list', rowId: ROW, seekerId: ROW, seekerCode: `K-${id}`, ...part });

  it('is one row, however many people it showed', () => {
    const lines = [1, 2, 3, 4, 5, 6, 7].map((id) => seen(id));
    const rows = toRows([...lines, seen(8, { requestId: 'another' }), line({ id: 9 }), seen(10)]);
    expect(rows.map(({ id, also }) => [id, also.length])).toEqual([
      [1, 6],
      [8, 0],
      [9, 0],
      [10, 0],
    ]);
    expect(rows.map(detailWords)).toEqual([
      '7 people: K-1, K-2, K-3, K-4, K-5 and 2 more',
      'K-8',
      'row 000001',
      'K-10',
    ]);
  });

  it('names everybody once it is opened', () => {
    const [row] = toRows([1, 2, 3, 4, 5, 6, 7].map((id) => seen(id)));
    renderPart(<AuditChange line={row!} onRecord={jest.fn()} />);
    expect(screen.getByText('K-1, K-2, K-3, K-4, K-5, K-6, K-7')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a line of the trail, opened', () => {
  it('shows each field before and after', () => {
    const content = { before: { last_said: null, hours: { from: 20 } }, after: { last_said: 'Call in May' } };
    renderPart(<AuditChange line={line({ content })} onRecord={jest.fn()} />);
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'FieldBeforeAfter',
      'last said–Call in May',
      'hours{"from":20}–',
    ]);
  });

  it('says so where the words stay with the team', () => {
    renderPart(<AuditChange line={line({ on: 'preference_version', changed: ['wishes'] })} onRecord={jest.fn()} />);
    expect(screen.getByText('What it said stays with the team.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('leads to all lines of the same record', async () => {
    const onRecord = jest.fn();
    renderPart(<AuditChange line={line({})} onRecord={onRecord} />);
    await userEvent.click(screen.getByRole('button', { name: 'All lines of this record' }));
    expect(onRecord).toHaveBeenCalledWith(ROW);
  });
});
