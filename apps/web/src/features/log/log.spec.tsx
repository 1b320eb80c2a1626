import { countingSettings } from '@inroads/fidelity';
import type { components } from '@/api/generated/schema';
import { t } from '@/texts';
import { NORA as NORA_AT_WORK } from '@/testing/render-part';
import type { EmployerPage } from '../employers/employers.queries';
import { judge } from './counts-line';
import { emptyDraft, FRONT_DESK, OTHER, purposeFor, type LogDraft } from './draft';
import { draftOf, toChange } from './from-contact';
import { ENTRY } from '@/testing/log-entry';
import { stopsFor } from './stops-here';
import { type Entry, faultsOf, staffOf, toRequest } from './to-request';

const person = (id: string, influence: 'hires' | 'unknown') => ({
  id,
  siteId: null,
  name: id,
  title: '',
  influence,
  phone: '',
  email: '',
  bestChannel: null,
  bestTime: '',
  isArchived: false,
  version: 1,
});

const KESTREL = {
  id: 'kestrel',
  people: [person('dana', 'hires'), person('pete', 'unknown')],
  doNotContact: [
    { id: 'd1', siteId: null, personId: 'pete', reason: 'no' },
    { id: 'd2', siteId: 'mill', personId: null, reason: 'no' },
  ],
} as unknown as EmployerPage;

const WEEK = {
  week: '2026-11-16',
  edition: '',
  settings: countingSettings({ zone: 'America/Chicago' }) as never,
  figures: { counted: 4, target: 6, targetAdjusted: 6, leftOut: null } as components['schemas']['FiguresResponse'],
} as components['schemas']['OwnWeekResponse'];

const draft = (part: Partial<LogDraft>): LogDraft => ({ ...emptyDraft('kestrel'), purpose: 'learn', ...part });
const LEADS = [{ staffId: 'nora', role: 'lead' as const }];
const NORA = { staffId: 'nora', day: '2026-11-18', staff: LEADS };
const HAPPENED = { staffId: 'nora', happenedAt: '2026-11-18T19:40:00Z', deviceKey: 'key-12345' };

describe('what the log form says while one taps', () => {
  it.each([
    [{ met: ['dana'] }, 'Counts: makes 5 of 6. In person, with someone who hires.'],
    [{ met: ['dana'], mode: 'phone' }, 'Does not count: by phone.'],
    [{ met: [FRONT_DESK] }, 'Does not count: no one who hires. Log who you met to change it.'],
    [{ met: ['pete'] }, 'Does not count yet: counts if this person hires or influences hiring.'],
    [
      { met: ['pete'], influences: { pete: 'influences' } },
      'Counts: makes 5 of 6. In person, with someone who has a say in hiring.',
    ],
    [
      { met: [OTHER], otherName: 'Jo', otherInfluence: 'hires' },
      'Counts: makes 5 of 6. In person, with someone who hires.',
    ],
    [
      { met: ['dana'], purpose: 'job-support' },
      'Does not count: visit for someone already working there, and no new job was discussed.',
    ],
    [
      { met: ['dana'], purpose: 'job-support', isNewJobDiscussed: true },
      'Counts: makes 5 of 6. In person, with someone who hires.',
    ],
  ] as [Partial<LogDraft>, string][])('%j: %s', (part, sentence) => {
    expect(judge(WEEK, draft(part), KESTREL, NORA).sentence).toBe(sentence);
  });

  it('says only whether it counts where the week is not known', () => {
    expect(judge({ ...WEEK, figures: null }, draft({ met: ['dana'] }), KESTREL, NORA).sentence).toBe(
      'Counts. In person, with someone who hires.',
    );
  });
});

describe('a rule that credits a joint visit to who led it', () => {
  const settings = countingSettings({ zone: 'America/Chicago', jointCredit: [{ from: '2026-01-01', value: 'lead' }] });
  const week = { ...WEEK, figures: null, settings: settings as never };
  const entry = {
    staff: [
      { staffId: 'sam', role: 'lead' },
      { staffId: 'nora', role: 'joint' },
    ],
  } as unknown as Entry;
  const said = (of: Entry | undefined, more: Partial<LogDraft> = {}) => {
    const tapped = draft({ met: ['dana'], ...more });
    return judge(week, tapped, KESTREL, { ...NORA, staff: staffOf(tapped, of, 'nora') }).sentence;
  };

  it('counts a new entry for who logs it, and one that a colleague led for the colleague', () => {
    expect(said(undefined, { joint: ['sam'] })).toMatch(/^Counts\./);
    expect(said(entry, { joint: [] })).toMatch(/^Does not count/);
  });
});

describe('the request of a draft', () => {
  it('holds what was tapped and nothing else', () => {
    const request = toRequest(
      draft({
        siteId: 'mill',
        met: ['dana', OTHER],
        otherName: ' Jo ',
        otherInfluence: 'influences',
        seekers: { maya: 'strengths' },
        results: ['told-needs', 'opening-heard'],
        needs: ' evenings ',
        openingTitle: 'Finisher',
        openingPay: 16.2,
        stage: 'discuss',
        nextDay: '2026-11-25',
        joint: ['sam'],
      }),
      HAPPENED,
    );
    expect(request).toMatchObject({
      deviceKey: 'key-12345',
      employerId: 'kestrel',
      siteId: 'mill',
      staff: [
        { staffId: 'nora', role: 'lead' },
        { staffId: 'sam', role: 'joint' },
      ],
      met: [
        { personId: 'dana', influence: null },
        { personId: null, name: 'Jo', influence: 'influences' },
      ],
      seekers: [{ seekerId: 'maya', said: 'strengths' }],
      needs: [{ kind: 'needs', words: 'evenings' }],
      openings: [
        {
          title: 'Finisher',
          isAdvertised: false,
          facts: [{ key: 'pay', value: { min: 16.2, max: 16.2, period: 'hour' } }],
        },
      ],
      stage: 'discuss',
      next: { dueOn: '2026-11-25', what: '' },
    });
  });

  it('never moves the stage by a call, and never by "stay"', () => {
    expect(toRequest(draft({ mode: 'phone', stage: 'discuss' }), HAPPENED).stage).toBeNull();
    expect(toRequest(draft({ stage: 'stay' }), HAPPENED).stage).toBeNull();
  });

  it('leaves out needs and openings whose result was taken away again', () => {
    const request = toRequest(draft({ needs: 'evenings', openingTitle: 'Finisher', results: [] }), HAPPENED);
    expect([request.needs, request.openings]).toEqual([[], []]);
  });
});

describe('what is still missing', () => {
  it('is said in order', () => {
    expect(faultsOf({ ...emptyDraft(null), mode: null }, true)).toEqual(['employer', 'mode', 'purpose', 'overrideWhy']);
    expect(faultsOf(draft({ met: [OTHER], results: ['opening-heard'] }), false)).toEqual(['otherName', 'opening']);
    expect(faultsOf(draft({}), false)).toEqual([]);
  });
});

describe('a stop', () => {
  it('is met by the person talked with and by the place, and not by others there', () => {
    expect(stopsFor(KESTREL, draft({ met: ['dana'], siteId: 'depot' }))).toEqual([]);
    expect(stopsFor(KESTREL, draft({ met: ['pete'], siteId: 'depot' })).map(({ id }) => id)).toEqual(['d1']);
    expect(stopsFor(KESTREL, draft({ siteId: 'mill' })).map(({ id }) => id)).toEqual(['d2']);
  });
});

describe('the purpose guessed', () => {
  it('follows the stage', () => {
    expect((['introduce', 'learn', 'discuss', 'in-touch', undefined] as const).map(purposeFor)).toEqual([
      'introduce',
      'learn',
      'return-to-discuss',
      'follow-up',
      'introduce',
    ]);
  });
});

describe('an entry that is changed', () => {
  const asEntered = draftOf(ENTRY, NORA_AT_WORK);
  const request = (part: Partial<LogDraft>) =>
    toChange({ ...asEntered, ...part }, ENTRY, { staffId: 'nora', happenedAt: ENTRY.happenedAt });

  it('says what it said, where nothing is changed, with all that the form does not show', () => {
    expect(asEntered).toMatchObject({ day: '2026-11-16', time: '13:40', met: ['dana', 'pete', FRONT_DESK, OTHER] });
    const { staff, met, needs, openings, facts, ...said } = request({});
    expect(staff).toEqual(ENTRY.staff.map(({ staffId, role }) => ({ staffId, role })));
    expect(met?.map(({ personId, name }) => personId ?? name)).toEqual(['dana', 'pete', t.log.frontDesk, 'Jo', 'Lee']);
    expect(met?.map(({ influence }) => influence)).toEqual(['hires', null, 'no', 'unknown', 'no']);
    expect(needs).toEqual([ENTRY.needs[1], ENTRY.needs[0]]);
    expect([openings, facts]).toEqual([ENTRY.openings, ENTRY.facts]);
    const { happenedAt, seekers, results, isPlanned, stage, next, quote, version } = ENTRY;
    expect(said).toMatchObject({
      happenedAt,
      seekers,
      results,
      isPlanned,
      stage,
      next,
      doneFollowUpIds: ['p1'],
      quote,
      version,
    });
  });

  it('lets the pay, a need and a colleague be changed, and nothing else with them', () => {
    const { openings, needs, staff } = request({ openingPay: 17, needs: 'Sunday cover', joint: ['eve'] });
    expect(openings?.[0]).toEqual({
      title: 'Finisher',
      isAdvertised: true,
      facts: [
        { key: 'pay', value: { min: 17, max: 17, period: 'hour' }, certainty: 'told' },
        { key: 'hours', value: { min: 20, max: 20 }, certainty: 'told' },
      ],
    });
    expect(needs?.map(({ words }) => words)).toEqual(['Sunday cover', 'steady hands']);
    expect(staff.map(({ staffId, role }) => [staffId, role])).toEqual([
      ['sam', 'lead'],
      ['nora', 'joint'],
      ['grant', 'shadowing'],
      ['eve', 'joint'],
    ]);
  });
});
