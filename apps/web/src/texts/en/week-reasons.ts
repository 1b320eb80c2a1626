import { all, n } from './words';

const daysOf = (count: number) => n(count, { one: '1 day', other: '# days' });
const daysAgo = (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`);

/** Why a visit stands in the week or not, and what became of it. */
export const weekReasons = {
  reasons: {
    fits: (names: string, wishes: string) =>
      wishes === '' ? `Could suit ${names}` : `Fits ${names}’s wish: ${wishes}`,
    fitsOpening: (names: string, title: string) => `Opening for ${names}: ${title}`,
    opensFor: (count: number) =>
      n(count, { one: 'Opening for 1 person of yours', other: 'Openings for # people of yours' }),
    couldSuit: (count: number) =>
      n(count, { one: 'Could suit 1 person of yours', other: 'Could suit # people of yours' }),
    fitsOthers: (count: number) =>
      n(count, { one: 'Suits 1 person of a colleague', other: 'Suits # people of colleagues' }),
    clockName: (name: string, days: number) =>
      days < 0 ? `${name}: ${daysOf(-days)} over the first 30` : `${name}: ${daysOf(days)} left of 30`,
    clock: (days: number) => (days < 0 ? `${daysOf(-days)} over the first 30` : `${daysOf(days)} left of 30`),
    noContact: (days: number) => `No employer met for ${daysOf(days)}`,
    due: (purpose: string, overdue: number, days: number) =>
      overdue > 0
        ? `${purpose}, ${daysOf(overdue)} overdue`
        : overdue > -7
          ? `${purpose} is due`
          : `${purpose}, seen ${daysAgo(days)}`,
    recently: (days: number) => `Seen ${daysAgo(days)}`,
    followUp: (days: number) =>
      days < 0
        ? `Promised, ${daysOf(-days)} late`
        : days === 0
          ? 'Promised for today'
          : `Promised, due in ${daysOf(days)}`,
    followUpWhat: (what: string) => `Promised: ${what}`,
    questions: (count: number) => n(count, { one: '1 question to ask', other: '# questions to ask' }),
    newOpenings: (count: number) => n(count, { one: '1 new opening there', other: '# new openings there' }),
    warm: 'Somebody there knows us',
    missed: (count: number) => (count === 1 ? 'Missed before, brought back' : `Missed ${count} times, brought back`),
    movedFrom: (day: string) => `Moved here from ${day}`,
    purposeWanted: 'The last weeks had few such visits',
    industryRare: 'A kind of business you rarely visit',
    nobody: 'Nobody of the team goes there',
    appointment: 'Appointment, at a fixed time',
    must: 'Has to be this week',
    together: (name: string) => `Together with ${name}`,
    covers: 'In place of a colleague who cannot come',
    onTheWay: (minutes: number) => (minutes <= 1 ? 'On the way' : `On the way: ${minutes} min more`),
    onlyDay: 'Only day they are open in working hours',
    hoursUnknown: 'Ask: opening hours',
    agreed: { strengths: (name: string) => `${name} agreed: strengths only, no name` },
  },
  leftOut: {
    'do-not-contact': (until: string | null) =>
      until === null ? 'asked not to be contacted' : `do not contact until ${until}`,
    'colleagues-employer': 'a colleague looks after them',
    'colleague-goes-there': (name: string) => (name === '' ? 'a colleague goes there' : `${name} goes there`),
    'seen-this-week': 'seen this week already',
    'waits-for-word': 'its visit of this week is neither done nor missed yet',
    'not-before': (days: number) => `put off, comes again in ${daysOf(days)}`,
    'place-not-known': 'where they are is not known: put the address on file',
    'removed-this-week': 'taken out by hand this week',
    'closed-this-week': 'closed on this week’s working days',
    'closed-in-your-hours': (minutes: number) => `not open for ${minutes} min in working hours`,
    'quiet-hours': 'their quiet hours are outside working hours',
    'too-far': (travel: string) => `${travel} there and back, no block fits`,
    'kind-full': (most: number) => `${most} of this kind are planned already`,
    full: (most: number) => `the ${most} visits that the week holds are worth more`,
    'minutes-used-up': (minutes: string, limit: string, day: string | null) =>
      `would take ${minutes}; the ${limit} with employers ${day === null ? 'this week' : `on ${day}`} are used up`,
    'no-time-left': (minutes: string, day: string | null, instead: string | null) =>
      [`no time left${day === null ? '' : `: ${minutes} on ${day}`}`, instead !== null && `, in place of ${instead}`]
        .filter(Boolean)
        .join(''),
    'less-worth': (minutes: string, day: string, instead: string) =>
      `${minutes} on ${day} go to ${instead}, which is worth more`,
    'not-worth-the-travel': (minutes: string, day: string) => `${minutes} of travel on ${day} for little`,
    other: 'left out',
  },
  unkept: {
    conflict: (names: readonly string[]) => `no room beside ${all(names)}`,
    closed: 'they are closed then',
    'quiet-hours': 'open then, but outside their quiet hours',
    'not-worked': 'outside working hours',
    'outside-your-hours': 'not open in working hours',
    'too-far': 'too far to reach',
    unknown: 'This visit',
    company: (name: string, when: string) => `with ${name}${when === '' ? '' : ` on ${when}`}: `,
    block: (what: string, day: string) => `${what} on ${day}`,
  },
};
