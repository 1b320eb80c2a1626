import { all } from './words';

/** What keeps a week true to life: time set aside, another business instead, the way, and how weeks went. */
export const weekUpkeep = {
  appointment: {
    add: 'Set time aside',
    save: 'Set it aside',
    change: 'Change the appointment',
    changeAt: (name: string) => `Change: ${name}`,
    saveChange: 'Save',
    off: 'It does not take place',
    kind: 'What for',
    kinds: { meeting: 'Meeting', call: 'Call', appointment: 'Appointment at a business', other: 'Something else' },
    hold: 'When',
    holds: { time: 'At a time', day: 'Any time of a day', week: 'Any day of the week' },
    day: 'Day',
    from: 'From',
    minutes: 'For minutes',
    what: 'Words for it',
    whatSay: 'You and your supervisor see them; the calendar address leaves them out.',
    site: 'Where',
    needsTime: 'Say from when, or choose any time of a day.',
    needsMinutes: 'Between 1 and 720 minutes.',
    pastMidnight: 'Lasts past midnight. Begin earlier, or make it shorter.',
    needsEmployer: 'Choose the business where it is, or another kind.',
    anyDay: 'Any day of this week',
    onDay: (day: string) => `Any time on ${day}`,
    said: {
      add: 'The time is set aside. A re-plan goes around it.',
      change: 'Changed. A re-plan goes around it.',
      off: 'It is off. A re-plan can use the time.',
    },
  },
  together: {
    menu: 'Go together with …',
    menuOff: 'No longer go together',
    title: (name: string) => `Who comes along to ${name}`,
    whom: (name: string) => `Go together to ${name} with`,
    say: 'specialists of your team',
    nobody: 'Nobody else of your team has a week that is planned.',
    needsWhom: 'Choose who comes along.',
    save: 'Go together',
    with: (names: readonly string[]) => `With ${all(names)}`,
    open: 'To visit together',
    openSay: 'not in this plan; planning again looks for a time',
    openCount: (count: number) => `${count} to visit together`,
    elsewhere: (name: string, when: string) => `${name} has it on ${when}. Plan again, or move it.`,
    planning: 'A time that suits all is being looked for.',
    notThere: (name: string) => `It is not in ${name}’s plan. Ask, or plan again.`,
    off: 'Call it off',
    offAt: (name: string) => `Call it off: ${name}`,
    offTitle: (name: string) => `No longer go together to ${name}?`,
    offSay: (names: readonly string[]) =>
      `${all(names)} and you each decide alone again. Your plans are made anew; what is accepted stays until you take the changes.`,
    said: {
      arranged: 'Arranged. Plans of that week are made anew, so that one time suits all.',
      calledOff: 'Called off. Plans of that week are made anew.',
    },
  },
  swap: {
    menu: 'Another business instead',
    title: (name: string) => `Instead of ${name}, on the same day`,
    leftOut: (why: string) => `Left out: ${why}`,
    choose: 'Go there',
    chooseFor: (name: string, before: string) => `Go there: ${name} instead of ${before}`,
  },
  way: {
    of: (day: string) => `The way of ${day}, in your map`,
    google: 'Open in Google Maps',
    apple: 'Open in Apple Maps',
    say: 'The app learns the places of the day, and nothing else.',
    file: 'Download as GeoJSON',
  },
  history: {
    title: 'Planned and done',
    note: 'the last twelve weeks',
    none: 'No week was accepted yet.',
    columns: ['Week', 'Planned', 'Done', 'Done late', 'Missed'],
    rest: (counts: { later: number; removed: number; cancelled: number; leftOpen: number }) =>
      [
        counts.leftOpen > 0 && `${counts.leftOpen} left open`,
        counts.later > 0 && `${counts.later} put off`,
        counts.removed > 0 && `${counts.removed} taken out`,
        counts.cancelled > 0 && `${counts.cancelled} cancelled`,
      ]
        .filter(Boolean)
        .join(', '),
  },
};
