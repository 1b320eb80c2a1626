import type { SettingDefinition } from './setting-definition';

const points = (initial: number) => ({ kind: 'whole-number', min: 0, max: 200, initial }) as const;
const days = (initial: number) => ({ kind: 'whole-number', min: 1, max: 730, initial }) as const;
const minutes = (initial: number, max = 480) => ({ kind: 'whole-number', min: 5, max, initial }) as const;
const minuteOfDay = (initial: number) => ({ kind: 'whole-number', min: 0, max: 1_440, initial }) as const;
const percent = (initial: number) => ({ kind: 'whole-number', min: 0, max: 100, initial }) as const;

/**
 * What the week plan weighs, in points of a visit's value, and the day that it plans in
 * (docs/rules.md, Stages and cadence d and e).
 */
export const PLANNING_SETTINGS = {
  'planning.opening': points(40),
  'planning.prospect': points(22),
  'planning.further-seekers-percent': percent(50),
  'planning.clock': points(30),
  'planning.no-contact': points(15),
  'planning.long-days': days(30),
  'planning.due': points(18),
  'planning.overdue-most': points(30),
  'planning.too-soon': points(40),
  'planning.follow-up': points(45),
  'planning.question': points(3),
  'planning.new-opening': points(8),
  'planning.warm-contact': points(6),
  'planning.missed': points(8),
  'planning.mix': points(10),
  'planning.industry': points(5),
  'planning.unowned': points(3),
  'planning.target': points(40),
  'planning.travel-tenths-a-minute': points(1),
  'planning.wait-an-hour': points(3),
  'planning.same-day-tenths': points(10),
  'planning.later-day-tenths': points(1),
  'planning.move-suggested': points(4),
  'planning.move-accepted': points(25),
  'planning.share-introduce': percent(30),
  'planning.share-learn': percent(25),
  'planning.share-return': percent(25),
  'planning.share-keep-in-touch': percent(20),
  'planning.days-to-learn': days(7),
  'planning.days-to-return': days(10),
  'planning.days-to-keep-in-touch': days(30),
  'planning.minutes-introduce': minutes(10),
  'planning.minutes-learn': minutes(20),
  'planning.minutes-return': minutes(20),
  'planning.minutes-keep-in-touch': minutes(15),
  'planning.day-starts-at': minuteOfDay(8 * 60 + 30),
  'planning.day-ends-at': minuteOfDay(17 * 60),
  'planning.lunch-starts-at': minuteOfDay(12 * 60 + 15),
  'planning.lunch-minutes': { kind: 'whole-number', min: 0, max: 120, initial: 30 },
  'planning.employer-minutes-a-day': minutes(150, 720),
  'planning.most-visits-a-week': { kind: 'whole-number', min: 1, max: 60, initial: 10 },
  'planning.reach-km': { kind: 'whole-number', min: 1, max: 400, initial: 60 },
  'planning.frozen-minutes': { kind: 'whole-number', min: 0, max: 1_440, initial: 120 },
  'planning.freezes-today': { kind: 'yes-no', initial: true },
  /** The day on which next week's plans are drafted. */
  'planning.next-week-on': {
    kind: 'choice',
    choices: ['never', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    initial: 'fri',
  },
} as const satisfies Readonly<Record<`planning.${string}`, SettingDefinition>>;
