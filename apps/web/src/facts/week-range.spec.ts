import { workingRange } from './week-range';

describe('the days that the head of a week names', () => {
  it.each([
    ['Monday', '2026-11-16', ['2026-11-16', '2026-11-20']],
    ['Saturday', '2026-11-14', ['2026-11-16', '2026-11-20']],
    ['Sunday', '2026-11-15', ['2026-11-16', '2026-11-20']],
    ['Wednesday', '2026-11-18', ['2026-11-18', '2026-11-24']],
  ])('are Monday to Friday where weeks begin on %s', (_, week, range) => expect(workingRange(week)).toEqual(range));

  it('reach as far as a weekend that is worked', () => {
    expect(workingRange('2026-11-16', ['2026-11-21'])).toEqual(['2026-11-16', '2026-11-21']);
    expect(workingRange('2026-11-15', ['2026-11-15'])).toEqual(['2026-11-15', '2026-11-20']);
  });
});
