import { planningRules } from './planning-rules';
import { n } from './words';

const modeWords = {
  phone: 'by phone',
  video: 'by video',
  email: 'by e-mail',
  text: 'by text message',
  mail: 'by mail',
  'job-fair': 'at a job fair',
  'application-drop': 'by dropping off an application',
};

const roundingWords = {
  nearest: { label: 'To the nearest, a half up', say: '2.5 becomes 3.' },
  'nearest-half-down': { label: 'To the nearest, a half down', say: '2.5 becomes 2.' },
  up: { label: 'Up', say: '2.1 becomes 3.' },
  down: { label: 'Down', say: '2.9 becomes 2.' },
  none: { label: 'Not rounded', say: '2.5 stays 2.5.' },
};

export const settings = {
  title: 'Settings',
  parts: {
    counting: 'Counting and targets',
    planning: 'The week plan',
    agency: 'Agency, zone and country',
    holidays: 'Holidays',
    map: 'Map',
  },
  partsLabel: 'Parts of the settings',
  planning: {
    say: 'What makes a visit worth making, and the day it has to fit in. A plan already accepted stays as it is.',
    nothingSay: (day: string) => `Plans made from ${day} on use it. Plans that exist stay as they are.`,
  },
  counting: {
    say: 'Each rule holds from a day. A week is always counted by the rules of its own days.',
    caption: 'Rules, what holds now, and since when',
    columns: { rule: 'Rule', now: 'Now', from: 'From', change: 'Change' },
    change: 'Change',
    changeRule: (rule: string) => `Change: ${rule}`,
    always: 'from the start',
    becomes: 'becomes',
    value: 'New value',
    from: 'From',
    fromNote: 'A week goes by the rule of its first day, a contact by the rule of its own day.',
    why: 'Why, for the audit',
    whyNeeded: 'Say why in a few words.',
    fromNeeded: 'Choose the day from which it holds.',
    use: (day: string) => `Use it from ${day}`,
    saved: (rule: string, day: string) => `${rule}: the new value holds from ${day}.`,
  },
  aside: {
    title: 'What would change',
    nothing: 'Nothing already counted changes.',
    nothingSay: (day: string) => `Weeks from ${day} use the new rule. Every earlier week keeps its figures.`,
    past: (weeks: number) =>
      n(weeks, { one: 'A day in the past recounts 1 week.', other: 'A day in the past recounts # weeks.' }),
    pastSay: 'Everybody’s figures of those weeks are worked out anew by the new rule. The contacts stay as they are.',
    pastSure: (weeks: number) => n(weeks, { one: 'Yes, recount 1 week', other: 'Yes, recount # weeks' }),
    before: 'This rule before',
    start: 'from the start',
    coming: 'Waits for its day',
    withdraw: (day: string) => `Take back the value from ${day}`,
    withdrawn: 'The value is taken back. What holds now goes on.',
    closed: 'Choose “Change” beside a rule to see what it would change before anything is saved.',
  },
  preview: {
    title: 'If it had held for the last 8 weeks',
    same: 'Choose another value to see each person’s weeks as they would have been.',
    range: (range: string) => `${range}. Weeks without a target are left out.`,
    caption: (team: string) => `${team}: means as they are and as they would have been`,
    columns: { counted: 'Counted a week', target: 'Target a week', twice: 'Maybe entered twice' },
    none: 'none',
    noTeam: 'In no team',
    unchanged: (team: string) => `${team}: nothing would have been different.`,
    nobody: 'Nobody’s weeks would have been different.',
  },
  recount: {
    label: (what: string) => `Weeks counted again, because of: ${what}`,
    progress: (what: string, from: string, done: number, total: number | null) =>
      total === null
        ? `${what}: weeks from ${from} on wait to be counted again.`
        : `${what}: weeks from ${from} on are counted again, ${done} of ${total} done.`,
    leave: 'You can leave the page.',
    done: (from: string) => `All weeks from ${from} on are counted by the rules as they are now.`,
    stuck: (from: string) =>
      `Counting the weeks from ${from} on again did not come to its end. Their figures may be old.`,
    toFailed: 'Open the failed jobs',
  },
  rules: {
    ...planningRules,
    'counting.countable-modes': {
      title: 'A contact counts when',
      say: 'Each one that does not says why',
      words: (value: unknown) => {
        const more = (value as (keyof typeof modeWords)[]).map((mode) => modeWords[mode]);
        return `In person${more.length > 0 ? `, or ${more.join(', ')}` : ''}, with someone who hires or has a say`;
      },
      legend: 'Beside in person, these count too',
      options: modeWords,
    },
    'counting.goal': {
      title: 'Target, full time',
      say: 'For a full week of work',
      words: (value: unknown) => `${String(value)} a week`,
    },
    'counting.small-caseload-below': {
      title: 'A small caseload',
      say: 'As at the end of that week',
      words: (value: unknown) => (value === 0 ? 'There is no such rule' : `Fewer than ${String(value)} looking`),
    },
    'counting.per-person-looking': {
      title: 'Target of a small caseload',
      say: 'Never more than the full target',
      words: (value: unknown) => `${String(value)} for each person looking`,
    },
    'counting.target-rounding': {
      title: 'A target that is not whole',
      say: 'After part time, leave and holidays',
      words: (value: unknown) => roundingWords[value as keyof typeof roundingWords].label,
      options: roundingWords,
    },
    'counting.holidays-reduce-target': {
      title: 'Holidays',
      say: 'Those listed under Holidays',
      words: (value: unknown) => (value ? 'Reduce the target like leave' : 'Do not change the target'),
      options: {
        yes: { label: 'Reduce the target', say: 'A week with a holiday has a smaller target after leave and hours.' },
        no: { label: 'Do not change the target', say: 'The target stays, holiday or not.' },
      },
    },
    'counting.joint-credit': {
      title: 'Joint visits',
      say: 'Two specialists, one manager',
      words: (value: unknown) =>
        value === 'each' ? 'Each is credited, the agency counts one' : 'The one who led it is credited',
      options: {
        each: { label: 'Each is credited', say: 'It stands in both rows, and once in the agency’s total.' },
        lead: { label: 'Only the one who led it', say: 'The other’s row says that it was a joint visit.' },
      },
    },
    'counting.target-without-hours': {
      title: 'Without hours as a specialist',
      say: 'A supervisor with a small caseload, say',
      words: (value: unknown) => (value ? 'The full-time target' : 'No target: what they do is counted all the same'),
      options: {
        yes: { label: 'The full-time target', say: 'They are looked at like everybody else.' },
        no: { label: 'No target', say: 'Their contacts count, and no mean includes them.' },
      },
    },
    'counting.duplicate-within-minutes': {
      title: 'Maybe entered twice',
      say: 'Same place, day and specialist',
      words: (value: unknown) => (value === 0 ? 'Never asked' : `Begun within ${String(value)} minutes`),
    },
    'counting.first-contact-within-days': {
      title: 'First contact in time',
      say: 'From the day of entry, which is day 0',
      words: (value: unknown) => `By day ${String(value)}`,
    },
  },
  agency: {
    say: 'Dates, weeks and the way things are written follow these.',
    name: 'Name',
    zone: 'Time zone',
    zoneNow: (now: string) => `It is ${now} there now.`,
    weekStart: 'A week begins on',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    country: 'Country',
    countries: { US: 'United States', UK: 'United Kingdom' },
    countrySay: 'Decides how days, money and addresses are written.',
    save: 'Save',
    saved: 'Saved.',
    zoneWarning: 'Another zone moves the border between days, from now on.',
    weekSay: 'Choose it now: with the first contact or plan it is fixed.',
    weekFixed: 'Fixed since the first contact or plan: all weeks so far begin on this day.',
  },
  holidays: {
    say: 'Days on which nobody is expected to visit. They reduce the target like leave, if the rule says so.',
    add: 'Add a holiday',
    day: 'Day',
    name: 'Name',
    nameHint: 'Such as Thanksgiving.',
    added: (name: string) => `${name} added.`,
    none: 'No holidays yet.',
    noneSay: 'Add those of this year.',
    caption: 'Holidays, the next one first',
    columns: { day: 'Day', name: 'Name', withdraw: 'Take back' },
    past: 'past',
    withdraw: (name: string) => `Take back: ${name}`,
    withdrawn: (name: string) => `${name} is an ordinary day again. Weeks that have begun are counted anew.`,
  },
  map: {
    say: 'Points and routes are drawn on your own map file. No map service is asked, so nobody else learns where you go.',
    drawn: (name: string, shapes: number) =>
      `${name || 'Your map'}: ${n(shapes, { one: '1 shape', other: '# shapes' })}`,
    none: 'No map file.',
    noneSay:
      'Points and routes stand on plain ground. A file is GeoJSON, up to 900 kB; each feature says in “layer” whether it is land, park, water or road.',
    file: 'Map file',
    bring: 'Bring a map file',
    replace: 'Bring another file',
    take: 'Take the map away',
    brought: 'The new map is in use.',
    taken: 'The map was taken away. Points stand on plain ground.',
    unreadable: 'This file is not GeoJSON, or is over 900 kB. Nothing was changed.',
  },
} as const;
