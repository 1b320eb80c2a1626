import { SettingsService } from '@inroads/agency/settings';
import { StaffQueries } from '@inroads/agency/staff';
import { type MeanWeek, meanWeek, type WeekFigures } from '@inroads/fidelity';
import { Transactions } from '@inroads/platform/database';
import { RecountQueries, type RecountView, RulePreview, WeeksService } from '@inroads/practice/weeks';
import { RecountAgencyHandler } from '@inroads/practice/weeks/recount-agency.handler';
import { RecountRepository } from '@inroads/practice/weeks/recount.repository';
import { TestDatabase } from '@inroads/testing';
import { Client } from 'pg';
import { met, Practice } from './practice.harness';

const NOW = '2026-11-18T18:00:00Z';
/** Monday eight weeks before the running week, and the Sunday that ends the last week before it. */
const [FIRST_DAY, LAST_DAY] = ['2026-09-21', '2026-11-15'];

/** A process that is asked to stop once it has counted so many weeks. */
function cutAfter(weeks: number): AbortSignal {
  let begun = 0;
  const throwIfAborted = (): void => {
    begun += 1;
    if (begun > weeks) throw new Error('cut off');
  };
  return { throwIfAborted } as AbortSignal;
}

describe('a change of a counting rule', () => {
  let practice: Practice;
  let owner: Client;
  let ann: string;

  beforeAll(async () => {
    practice = await Practice.open(NOW);
    owner = new Client({ connectionString: (await TestDatabase.open()).ownerUrl });
    await owner.connect();
    ann = await practice.specialist('Ann');
    for (const name of ['Sol', 'Uma', 'Ty']) await practice.seeker(name, ann);
    const diner = await practice.employer('Diner', [{ name: 'Joe' }]);
    const visit = (day: string, mode: 'in-person' | 'phone') =>
      practice.log(ann, diner, { happenedAt: new Date(`${day}T16:00:00Z`), mode, met: met(diner.people[0]) });
    await visit('2026-11-12', 'in-person');
    await visit('2026-11-13', 'phone');
    await visit('2026-10-02', 'phone');
    // In the running week, which no preview looks at.
    await visit('2026-11-17', 'phone');
  });
  afterAll(async () => {
    await owner?.end();
    await practice?.close();
  });

  const asAdmin = <T>(work: () => Promise<T>) => practice.as(practice.adminId, work, ['admin']);
  const set = (value: unknown, fromDay: string) =>
    asAdmin(() => practice.get(SettingsService).set('counting.countable-modes', value, fromDay, 'as agreed'));
  const recounts = (): Promise<RecountView[]> => asAdmin(() => practice.get(RecountQueries).ofNow());
  /** As a worker does it. */
  const handle = (recountId: string, signal = new AbortController().signal) => {
    const [repository, weeks] = [practice.get(RecountRepository), practice.get(WeeksService)];
    const handler = new RecountAgencyHandler(repository, weeks, practice.get(StaffQueries), practice.get(Transactions));
    return practice.as(null, () => handler.handle({ agencyId: practice.agencyId, recountId }, { signal, attempt: 1 }));
  };

  async function previewOf(name: 'counting.countable-modes' | 'counting.goal', value: unknown) {
    const view = await asAdmin(() => practice.get(RulePreview).of(name, value));
    expect([view.firstDay, view.lastDay]).toEqual([FIRST_DAY, LAST_DAY]);
    const line = view.lines.find(({ staffId }) => staffId === ann);
    if (!line) throw new Error('Ann is not in the preview');
    return line;
  }

  async function keptMean(): Promise<MeanWeek> {
    const { rows } = await owner.query<{ figures: WeekFigures }>(
      'SELECT figures FROM staff_week WHERE staff_id = $1 AND week BETWEEN $2 AND $3',
      [ann, FIRST_DAY, LAST_DAY],
    );
    return meanWeek(rows.map(({ figures }) => figures));
  }

  async function written(): Promise<unknown> {
    const { rows } = await owner.query(
      `SELECT (SELECT count(*) FROM audit_entry WHERE agency_id = $1) AS acts, (SELECT count(*) FROM outbox_message WHERE agency_id = $1) AS jobs,
         (SELECT jsonb_agg(figures ORDER BY id) FROM staff_week WHERE agency_id = $1) AS kept`,
      [practice.agencyId],
    );
    return rows[0];
  }

  it('is shown on the last eight weeks before anything is saved, and writes nothing', async () => {
    const before = await written();
    const { name, teamName, now, changed } = await previewOf('counting.countable-modes', ['phone']);
    expect([name, teamName]).toEqual(['Ann', 'Team A']);
    expect(now).toEqual({ weeks: 8, counted: 1 / 8, target: 6, possibleDuplicates: 0 });
    expect(changed).toEqual({ ...now, counted: 3 / 8 });
    expect((await previewOf('counting.goal', 4)).changed).toEqual({ ...now, target: 4 });
    expect(await written()).toEqual(before);
  });

  it('is not shown for a value that the rule does not take', async () => {
    await expect(previewOf('counting.goal', 99)).rejects.toMatchObject({ code: 'setting.invalid' });
  });

  it('asks for no recount where no week of it has begun', async () => {
    await set(['video'], '2026-11-23');
    expect(await recounts()).toEqual([]);
  });

  it('counts the weeks again with progress, goes on where it was cut off, and comes to what the preview said', async () => {
    const { changed } = await previewOf('counting.countable-modes', ['phone']);
    await set(['phone'], FIRST_DAY);
    const [waiting] = await recounts();
    expect(waiting).toMatchObject({ what: 'counting.countable-modes', weeksDone: 0, weeksTotal: null, isDone: false });
    const id = waiting?.id ?? '';
    await expect(handle(id, cutAfter(3))).rejects.toThrow('cut off');
    expect((await recounts())[0]).toMatchObject({ weeksDone: 3, weeksTotal: 9, isDone: false });
    await handle(id, cutAfter(6));
    expect((await recounts())[0]).toMatchObject({ weeksDone: 9, weeksTotal: 9, isDone: true, isStuck: false });
    expect(await keptMean()).toEqual(changed);
  });

  it('says when its job was given up', async () => {
    await set(['phone', 'video'], '2026-11-16');
    const [waiting] = await recounts();
    await owner.query(
      `UPDATE outbox_message SET job_id = id, failed_at = now(), cause = 'Error' WHERE payload ->> 'recountId' = $1`,
      [waiting?.id],
    );
    expect((await recounts())[0]).toMatchObject({ id: waiting?.id, isDone: false, isStuck: true });
  });
});
