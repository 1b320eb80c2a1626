import { OpeningsService } from '@inroads/employers/openings';
import type { PreferenceItem } from '@inroads/matching';
import { AnswersService, type AnswerView, type AnswerWord, MatchesService } from '@inroads/practice/matches';
import { PreferencesService } from '@inroads/seekers/preferences';
import { openingNamed } from './business.fixture';
import { Practice } from './practice.harness';

const quiet: PreferenceItem = { criterion: 'environment', value: { fact: 'noise', anyOf: ['quiet'] }, level: 'strong' };

describe('what a person said to an opening, taken back', () => {
  let practice: Practice;
  let ann: string;
  let kim: string;
  let baker: string;

  beforeAll(async () => {
    practice = await Practice.open('2026-11-18T18:00:00Z');
    ann = await practice.specialist('Ann');
    const { id: employerId, siteId } = await practice.employer('Juniper Bakery');
    const origin = { heardOn: '2026-11-17', heardInContactId: null, externalKey: null };
    baker = await asAnn(() =>
      practice.get(OpeningsService).add(employerId, [siteId], openingNamed('Baker'), origin, []),
    );
    await practice.indexOpenings();
  }, 60_000);
  afterAll(() => practice.close());
  beforeEach(async () => {
    kim = await practice.seeker('Kim', ann);
    await asAnn(() =>
      practice
        .get(PreferencesService)
        .state(kim, { basedOn: 0, saidOn: null, quote: '', items: [quiet], ownLimits: null, why: '' }),
    );
  });

  const asAnn = <T>(work: () => Promise<T>) => practice.as(ann, work);
  const say = (answer: AnswerWord, reason: string | null = null): Promise<AnswerView> =>
    asAnn(() =>
      practice
        .get(AnswersService)
        .answer(kim, { openingId: baker, rankingId: null, answer, reason, ownWords: 'Too loud' }),
    );
  const takeBack = ({ id, version }: AnswerView, bringsBack = false, who = ann): Promise<AnswerView> =>
    practice.as(who, () => practice.get(AnswersService).withdraw(id, version, bringsBack));
  const holding = () =>
    asAnn(async () =>
      (await practice.get(AnswersService).current(kim))
        .filter(({ withdrawnAt }) => withdrawnAt === null)
        .map(({ answer }) => answer),
    );
  const ranked = () =>
    asAnn(async () => (await practice.get(MatchesService).show(kim, 20)).ranked.map(({ openingId }) => openingId));

  it('leaves the opening in the list as if it had not been answered', async () => {
    const before = await ranked();
    expect(before).toContain(baker);
    const back = await takeBack(await say('maybe'));
    expect(back.withdrawnAt).toEqual(practice.clock.now());
    expect(await holding()).toEqual([]);
    expect(await ranked()).toEqual(before);
  });

  it('takes back all that was said to that opening, and nothing is deleted', async () => {
    await say('yes');
    await takeBack(await say('no', 'environment:noise'));
    expect(await holding()).toEqual([]);
    const kept = await practice.query<object>(
      `SELECT answer, own_words, withdrawn_at IS NOT NULL AS back FROM answer WHERE seeker_id = $1 ORDER BY id`,
      [kim],
    );
    expect(kept).toEqual([
      { answer: 'yes', own_words: 'Too loud', back: true },
      { answer: 'no', own_words: 'Too loud', back: true },
    ]);
    await say('maybe');
    expect(await holding()).toEqual(['maybe']);
  });

  it('brings back what was said before where it is undone', async () => {
    await say('yes');
    const no = await say('no', 'other');
    await takeBack(no, true);
    expect(await holding()).toEqual(['yes']);
  });

  it('is told as the one that was taken back last, where none holds', async () => {
    const yes = await say('yes');
    await takeBack(await say('no', 'other'), true);
    practice.clock.advance(60_000);
    await takeBack(yes);
    const [told, ...more] = await asAnn(() => practice.get(AnswersService).current(kim));
    expect(told).toMatchObject({ id: yes.id, withdrawnAt: practice.clock.now() });
    expect(more).toEqual([]);
  });

  it('is refused once a newer answer holds, or it was taken back before', async () => {
    const yes = await say('yes');
    const maybe = await say('maybe');
    await expect(takeBack(yes)).rejects.toMatchObject({ code: 'answer.not-the-one-that-holds' });
    expect(await holding()).toEqual(['maybe']);
    const back = await takeBack(maybe);
    await expect(takeBack(back)).rejects.toMatchObject({ code: 'answer.not-the-one-that-holds' });
  });

  it('leaves the wish change that came of it, as a version of its own', async () => {
    const no = await say('no', 'environment:noise');
    const taken = await asAnn(() => practice.get(AnswersService).decide(no.id, no.version, true));
    const back = await takeBack(taken);
    expect(back).toMatchObject({ isOfferTaken: true, offer: { level: 'must' } });
    const { number, items } = await asAnn(() => practice.get(PreferencesService).current(kim));
    expect({ number, items }).toEqual({ number: 2, items: [{ ...quiet, level: 'must' }] });
  });

  it('offers no wish change any more', async () => {
    const no = await say('no', 'environment:noise');
    const { id, version } = await takeBack(no);
    await expect(asAnn(() => practice.get(AnswersService).decide(id, version, true))).rejects.toMatchObject({
      code: 'answer.no-offer-open',
    });
  });

  it('is taken back by whoever sees the person, and by nobody else', async () => {
    const yes = await say('yes');
    const ben = await practice.specialist('Ben');
    await expect(takeBack(yes, false, ben)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await holding()).toEqual(['yes']);
  });

  it('is not taken back on a version that somebody else has changed', async () => {
    const no = await say('no', 'environment:noise');
    await asAnn(() => practice.get(AnswersService).decide(no.id, no.version, false));
    await expect(takeBack(no)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await holding()).toEqual(['no']);
  });
});
