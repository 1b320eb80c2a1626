import { hasBegun } from './moment';

describe('what has begun', () => {
  const NOW = { today: '2026-11-18', minute: 600 };
  it.each([
    ['2026-11-17', 900, true],
    ['2026-11-18', 599, true],
    ['2026-11-18', 600, false],
    ['2026-11-19', 0, false],
  ])('%s at minute %i: %s', (day, startsAt, expected) => expect(hasBegun({ day, startsAt }, NOW)).toBe(expected));
});
