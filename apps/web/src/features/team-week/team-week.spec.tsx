import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { grantsOf, type Role } from '@inroads/contracts';
import { api } from '@/api/client';
import { NORA, renderPart } from '@/testing/render-part';
import { toLines } from './entry-groups';
import { EntryGroup, EntryRow } from './entry-rows';
import type { Entry, TeamWeekLine } from './team-week.queries';
import { isRunning } from './team-week-view';
import { WeekEntries } from './week-entries';
import { toRaise } from './to-raise';

const WEEK = '2026-11-09';
const COUNTS = { counts: true, reasons: [], sentence: 'Counts. In person, with someone who hires.' } as const;
const BY_PHONE = { counts: false, reasons: ['by-phone'], sentence: 'Does not count: by phone.' } as const;

function entry(id: string, part: object): Entry {
  const base = {
    id,
    day: '2026-11-11',
    happenedAt: '2026-11-11T16:00:00Z',
    enteredAt: '2026-11-11T16:10:00Z',
    employerId: id,
    employerName: `Employer ${id}`,
    mode: 'in-person',
    purpose: 'learn',
    isImported: false,
    met: [{ personId: id, name: 'Del Ortiz', influence: 'hires' }],
    judgement: COUNTS,
  };
  return { ...base, ...part } as unknown as Entry;
}

const call = (id: string, day = '2026-11-11') =>
  entry(id, { mode: 'phone', judgement: BY_PHONE, day, happenedAt: `${day}T1${id}:00:00Z` });

function line(part: object, bars: readonly (readonly [number, number | null])[] = []): TeamWeekLine {
  const figures = {
    logged: 6,
    counted: 6,
    target: 6,
    targetAdjusted: 6,
    leftOut: null,
    possibleDuplicates: 0,
    ...part,
  };
  const lastWeeks = bars.map(([counted, target], at) => ({ week: `w${at}`, counted, target }));
  return { staffId: 'sam', name: 'Sam', figures, lastWeeks } as unknown as TeamWeekLine;
}

describe('what there is to raise', () => {
  it('is nothing while most entries count and the target is met', () => {
    expect(toRaise(line({}, [[6, 6]]), true)).toEqual([]);
    expect(toRaise(line({ logged: 3, counted: 0 }), true)).toEqual([]);
    expect(toRaise({ ...line({}), figures: null }, true)).toEqual([]);
  });

  it('says when most do not count, and what may be there twice', () => {
    expect(toRaise(line({ logged: 11, counted: 4, possibleDuplicates: 2 }), true)).toEqual([
      '7 of 11 do not count',
      '2 may be entered twice',
    ]);
  });

  it('counts weeks below target in a row, over weeks away and without target', () => {
    const bars = [
      [6, 6],
      [5, 6],
      [0, 0],
      [4, 6],
      [1, null],
      [5, 6],
    ] as const;
    expect(toRaise(line({}, bars), true)).toEqual(['Below 6 for 3 weeks']);
    expect(toRaise(line({}, [...bars, [2, 3]]), true)).toEqual(['Below target for 4 weeks']);
    expect(toRaise(line({}, bars.slice(0, 4)), true)).toEqual([]);
  });

  it('does not hold a week against anybody that is still running', () => {
    expect(
      toRaise(
        line({}, [
          [5, 6],
          [4, 6],
          [1, 6],
        ]),
        false,
      ),
    ).toEqual([]);
    expect(
      toRaise(
        line({}, [
          [5, 6],
          [4, 6],
          [1, 6],
        ]),
        true,
      ),
    ).toEqual(['Below 6 for 3 weeks']);
    expect([isRunning(WEEK, '2026-11-15'), isRunning(WEEK, '2026-11-16')]).toEqual([true, false]);
  });
});

describe('the lines of a week', () => {
  it('stand from the first day on, calls of one day as one line', () => {
    const late = entry('7', { happenedAt: '2026-11-13T10:00:00Z', day: '2026-11-13' });
    const lines = toLines([late, call('3'), call('1'), call('5', '2026-11-12')]);
    expect(lines.map((each) => (each.kind === 'group' ? each.entries.map(({ id }) => id) : each.entry.id))).toEqual([
      ['1', '3'],
      '5',
      '7',
    ]);
  });

  it('never joins visits in person, nor what counts', () => {
    const visit = { judgement: { counts: false, reasons: ['no-one-who-hires'], sentence: '' } };
    const counting = { mode: 'video', judgement: COUNTS };
    expect(toLines([entry('1', visit), entry('2', visit), entry('3', counting), entry('4', counting)])).toHaveLength(4);
  });
});

function renderRows(rows: React.ReactNode) {
  return renderPart(
    <table>
      <tbody>{rows}</tbody>
    </table>,
  );
}

describe('a line', () => {
  it('says how, whom, and that it counts', () => {
    renderRows(<EntryRow entry={entry('1', {})} week={WEEK} />);
    expect(
      screen.getByRole('row', { name: /Wed 11 Employer 1 In person, learn Del Ortiz, hires Counts$/ }),
    ).toBeTruthy();
  });

  it('says why not, and that it was entered after its week', () => {
    const judgement = { counts: false, reasons: ['no-one-who-hires'], sentence: 'Does not count: no one who hires.' };
    renderRows(<EntryRow entry={entry('1', { judgement, met: [], enteredAt: '2026-11-18T16:00:00Z' })} week={WEEK} />);
    const row = screen.getByRole('row', { name: /learn *, entered Nov 18.*Nobody met/ });
    expect(row.textContent).toContain('Does not count: no one who hires');
  });

  it('of several calls opens to each of them', async () => {
    const onToggle = jest.fn();
    renderRows(<EntryGroup entries={[call('1'), call('2')]} week={WEEK} isOpen={false} onToggle={onToggle} />);
    expect(screen.getByRole('row', { name: /2 employers Phone, 2 entries 2 people/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show the 2', expanded: false }));
    expect(onToggle).toHaveBeenCalledTimes(1);
  });

  it('shows the calls once opened', () => {
    renderRows(<EntryGroup entries={[call('1'), call('2')]} week={WEEK} isOpen onToggle={jest.fn()} />);
    expect(screen.getByRole('link', { name: 'Employer 2' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show them as one', expanded: true })).toBeTruthy();
  });
});

describe('the entries of a week', () => {
  it.each([
    ['supervisor', 1],
    ['manager', 0],
  ] as [Role, number][])('lead a %s to the plan of that week: %i link', async (role, links) => {
    const answer = { data: { items: [], nextCursor: null }, response: { ok: true, status: 200 } };
    jest.spyOn(api, 'GET').mockResolvedValue(answer as never);
    const me = { ...NORA, roles: [role], permissions: [...grantsOf([role])] };
    renderPart(<WeekEntries line={line({})} week={WEEK} edition="2026" onClose={jest.fn()} />, me);
    await screen.findByText(/2026/);
    expect(screen.queryAllByRole('link')).toHaveLength(links);
  });
});
