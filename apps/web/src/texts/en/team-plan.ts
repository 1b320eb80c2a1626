import { all, n } from './words';

const people = (count: number) => n(count, { one: '1 person', other: '# people' });

/** Team plan: the week ahead of a team, one row a specialist. */
export const teamPlan = {
  title: 'Team plan',
  weeks: {
    this: (range: string) => `This week, ${range}`,
    next: (range: string) => `Next week, ${range}`,
    other: (range: string) => range,
  },
  team: 'Team',
  see: 'Team plan',
  sentence: {
    visits: (visits: number, count: number) =>
      `${n(visits, { one: '1 visit', other: '# visits' })} for ${people(count)}`,
    noneTwice: 'no employer twice',
    none: (count: number) => `Nothing is planned yet for ${people(count)}`,
    toSettle: (count: number) => `${count} to settle`,
    covers: (count: number) => `${count} in a colleague’s place`,
    withoutPlan: (names: readonly string[]) => `nothing planned yet for ${all(names)}`,
    holiday: (day: string) => `${day} is a holiday`,
    away: (name: string, days: number) =>
      `${name} is away ${days === 0.5 ? 'half a day' : n(days, { one: '1 day', other: '# days' })}`,
    lower: (why: readonly string[]) => `Targets are lower: ${why.join(', ')}.`,
  },
  nobody: {
    title: 'Nobody’s week to plan.',
    say: 'Specialists stand here once they are members of this team. An administrator sets that under People and teams.',
  },
  noTeam: {
    title: 'No team to plan for.',
    say: 'You see a team’s plan here once you supervise one. An administrator sets that under People and teams.',
  },
  empty: {
    title: 'Nothing planned for this week yet.',
    say: 'Planned together, no two go to one employer, and what somebody on leave has promised goes to a colleague. Everybody gets a draft of their own week, to accept or to change.',
    past: 'It is over. The team week says what was done in it.',
  },
  plan: 'Plan the team’s week',
  again: 'Plan again',
  run: {
    planning: (percent: number) =>
      percent > 0 ? `Planning the team’s week: ${percent} %` : 'Planning the team’s week',
    doneOf: (done: number, total: number) => `${done} of ${total} weeks are ready`,
    leave: 'You can leave this page; planning goes on.',
    stop: 'Stop',
    stopping: 'Stopping',
    stopped: (done: number, total: number) => `Planning was stopped: ${done} of ${total} weeks are ready.`,
    failed: (names: readonly string[]) =>
      `${all(names.map((name) => `${name}’s week`))} could not be planned. What stood there stands.`,
    resume: 'Go on',
    resumeFailed: 'Try again',
    done: 'The team’s week is planned.',
  },
  grid: {
    caption: 'Visits of the week, one row a specialist, one column a day',
    specialist: 'Specialist',
    looking: (count: number) => `${count} looking`,
    planned: (counted: number, planned: number, target: number | null) => {
      const done = counted > 0 ? `${counted} counted, ` : '';
      return `${done}${planned} planned, ${target === null ? 'no target' : `target ${target}`}`;
    },
    none: 'Nothing planned yet',
    state: {
      draft: (day: string) => `Draft of ${day}, not accepted yet`,
      accepted: (day: string) => `Accepted ${day}`,
      proposal: 'A re-plan waits for an answer',
    },
    open: (name: string, day: string) => `${name}, ${day}: open the week`,
    openWeek: ': open the week',
    holiday: (name: string) => `Holiday: ${name}`,
    leave: 'Leave',
    half: { am: 'Leave, morning', pm: 'Leave, afternoon' },
    off: 'Not a working day',
    free: 'Nothing planned',
  },
  stop: {
    purposes: {
      introduce: 'First cup',
      learn: 'Second cup',
      return: 'Third cup',
      'keep-in-touch': 'Stay in touch',
    } as Record<string, string>,
    appointment: 'Appointment',
    promised: 'promised',
    forWhom: ([first, ...others]: readonly string[], more: number) => {
      const rest = others.length + more;
      if (first === undefined) return `for ${people(more)}`;
      return rest === 0 ? `for ${first}` : `for ${first} and ${rest} more`;
    },
    twice: (names: readonly string[]) => `${all(names)} too. Settle`,
    together: (names: readonly string[]) => `With ${all(names)}`,
    covers: (name: string) => `For ${name}`,
    pinned: 'Pinned',
  },
  aside: {
    label: 'To settle, and what was settled',
    settle: 'To settle',
    nothing: 'Nothing: nobody is in another’s way.',
    twice: (names: readonly string[]) => `${all(names)} have it in their week.`,
    when: (name: string, when: string) => `${name}: ${when}`,
    goes: (name: string) => `${name} goes`,
    goesAt: (name: string, employer: string) => `${name} goes to ${employer}, nobody else`,
    goesSay: (names: readonly string[]) => `It leaves ${all(names.map((name) => `${name}’s week`))}.`,
    promisedBoth: 'It is promised. Ask them who goes; the other one takes the appointment out of their week.',
    removedWhy: (name: string) => `${name} goes there.`,
    settled: (name: string, employer: string) => `${name} goes to ${employer}.`,
    notKept: (name: string) =>
      `${name} has to be there and cannot, and no colleague can. Ask them to find another day.`,
    notTogether: (goes: readonly string[], others: readonly string[]) =>
      others.length === 0
        ? `${all(goes)} were to go together and have it at different times. Plan again, or ask them.`
        : goes.length === 0
          ? `No time suits ${all(others)} together. Another week may, or one goes alone.`
          : `${all(goes)} ${goes.length === 1 ? 'goes' : 'go'}; ${all(others)} cannot come along then. Another week may suit, or call it off.`,
    openWeek: (name: string) => `Open ${name}’s week`,
    cover: 'In a colleague’s place',
    covers: (goes: string, owner: string) => `${goes} goes for ${owner}`,
    promises: 'Promises',
    promisesKept: (kept: number, all: number) => `${kept} of ${all} in the plan`,
    promiseOpen: (name: string, due: string) => `${name} promised it for ${due}; nobody goes there`,
    promiseLate: (name: string, due: string) => `${name} promised it for ${due}, which has passed; nobody goes there`,
    shared: 'More than one would go',
    sharedSay: 'One goes, so that nobody comes twice',
    goesTo: (goes: readonly string[], others: readonly string[]) =>
      `${all(goes)} ${goes.length === 1 ? 'goes' : 'go'}, it would suit ${all(others)} too`,
    leftOut: 'Left out',
    leftOutSay: 'worth a visit, nobody goes there',
    showAll: (count: number) => `Show all ${count}`,
    showFew: 'Show fewer',
  },
  together: {
    title: 'Going together',
    arrange: 'Arrange a visit together',
    where: 'Which visit',
    visitOf: (employer: string, name: string) => `${employer}, ${name}’s`,
    comesAlong: 'Who comes along',
    who: (names: readonly string[]) => all(names),
    off: 'Call it off',
    states: {
      apart: 'no time for all yet',
      planning: 'a time is being looked for',
      open: 'planned with the next planning',
      together: '',
    },
  },
  leftOut: {
    'do-not-contact': (until: string | null) =>
      until === null ? 'asked not to be contacted' : `do not contact until ${until}`,
    'too-far': 'too far for any of them',
    'closed-this-week': 'closed on the days they work',
    'closed-in-your-hours': 'not open in their hours',
    'quiet-hours': 'their quiet hours are outside working hours',
    'place-not-known': 'where they are is not known: put the address on file',
    'not-worth-the-travel': 'a long way for little',
    'not-before': 'put off, comes again later',
    'kind-full': 'their weeks are full of visits that are worth more',
    'removed-this-week': 'taken out of the week by hand',
    'seen-this-week': 'seen this week already',
    other: 'no time left beside visits that are worth more',
  },
  sums: {
    visits: { one: 'visit planned', other: 'visits planned' },
    ofTarget: (target: number) => `targets add up to ${target}`,
    promises: 'promises in the plan',
    of: (kept: number, total: number) => `${kept} of ${total}`,
    promisesNone: 'No promise is due',
    promisesAll: 'All that are due this week',
    promisesOpen: (names: string) => `Not yet: ${names}`,
    driving: 'of travel',
    drivingSay: 'all together',
  },
  foot: 'Numbers are the order of the day. Nobody’s pinned visits move. Each accepts their own week. Printed, this page names no job seeker.',
} as const;
