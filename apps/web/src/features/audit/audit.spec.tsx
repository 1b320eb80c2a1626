import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '@/testing/render-part';
import { AuditChange } from './audit-change';
import { detailWords, type AuditLine } from './audit-columns';

const ROW = '0198c1de-0000-7000-8000-000000000001';
const line = (part: object): AuditLine => ({
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
    [{ act: 'sign-in', on: 'session', rowId: null }, ''],
  ])('%j', (part, words) => expect(detailWords(line(part))).toBe(words));
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
