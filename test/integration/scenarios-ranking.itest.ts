import type { OpeningFact } from '@inroads/employers/openings';
import { OpeningsService } from '@inroads/employers/openings';
import { ENGLISH_MATCH, type PreferenceItem, sayReason, type ShiftSchedule } from '@inroads/matching';
import { AnswersService, MatchesService, type ShownRanking } from '@inroads/practice/matches';
import { PreferencesService } from '@inroads/seekers/preferences';
import { openingNamed } from './business.fixture';
import { Practice } from './practice.harness';

type Facts = Readonly<Record<string, unknown>>;

const hourly = (amount: number) => ({ min: amount, max: amount, period: 'hour' });
const shifts = (from: string, to: string, ...days: ShiftSchedule['shifts'][number]['days']): ShiftSchedule => ({
  form: 'shifts',
  shifts: [{ days, from, to }],
});
const DAY_MS = 86_400_000;
const titles = (list: ShownRanking['ranked']): string[] => list.map(({ title }) => title).sort();

/** docs/rules.md, Scenarios 11 and 14: wishes and openings written by the services, ranked from the index. */
describe('openings ranked for a person', () => {
  let practice: Practice;
  let specialist: string;

  beforeEach(async () => {
    practice = await Practice.open('2026-11-18T18:00:00Z');
    specialist = await practice.specialist('Ann');
  });
  afterEach(() => practice.close());

  const opening = async (title: string, facts: Facts): Promise<{ id: string; siteId: string }> => {
    const { id: employerId, siteId } = await practice.employer(`${title} Company`);
    const told = Object.entries(facts).map(([key, value]): OpeningFact => ({
      key,
      value,
      certainty: 'told',
      source: '',
    }));
    const origin = { heardOn: '2026-11-17', heardInContactId: null, externalKey: null };
    const id = await practice.as(specialist, () =>
      practice.get(OpeningsService).add(employerId, [siteId], openingNamed(title), origin, told),
    );
    return { id, siteId };
  };

  const state = (seekerId: string, basedOn: number, items: PreferenceItem[], why = '') =>
    practice.as(specialist, () =>
      practice
        .get(PreferencesService)
        .state(seekerId, { basedOn, saidOn: null, quote: '', items, ownLimits: { hoursPerWeek: 18 }, why }),
    );
  const show = (seekerId: string, limit = 20) =>
    practice.as(specialist, () => practice.get(MatchesService).show(seekerId, limit));

  it('11: not a competitive job', async () => {
    const open = { pay: hourly(16), openToAnyone: true };
    await opening('a set-aside crew', { pay: hourly(16), setAside: true });
    await opening('b sub-minimum wage', { pay: hourly(5), openToAnyone: true });
    await opening('c transitional', { pay: hourly(16), transitional: true });
    await opening('d holiday seasonal', { ...open, permanence: 'seasonal' });
    await opening('e temp agency', { ...open, tempAgency: true });
    await opening('f pay unknown', { openToAnyone: true });
    await practice.indexOpenings();
    const kim = await practice.seeker('Kim', specialist);
    await state(kim, 0, [{ criterion: 'pay', value: { floor: 15, period: 'hour' }, level: 'must' }]);

    const { ranked, notRanked, doesNotFit, counts } = await show(kim);
    expect(counts).toEqual({ ranked: 3, doesNotFit: 0, notRanked: 3 });
    expect(doesNotFit).toEqual([]);
    expect(Object.fromEntries(notRanked.map(({ title, notRankedBecause }) => [title, notRankedBecause]))).toEqual({
      'a set-aside crew': 'set-aside',
      'b sub-minimum wage': 'sub-minimum',
      'c transitional': 'transitional',
    });
    expect(titles(ranked)).toEqual(['d holiday seasonal', 'e temp agency', 'f pay unknown']);
    const of = (title: string) => ranked.find((shown) => shown.title === title);
    expect(of('d holiday seasonal')?.labels).toEqual(['seasonal']);
    expect(of('e temp agency')?.labels).toEqual(['temp-agency']);
    expect(of('f pay unknown')).toMatchObject({
      questions: [{ criterion: 'pay', feature: 'pay', level: 'must' }, { criterion: 'own-limit' }],
      fit: { told: 1, met: 0, unknown: 1 },
      wishes: [{ criterion: 'pay', verdict: 'unknown', amount: 0 }],
    });
  });

  describe('14: preference ranking', () => {
    const WISHES: PreferenceItem[] = [
      { criterion: 'travel', value: { maxMinutes: 25, modes: ['bus'] }, level: 'must' },
      { criterion: 'shift', value: { kinds: ['night'] }, level: 'avoid' },
      { criterion: 'pay', value: { floor: 15, period: 'hour' }, level: 'must' },
      { criterion: 'environment', value: { fact: 'noise', anyOf: ['quiet'] }, level: 'strong' },
      { criterion: 'environment', value: { fact: 'alcoholSales', is: true }, level: 'avoid' },
    ];
    const fits = {
      schedule: shifts('13:00', '17:00', 'mon', 'tue', 'wed', 'thu'),
      pay: hourly(16),
      openToAnyone: true,
      noise: 'quiet',
      alcoholSales: false,
    };
    const without = (key: keyof typeof fits): Facts =>
      Object.fromEntries(Object.entries(fits).filter(([each]) => each !== key));
    let seekerId: string;
    let sites: Record<string, { id: string; siteId: string }>;

    beforeEach(async () => {
      sites = {
        fits: await opening('Finisher', fits),
        noise: await opening('Sorter', without('noise')),
        long: await opening('Packer', {
          ...fits,
          schedule: shifts('09:00', '15:00', 'mon', 'tue', 'wed', 'thu', 'fri'),
        }),
        far: await opening('Shelver', fits),
        night: await opening('Cleaner', { ...fits, schedule: shifts('20:00', '23:30', 'mon', 'tue'), pay: hourly(14) }),
        bar: await opening('Glass washer', { ...fits, alcoholSales: true }),
      };
      await practice.indexOpenings();
      const minutes = (name: string) => (name === 'far' ? 26 : 12);
      seekerId = await practice.seeker('L', specialist, {
        travelTimes: Object.entries(sites).map(([name, { siteId }]) => ({
          siteId,
          mode: 'bus',
          minutes: minutes(name),
        })),
      });
      await state(seekerId, 0, WISHES);
    });

    it('every placement shows the plain reasons', async () => {
      const { ranked } = await show(seekerId);
      expect(titles(ranked)).toEqual(['Finisher', 'Packer', 'Sorter']);
      expect(ranked[2]?.title).toBe('Sorter');
      const finisher = ranked.find(({ title }) => title === 'Finisher');
      expect(finisher?.wishes.map((wish) => sayReason(ENGLISH_MATCH, wish, wish)).sort()).toEqual([
        '$15 an hour or more: $16 an hour',
        'No alcohol sales: no alcohol sales',
        'No nights: no nights',
        'Quiet: quiet',
        'Within 25 min by bus: 12 minutes by bus',
      ]);
      expect(finisher?.fit).toEqual({ told: 5, met: 5, usual: 0, unknown: 0 });
    });

    it('a missed Must and a hit Avoid are in "does not fit", each field named', async () => {
      const { doesNotFit } = await show(seekerId);
      const named = doesNotFit.map(({ title, failures }) => [title, failures.map(({ criterion }) => criterion).sort()]);
      expect(Object.fromEntries(named)).toEqual({
        Cleaner: ['pay', 'shift'],
        'Glass washer': ['environment'],
        Shelver: ['travel'],
      });
    });

    it('unknown noise is asked for', async () => {
      const sorter = (await show(seekerId)).ranked.find(({ title }) => title === 'Sorter');
      expect(sorter?.questions).toMatchObject([{ criterion: 'environment', feature: 'noise' }]);
    });

    it('the job of 30 hours is flagged against his limit, not hidden and not scored down', async () => {
      const { ranked } = await show(seekerId);
      const [packer, finisher] = ['Packer', 'Finisher'].map((name) => ranked.find(({ title }) => title === name));
      expect(packer?.labels).toContain('over-own-hours-limit');
      expect(finisher?.labels).not.toContain('over-own-hours-limit');
      expect(packer?.score).toBe(finisher?.score);
    });

    it('he reorders, and the reason is saved', async () => {
      const order = [sites.noise?.id ?? '', sites.fits?.id ?? ''];
      await practice.as(specialist, () =>
        practice.get(MatchesService).reorder(seekerId, 0, order, 'My cousin works there.'),
      );
      const { ownOrder } = await show(seekerId);
      expect(ownOrder).toEqual({ openingIds: order, reason: 'My cousin works there.', version: 1 });
    });

    const history = () =>
      practice.as(specialist, async () => (await practice.get(MatchesService).history(seekerId)).map(({ id }) => id));

    it('what is shown is kept once, however much of it is asked for each time', async () => {
      const first = await show(seekerId, 1);
      const whole = await show(seekerId, 20);
      expect([first.ranked.length, whole.ranked.length]).toEqual([1, whole.counts.ranked]);
      expect(await history()).toEqual([whole.id, first.id]);
      const looks = [await show(seekerId, 1), await show(seekerId, 20), await show(seekerId, 2)];
      expect(looks.map(({ id, ranked }) => [id, ranked.length])).toEqual([
        [whole.id, 1],
        [whole.id, whole.counts.ranked],
        [whole.id, 2],
      ]);
      expect(looks[1]).toMatchObject({ ranked: whole.ranked, doesNotFit: whole.doesNotFit });
      expect(await history()).toEqual([whole.id, first.id]);
    });

    it('what nobody answered goes after a year, once there is something newer', async () => {
      const answered = await show(seekerId, 1);
      const { openingId } = answered.ranked[0] as ShownRanking['ranked'][number];
      const yes = { openingId, rankingId: answered.id, answer: 'yes', reason: null, ownWords: '' } as const;
      await practice.as(specialist, () => practice.get(AnswersService).answer(seekerId, yes));
      const seen = await show(seekerId, 20);
      practice.clock.set(new Date(seen.shownAt.getTime() + 300 * DAY_MS));
      await state(seekerId, 1, WISHES.slice(1), 'Any shift is fine.');
      const third = await show(seekerId, 20);
      expect(await history()).toEqual([third.id, seen.id, answered.id]);
      practice.clock.set(new Date(Date.now() + 400 * DAY_MS));
      await state(seekerId, 2, WISHES, 'No nights.');
      const fourth = await show(seekerId, 20);
      expect(await history()).toEqual([fourth.id, answered.id]);
    });

    it('an edit of the wishes is dated, and the old ranking can still be explained', async () => {
      const before = await show(seekerId);
      practice.clock.set('2026-11-25T18:00:00Z');
      const loud: PreferenceItem = {
        criterion: 'environment',
        value: { fact: 'noise', anyOf: ['loud'] },
        level: 'must',
      };
      await state(seekerId, 1, [...WISHES.filter(({ level }) => level !== 'strong'), loud], 'He likes it lively.');
      const after = await show(seekerId);
      expect([after.preferenceNumber, titles(after.ranked)]).toEqual([2, ['Sorter']]);

      const kept = await practice.as(specialist, () => practice.get(MatchesService).get(before.id));
      expect(kept).toMatchObject({ preferenceNumber: 1, scorerVersion: before.scorerVersion });
      expect(kept.ranked).toEqual(JSON.parse(JSON.stringify(before.ranked)));
      const versions = await practice.as(specialist, () => practice.get(PreferencesService).history(seekerId));
      expect(versions.map(({ number, saidOn, why }) => [number, saidOn, why])).toEqual([
        [2, '2026-11-25', 'He likes it lively.'],
        [1, '2026-11-18', ''],
      ]);
    });
  });
});
