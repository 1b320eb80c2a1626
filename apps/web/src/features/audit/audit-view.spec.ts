import { readAuditSearch, toAuditQuery } from './audit-view';

const ROW = '01a20000-0000-7000-8000-000000000001';

describe('the address of the trail', () => {
  it('takes what it knows and drops the rest', () => {
    expect(
      readAuditSearch({ days: '7', who: ROW, act: 'sign-in', on: 'employer_site', record: ROW, line: 12 }),
    ).toEqual({
      days: '7',
      who: ROW,
      act: 'sign-in',
      on: 'employer_site',
      record: ROW,
      line: 12,
    });
    expect(readAuditSearch({ days: '8', who: 'x', act: "' OR 1", on: 'A', record: '../', line: 'x' })).toEqual({});
  });

  it('asks for 30 days of everything, and for one record from its beginning', () => {
    expect(toAuditQuery({}, '2026-11-18')).toEqual({ from: '2026-10-20' });
    expect(toAuditQuery({ days: '1' }, '2026-11-18')).toEqual({ from: '2026-11-18' });
    expect(toAuditQuery({ record: ROW, days: '7' }, '2026-11-18')).toEqual({ row: ROW });
  });
});
