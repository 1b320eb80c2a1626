import { createFormats } from '@/texts/format';
import { factState } from './fact-state';
import { factWords } from './fact-words';
import { clockWords, dayWords, scheduleWords, spanWords, typedTimeWords } from './time-words';

const formats = createFormats('US', 'America/Chicago', () => new Date('2026-11-18T19:12:00Z'));
const plain = (text: string) => text.replaceAll('\u2009', ' ');

describe('times in words', () => {
  it.each([
    ['16:00', '4 pm'],
    ['07:30', '7:30 am'],
    ['00:00', 'midnight'],
    ['24:00', 'midnight'],
    ['12:00', 'noon'],
    ['12:30', '12:30 pm'],
    ['00:30', '12:30 am'],
  ])('%s is %s', (time, words) => expect(clockWords(time)).toBe(words));

  it('says the half of the day once where both ends share it', () => {
    expect(plain(spanWords('16:00', '20:00'))).toBe('4 – 8 pm');
    expect(plain(spanWords('07:00', '15:00'))).toBe('7 am – 3 pm');
    expect(plain(spanWords('20:00', '24:00'))).toBe('8 pm – midnight');
  });

  it('says times that a file brought as it says all others, and leaves other words as they are', () => {
    expect(plain(typedTimeWords('Tue 13:30-15:00, Wed 13:30-15:00, Thu 13:30-15:00'))).toBe('Tue – Thu, 1:30 – 3 pm');
    expect(plain(typedTimeWords('Mon 9:00 – 10:30; Sat 12:00-14:00'))).toBe('Mon, 9 – 10:30 am; Sat, noon – 2 pm');
    expect(typedTimeWords('after 2, not on Tue 13:30-15:00')).toBe('after 2, not on Tue 13:30-15:00');
    expect(typedTimeWords('')).toBe('');
  });

  it('runs days together where three or more follow each other', () => {
    expect(plain(dayWords(['mon', 'tue', 'wed', 'thu']))).toBe('Mon – Thu');
    expect(dayWords(['mon', 'tue'])).toBe('Mon, Tue');
    expect(dayWords(['sat', 'mon', 'wed'])).toBe('Mon, Wed, Sat');
    expect(dayWords(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).toBe('every day');
  });

  it('tells every form of schedule', () => {
    const shifts = {
      form: 'shifts',
      shifts: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '16:00', to: '20:00' }],
    } as const;
    expect(plain(scheduleWords(shifts))).toBe('Mon – Thu, 4 – 8 pm');
    expect(scheduleWords({ form: 'pattern', kinds: ['evening'], shiftsPerWeek: 4 })).toBe('evenings, 4 shifts a week');
    const grid = { form: 'grid', grid: { mon: '........RRRR............', tue: '........RRFF............' } } as const;
    expect(scheduleWords(grid)).toBe('Mon, Tue, 6 hours, by the week’s plan');
  });
});

describe('facts in words', () => {
  it.each([
    ['pay', { min: 16.2, max: 16.2, period: 'hour' }, '$16.20 an hour'],
    ['pay', { min: 14.5, max: 16, period: 'hour' }, '$14.50 – $16 an hour'],
    ['pay', { min: 15, period: 'hour', isWithTips: true }, 'from $15 an hour and tips'],
    ['pay', { max: 40000, period: 'year' }, 'up to $40,000 a year'],
    ['hours', { min: 16, max: 20 }, '16 – 20 hours a week'],
    ['noise', 'loud', 'loud'],
    ['lifting', 20, 'up to 20 lb'],
    ['backgroundCheck', false, 'no background check'],
    ['openToAnyone', true, 'open to anyone'],
    ['tempAgency', false, 'not temp agency'],
    ['startDate', { from: '2026-12-01' }, 'from Dec 1'],
  ])('%s %j is "%s"', (key, value, words) => expect(plain(factWords(key, value, formats))).toBe(words));

  it('is a question where nothing is known, and says when it was learned where something is', () => {
    expect(factState('noise', undefined, formats)).toEqual({ kind: 'unknown', ask: 'Is it noisy?' });
    expect(factState('noise', { certainty: 'seen', value: 'quiet', asOf: '2026-10-28' }, formats)).toEqual({
      kind: 'known',
      value: 'quiet',
      source: 'seen, Oct 28',
      isOld: false,
    });
    expect(factState('noise', { certainty: 'told', value: 'quiet', asOf: '2025-11-17' }, formats)).toMatchObject({
      isOld: true,
    });
    expect(factState('noise', { certainty: 'disputed', values: ['quiet', 'loud'] }, formats)).toMatchObject({
      values: ['quiet', 'loud'],
    });
  });
});
