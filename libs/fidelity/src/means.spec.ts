import { countingSettings, lookingAmong, meanWeek, weeksOf } from '.';
import { seekers, specialist, visit } from '../test/build';

const range = { from: '2026-11-02', to: '2026-11-22' };
const figuresOf = (fte: number) =>
  weeksOf({
    range,
    settings: countingSettings({ zone: 'America/New_York' }),
    staff: [
      specialist('A', {
        employment: [{ from: null, to: null, fte }],
        leave: [{ from: '2026-11-09', fromHalf: 'am', to: '2026-11-15', toHalf: 'pm' }],
      }),
    ],
    contacts: [visit(), visit(), visit({ happenedAt: '2026-11-10T15:00:00-05:00' })],
    lookingIn: lookingAmong(seekers(5, 'A')),
  });

it('is the mean of the weeks that have a target: one of all leave is no zero', () => {
  expect(meanWeek(figuresOf(1))).toMatchObject({ weeks: 2, counted: 1, target: 6 });
});

it('is none where no week has a target', () => {
  expect(meanWeek(figuresOf(0))).toEqual({ weeks: 0, counted: null, target: null, possibleDuplicates: 1 });
});
