import { t } from '@/texts';
import { readAuditSearch, toAuditQuery } from './audit-view';

const ROW = '0198c1de-0000-7000-8000-000000000001';

describe('the address of the trail', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(readAuditSearch({ days: '7', on: 'seeker-list', act: 'read', line: 12 })).toEqual({
      days: '7',
      on: 'seeker-list',
      act: 'read',
      line: 12,
    });
    expect(readAuditSearch({ days: '8', who: 'nora', act: 'DROP', record: 5, line: 'x' })).toEqual({});
  });

  it('looks 30 days back, today included, unless told', () => {
    expect(toAuditQuery({}, '2026-11-24')).toEqual({ from: '2026-10-26' });
    expect(toAuditQuery({ days: '1', who: ROW }, '2026-11-24')).toEqual({ from: '2026-11-24', staff: ROW });
  });

  it('leaves week plans out, and names all that planning writes', () => {
    const search = readAuditSearch({ on: 'without-week-plans' });
    expect(toAuditQuery(search, '2026-11-24')).toMatchObject({ on: 'without-week-plans' });
    expect(Object.keys(t.audit.kinds)).toEqual(['without-week-plans', 'week-plans']);
    const tables = [
      'plan',
      'plan_stop',
      'plan_stop_seeker',
      'plan_left_out',
      'plan_event',
      'plan_run',
      'plan_run_part',
    ];
    expect(tables.filter((table) => !(table in t.audit.things))).toEqual([]);
    expect(t.trail.things['plan_stop_seeker']).toBe('a planned visit for them');
  });

  it('asks for one record from its beginning', () => {
    expect(toAuditQuery({ days: '1', record: ROW }, '2026-11-24')).toEqual({ row: ROW });
  });
});
