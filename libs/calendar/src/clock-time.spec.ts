import { clockTimeAt, minuteOfDay } from './clock-time';

describe('a clock time in minutes from midnight', () => {
  it.each([
    ['00:00', 0],
    ['09:05', 545],
    ['13:40', 820],
    ['24:00', 1_440],
  ])('%s is minute %i, and back', (time, minute) => {
    expect(minuteOfDay(time)).toBe(minute);
    expect(clockTimeAt(minute)).toBe(time);
  });
});
