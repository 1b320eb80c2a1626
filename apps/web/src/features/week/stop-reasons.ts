import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import type { CupLevel } from '@/ui/cup';
import type { Reason } from '@/ui/reason-chip';
import type { LeftOut, PlanReason, PlanWeek, Stop } from './week.queries';

const words = t.week.reasons;
const CUPS: Readonly<Record<string, CupLevel>> = { introduce: 1, learn: 2, return: 3, 'keep-in-touch': 3 };
const WISHES_SAID = 2;
/** What needs no figures to be said. */
const FIXED: Readonly<Record<string, Reason>> = {
  'hours-not-known': { kind: 'ask', words: words.hoursUnknown },
  appointment: { kind: 'hour', words: words.appointment },
  'covers-for': { kind: 'moved', words: words.covers },
  must: { kind: 'hour', words: words.must },
  'only-open-day': { kind: 'hour', words: words.onlyDay },
};

const WORTH_SAID = 3;

/** What a visit to a business that was left out would be for and worth it for, the weightiest first; none of an older plan. */
export function worthOf(entry: LeftOut, plan: Pick<PlanWeek, 'followUps'>, formats: Formats): string[] {
  const { purpose } = entry;
  if (purpose === null) return [];
  // Days left are of the day the week was planned: they are counted anew where somebody is named, and here nobody is.
  const reasons = entry.reasons.filter(({ code }) => code !== 'clock-runs');
  const asStop = { ...entry, purpose, day: '', seekers: [], otherSeekers: 0, reasons } as unknown as Stop;
  const forWhom = reasons.flatMap(({ code, values }) => WORTH_FOR[code]?.(Number(values['count'] ?? 0)) ?? []);
  const [first = '', ...others] = reasonsOf(asStop, plan, formats)
    .sort((one, two) => Number(two.kind === 'cup') - Number(one.kind === 'cup'))
    .map(({ words: said }) => said);
  return [first, ...forWhom, ...others].slice(0, WORTH_SAID);
}

/** Of a visit that is not planned only how many it would be for is known, and not whom. */
const WORTH_FOR: Readonly<Record<string, (count: number) => string>> = {
  'seeker-fits-opening': words.opensFor,
  'seeker-fits-business': words.couldSuit,
};

/** Why this visit, and why here: the codes of the plan in words, each said once. */
export function reasonsOf(stop: Stop, { followUps }: Pick<PlanWeek, 'followUps'>, formats: Formats): Reason[] {
  const said = stop.reasons.flatMap((reason) => say(reason, stop, formats));
  const promise = followUps.find(({ employerId, what }) => employerId === stop.employerId && what !== '');
  return [
    ...said.map((reason) =>
      reason.kind === 'promise' && promise ? { ...reason, words: words.followUpWhat(promise.what) } : reason,
    ),
    ...(said.some(({ kind }) => kind === 'cup') ? [] : [cup(stop, t.week.purposes[stop.purpose] ?? '')]),
    ...seekerReasons(stop),
  ];
}

function say({ code, values, amount }: PlanReason, stop: Stop, formats: Formats): Reason[] {
  const number = (name: string): number => Number(values[name] ?? 0);
  const fixed = FIXED[code];
  if (fixed) return [fixed];
  switch (code) {
    case 'visit-due':
      return [
        cup(stop, words.due(t.week.purposes[stop.purpose] ?? '', Math.round(number('overdueDays')), number('days'))),
      ];
    case 'joint-visit':
      return companyOf(stop, String(values['staffId']));
    case 'follow-up-due':
      return [{ kind: 'promise', words: words.followUp(number('days')) }];
    case 'missed-before':
      return number('count') > 0 ? [{ kind: 'moved', words: words.missed(number('count')) }] : [];
    case 'moved-from':
      return values['date'] === stop.day
        ? []
        : [{ kind: 'moved', words: words.movedFrom(formats.day(String(values['date']))) }];
    case 'questions-to-ask':
      return number('count') > 0 ? [{ kind: 'ask', words: words.questions(number('count')) }] : [];
    case 'on-the-way':
      return [{ kind: 'hour', words: words.onTheWay(number('minutes')) }];
    case 'no-contact-for-long':
      return amount > 0 ? [{ kind: 'hour', words: words.noContact(number('days')) }] : [];
    case 'clock-runs':
      return amount > 0 && !stop.seekers.some(({ clockDaysLeft }) => clockDaysLeft !== null)
        ? [{ kind: 'hour', words: words.clock(number('daysLeft')) }]
        : [];
    default:
      return plainFact(code, number('count'), number('days'), amount);
  }
}

/** Who comes along, by name. */
function companyOf({ joint }: Stop, staffId: string): Reason[] {
  const name = joint?.colleagues.find((one) => one.staffId === staffId)?.name;
  return name === undefined ? [] : [{ kind: 'together', words: words.together(name) }];
}

/** What only adds a little. What counts against a visit is no reason for it. */
function plainFact(code: string, count: number, days: number, amount: number): Reason[] {
  if (code === 'visited-recently') return [{ kind: 'fact', words: words.recently(days) }];
  if (amount <= 0) return [];
  const said: Record<string, string> = {
    'new-openings': words.newOpenings(count),
    'warm-contact': words.warm,
    'purpose-wanted': words.purposeWanted,
    'industry-rare': words.industryRare,
    'nobody-goes-there': words.nobody,
  };
  const line = said[code];
  return line ? [{ kind: 'fact', words: line }] : [];
}

/** "Fits Maya's wish: evenings, hands-on", each once for all whom it fits, and whose clock the visit would stop. */
function seekerReasons({ seekers, otherSeekers }: Stop): Reason[] {
  const own = [...seekers].sort((a, b) => b.fit - a.fit);
  const namesBy = new Map<string, { say: (names: string) => string; names: string[] }>();
  for (const { preferredName, basis, openingTitle, wishes } of own) {
    const isOpening = basis === 'opening' && openingTitle !== null;
    const about = isOpening ? openingTitle : wishNames(wishes).join(', ');
    const say = (names: string) => (isOpening ? words.fitsOpening(names, about) : words.fits(names, about));
    const group = namesBy.get(`${basis} ${about}`) ?? { say, names: [] };
    group.names.push(preferredName);
    namesBy.set(`${basis} ${about}`, group);
  }
  return [
    ...[...namesBy.values()].map(({ say, names }): Reason => ({ kind: 'wish', words: say(t.week.names(names)) })),
    ...own.flatMap(({ preferredName, clockDaysLeft }): Reason[] =>
      clockDaysLeft === null ? [] : [{ kind: 'hour', words: words.clockName(preferredName, clockDaysLeft) }],
    ),
    ...(otherSeekers > 0 ? [{ kind: 'wish', words: words.fitsOthers(otherSeekers) } as const] : []),
  ];
}

function wishNames(criteria: readonly string[]): string[] {
  const names = criteria.flatMap((criterion) => t.week.wishes[criterion] ?? []);
  return [...new Set(names)].slice(0, WISHES_SAID);
}

function cup({ purpose }: Stop, said: string): Reason {
  return { kind: 'cup', cup: CUPS[purpose] ?? 1, words: said };
}
