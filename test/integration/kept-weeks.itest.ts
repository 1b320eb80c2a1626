import { AgenciesService, type AgencyView, WeekStartFixed } from '@inroads/agency/agencies';
import { StaffPeriodsService } from '@inroads/agency/staff';
import { Transactions } from '@inroads/platform/database';
import { AppointmentsService } from '@inroads/practice/plans';
import { ContactsQueries } from '@inroads/practice/contacts';
import { WeeksQueries, WeeksService } from '@inroads/practice/weeks';
import { RecountWeeksHandler } from '@inroads/practice/weeks/recount-weeks.handler';
import { met, Practice } from './practice.harness';

/** A Wednesday. */
const NOW = '2026-11-18T18:00:00Z';
const [WEEK, BEFORE] = ['2026-11-16', '2026-11-09'];

let practice: Practice;
let ann: string;
let diner: Awaited<ReturnType<Practice['employer']>>;

beforeEach(async () => {
  practice = await Practice.open(NOW);
  ann = await practice.specialist('Ann');
  for (const name of ['Sol', 'Uma', 'Ty']) await practice.seeker(name, ann);
  diner = await practice.employer('Diner', [{ name: 'Joe' }]);
});
afterEach(() => practice.close());

const log = (day: string) =>
  practice.log(ann, diner, { happenedAt: new Date(`${day}T16:00:00Z`), met: met(diner.people[0]) });
const ownWeek = async () => (await practice.as(ann, () => practice.get(WeeksQueries).own(null))).figures;

describe('hours that change within the running week', () => {
  interface Asked {
    readonly id: number;
    readonly staffIds: string[];
    readonly fromDay: string;
  }
  const asked = () =>
    practice.query<Asked>(
      `SELECT id, payload -> 'staffIds' AS "staffIds", payload ->> 'fromDay' AS "fromDay" FROM outbox_message
       WHERE job_name = 'practice.recount-weeks' AND agency_id = $1 ORDER BY id`,
      [practice.agencyId],
    );
  /** What a worker does with the weeks that were asked for since. */
  async function recountAsked(before: readonly Asked[]): Promise<void> {
    const handler = new RecountWeeksHandler(practice.get(WeeksService), practice.get(Transactions));
    const context = { signal: new AbortController().signal, attempt: 1 };
    for (const { staffIds, fromDay } of (await asked()).slice(before.length))
      await practice.as(null, () => handler.handle({ agencyId: practice.agencyId, staffIds, fromDay }, context));
  }
  const employ = (fromDay: string, fte: number) =>
    practice.as(
      practice.adminId,
      () => practice.get(StaffPeriodsService).employ({ staffId: ann, fromDay, toDay: null, fte, halfDays: null }),
      ['admin'],
    );

  it.each([
    ['today', '2026-11-18'],
    ['tomorrow', '2026-11-19'],
  ])('from %s on change the target that was kept on Monday', async (_when, fromDay) => {
    await log('2026-11-16');
    const before = await ownWeek();
    const askedBefore = await asked();
    await employ(fromDay, 0.5);
    await recountAsked(askedBefore);
    const after = await ownWeek();
    const [live] = await practice.as(ann, () =>
      practice.get(Transactions).run(() => practice.get(WeeksService).count([ann], WEEK, '2026-11-22')),
    );
    expect(after).toEqual(live);
    expect(after?.targetAdjusted).toBeLessThan(before?.targetAdjusted ?? 0);
  });
});

describe('figures that are kept', () => {
  it('are read and not counted again; only what nothing has touched yet is', async () => {
    const ben = await practice.specialist('Ben');
    const sam = await practice.supervisor('Sam');
    const count = jest.spyOn(practice.get(WeeksService), 'count');
    const asked = () => count.mock.calls.splice(0).map(([staffIds, from, to]) => [[...staffIds].sort(), from, to]);
    const team = async () => {
      const { lines } = await practice.as(sam, () => practice.get(WeeksQueries).team(null, null), ['supervisor']);
      return lines.map(({ name, figures, lastWeeks }) => [
        name,
        figures?.counted,
        lastWeeks.map((week) => week.counted),
      ]);
    };
    await log('2026-11-16');
    await log('2026-11-11');
    asked();
    expect(await ownWeek()).toMatchObject({ weekStart: WEEK, counted: 1 });
    expect(asked()).toEqual([]);
    expect(await practice.as(ben, () => practice.get(WeeksQueries).own(BEFORE))).toMatchObject({
      figures: { staff: ben, weekStart: BEFORE, counted: 0 },
    });
    expect(asked()).toEqual([[[ben], BEFORE, '2026-11-15']]);

    expect(await team()).toEqual([
      ['Ann', 1, [0, 0, 0, 0, 0, 0, 1, 1]],
      ['Ben', 0, [0, 0, 0, 0, 0, 0, 0, 0]],
    ]);
    asked();
    const weeks = ['2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', BEFORE, WEEK];
    await practice.as(ann, () =>
      practice.get(Transactions).run(() => practice.get(WeeksService).recount([ann], weeks)),
    );
    asked();
    expect((await team()).map(([name]) => name)).toEqual(['Ann', 'Ben']);
    expect(asked()).toEqual([[[ben], '2026-09-28', '2026-11-22']]);
  });
});

describe('the first day of the week', () => {
  const agencies = () => practice.get(AgenciesService);
  const asAdmin = <T>(work: () => Promise<T>) => practice.as(practice.adminId, work, ['admin']);
  const change = async (changes: Partial<AgencyView>) => {
    const { version } = await asAdmin(() => agencies().current());
    return asAdmin(() => agencies().change(version, changes));
  };

  it('is changed while nothing is kept by it', async () => {
    expect(await asAdmin(() => agencies().isWeekStartFixed())).toBe(false);
    expect(await change({ weekStart: 7 })).toMatchObject({ weekStart: 7 });
    const id = await log('2026-11-16');
    expect(await practice.as(ann, () => practice.get(ContactsQueries).get(id))).toMatchObject({ week: '2026-11-15' });
  });

  it('is refused once there is a contact, and everything else is saved', async () => {
    await log('2026-11-16');
    expect(await asAdmin(() => agencies().isWeekStartFixed())).toBe(true);
    await expect(change({ weekStart: 7 })).rejects.toBeInstanceOf(WeekStartFixed);
    expect(await change({ weekStart: 1, name: 'Another name' })).toMatchObject({ weekStart: 1, name: 'Another name' });
    expect(await ownWeek()).toMatchObject({ weekStart: WEEK, counted: 1 });
  });

  it('is refused once time of a week is set aside', async () => {
    await practice.as(ann, () =>
      practice.get(AppointmentsService).add(ann, {
        kind: 'meeting',
        hold: 'day',
        day: '2026-11-19',
        startsAt: null,
        minutes: 30,
        what: '',
        employerId: null,
        siteId: null,
      }),
    );
    await expect(change({ weekStart: 7 })).rejects.toBeInstanceOf(WeekStartFixed);
  });
});
