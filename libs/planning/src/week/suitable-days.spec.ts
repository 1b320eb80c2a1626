import { at, candidate, day, MONDAY, span, TUESDAY, week } from '../testing/week.builder';
import { suitableDays } from './suitable-days';

const WEDNESDAY = '2026-11-18';

describe('the days that suit a visit', () => {
  it('name the detour, the time, and what would have to give way', () => {
    const visit = candidate('visit', {
      placeId: 'km-12',
      hours: Object.fromEntries([MONDAY, TUESDAY, WEDNESDAY].map((date) => [date, [span('9:00', '17:00')]])),
    });
    const hold = { kind: 'time', date: WEDNESDAY, startsAt: at('9:10'), cause: 'appointment' } as const;
    const problem = week(
      [
        visit,
        candidate('a', { placeId: 'km-10' }),
        candidate('b', { placeId: 'km-5' }),
        candidate('held', { placeId: 'km-10', hold }),
      ],
      {
        days: [
          day(MONDAY),
          day(TUESDAY, { span: span('9:00', '9:55') }),
          day(WEDNESDAY, { span: span('9:00', '10:00') }),
        ],
      },
    );
    const planned = [
      { date: MONDAY, candidateIds: ['a', 'visit'] },
      { date: TUESDAY, candidateIds: ['b'] },
      { date: WEDNESDAY, candidateIds: ['held'] },
    ];
    expect(suitableDays(problem, planned, visit)).toEqual([
      { date: MONDAY, code: 'fits', detourMinutes: 4, startsAt: at('9:12'), insteadOf: [] },
      { date: TUESDAY, code: 'displaces', detourMinutes: 14, startsAt: at('9:12'), insteadOf: ['b'] },
      { date: WEDNESDAY, code: 'no-room', detourMinutes: null, startsAt: null, insteadOf: [] },
    ]);
  });

  it('are not those on which the site is closed', () => {
    const visit = candidate('visit', { hours: { [TUESDAY]: [span('9:00', '17:00')] } });
    expect(suitableDays(week([visit]), [], visit).map(({ code }) => code)).toEqual(['closed', 'fits']);
  });

  it('tell apart a site that is closed from one where a visit is not welcome then', () => {
    const open = [span('9:00', '17:00')];
    const visit = candidate('visit', { hours: { [TUESDAY]: open }, openHours: { [MONDAY]: open, [TUESDAY]: open } });
    expect(suitableDays(week([visit]), [], visit).map(({ code }) => code)).toEqual(['quiet-hours', 'fits']);
    const late = candidate('visit', { hours: {}, openHours: { [MONDAY]: [span('18:00', '20:00')] } });
    expect(suitableDays(week([late]), [], late).map(({ code }) => code)).toEqual(['closed', 'closed']);
  });
});
