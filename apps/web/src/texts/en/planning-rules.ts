import { n } from './words';

/** Words of the rules that the week plan goes by. */
const plain = (title: string, say: string, words: (value: unknown) => string) => ({ title, say, words });
const pointWords = (value: number) => n(value, { one: '# point', other: '# points' });
const points = (title: string, say: string) => plain(title, say, (value) => pointWords(Number(value)));
const days = (title: string, say: string) =>
  plain(title, say, (value) => n(Number(value), { one: '# day', other: '# days' }));
const minutes = (title: string, say: string) => plain(title, say, (value) => duration(Number(value)));

/** "20 min", "2 h 30 min". */
function duration(value: number): string {
  const [hours, rest] = [Math.floor(value / 60), value % 60];
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}

const KM_IN_A_MILE = 1.609344;
/** Kept in kilometers, said as every other way is. */
const distance = (km: number) => `${Math.round(km / KM_IN_A_MILE)} miles (${km} km)`;

const percent = (title: string, say: string) => plain(title, say, (value) => `${String(value)} %`);
/** Minutes from midnight, which nobody but a machine counts in: said and set as a clock time. */
const time = (title: string, say: string) => ({
  ...plain(title, say, (value) => {
    const minute = Number(value);
    const hour = Math.floor(minute / 60);
    const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute % 60).padStart(2, '0')}`;
    return `${clock} ${hour % 24 < 12 ? 'am' : 'pm'}`;
  }),
  isClock: true,
});

const weekdays = {
  never: { label: 'Never', say: 'Each specialist plans when she likes.' },
  mon: { label: 'Monday', say: 'Next week is drafted on Monday.' },
  tue: { label: 'Tuesday', say: 'Next week is drafted on Tuesday.' },
  wed: { label: 'Wednesday', say: 'Next week is drafted on Wednesday.' },
  thu: { label: 'Thursday', say: 'Next week is drafted on Thursday.' },
  fri: { label: 'Friday', say: 'Next week is drafted on Friday.' },
  sat: { label: 'Saturday', say: 'Next week is drafted on Saturday.' },
  sun: { label: 'Sunday', say: 'Next week is drafted on Sunday.' },
};

export const planningRules = {
  'planning.opening': points('An opening that suits somebody', 'In full for a perfect fit'),
  'planning.prospect': points('A business that could suit somebody', 'Without an opening we know of'),
  'planning.further-seekers-percent': percent('Each further person', 'Of the weight of the one before'),
  'planning.clock': points('The clock to the first contact', 'When it has run out; less before'),
  'planning.no-contact': points('No employer contact for long', 'For somebody who is looking'),
  'planning.long-days': days('“For long” means', 'Since an employer was last met for the person'),
  'planning.due': points('A visit that is due', 'On the day it is due'),
  'planning.overdue-most': points('A visit that is overdue', 'At most, after a whole interval'),
  'planning.too-soon': points('Coming back too soon', 'Taken off right after a visit'),
  'planning.follow-up': points('A follow-up that was promised', 'Due within a week, or late'),
  'planning.question': points('Each question to ask', 'Up to four'),
  'planning.new-opening': points('Each opening heard of since the last visit', 'Up to two'),
  'planning.warm-contact': points('A colleague knows somebody there', 'A warm contact'),
  'planning.missed': points('Each time it was missed', 'Up to three'),
  'planning.mix': points('A purpose that the last weeks left out', 'Taken off for one they had too often'),
  'planning.industry': points('An industry that the last weeks left out', 'Variety of employers'),
  'planning.unowned': points('Nobody goes there', 'A business without an owner'),
  'planning.target': points('Each contact short of the target', 'What the plan pays to reach it'),
  'planning.travel-tenths-a-minute': plain('A minute on the road costs', 'Of a visit’s points', (value) =>
    pointWords(Number(value) / 10),
  ),
  'planning.wait-an-hour': points('An hour of waiting between visits', 'Visits of a day stand close together'),
  'planning.same-day-tenths': plain('Every two visits on one day', 'Spreads the visits over the days', (value) =>
    pointWords(Number(value) / 10),
  ),
  'planning.later-day-tenths': plain(
    'Each day that a visit is later',
    'Early in the week leaves time to make good what is missed',
    (value) => pointWords(Number(value) / 10),
  ),
  'planning.move-suggested': points('Moving a visit that was proposed', 'A new plan keeps what it can'),
  'planning.move-accepted': points('Moving a visit that was accepted', 'Much dearer than a proposal'),
  'planning.share-introduce': percent('First visits', 'Wanted share of a fair week'),
  'planning.share-learn': percent('Visits to learn', 'Wanted share of a fair week'),
  'planning.share-return': percent('Visits to discuss somebody', 'Wanted share of a fair week'),
  'planning.share-keep-in-touch': percent('Visits to keep in touch', 'Wanted share of a fair week'),
  'planning.days-to-learn': days('From the first visit to learning', 'Own intervals of a business go before'),
  'planning.days-to-return': days('From learning to coming back', 'Own intervals of a business go before'),
  'planning.days-to-keep-in-touch': days('Keeping in touch', 'Own intervals of a business go before'),
  'planning.minutes-introduce': minutes('A first visit takes', 'Without the way there'),
  'planning.minutes-learn': minutes('A visit to learn takes', 'Without the way there'),
  'planning.minutes-return': minutes('A visit to discuss somebody takes', 'Without the way there'),
  'planning.minutes-keep-in-touch': minutes('A visit to keep in touch takes', 'Without the way there'),
  'planning.day-starts-at': time('A day of visits begins', 'Half days end and begin at lunch'),
  'planning.day-ends-at': time('A day of visits ends', 'Back where the day started'),
  'planning.lunch-starts-at': time('Lunch begins', 'No visit is planned in it'),
  'planning.lunch-minutes': minutes('Lunch takes', 'Nothing at 0'),
  'planning.employer-minutes-a-day': minutes(
    'Time with employers on a whole day',
    'Travel counted; half of it on a half day',
  ),
  'planning.most-visits-a-week': plain('At most in a week', 'For a full week of work', (value) =>
    n(Number(value), { one: '# visit', other: '# visits' }),
  ),
  'planning.reach-km': plain('How far a plan reaches', 'From where the day starts', (value) => distance(Number(value))),
  'planning.frozen-minutes': minutes('Visits this near stay as they are', 'A new plan never moves them'),
  'planning.freezes-today': {
    ...plain('The rest of today', 'Of an accepted plan', (value) => (value ? 'Stays as it is' : 'May be planned anew')),
    options: {
      yes: { label: 'Stays as it is', say: 'A new plan begins tomorrow.' },
      no: { label: 'May be planned anew', say: 'All but the next visits may move.' },
    },
  },
  'planning.next-week-on': {
    ...plain(
      'Next week is drafted on',
      'For every specialist',
      (value) => weekdays[value as keyof typeof weekdays].label,
    ),
    options: weekdays,
  },
};
