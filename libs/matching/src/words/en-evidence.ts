import { factDefinition, type FactKey } from '../facts/fact-catalogue.data';
import type { EvidenceValue, EvidenceValues } from '../scoring/finding';
import type { PayPeriod, ShiftKind, TravelMode } from '../types';
import { industryLabel } from '../vocabulary/industries.data';
import { BY, clock, day, duration, figures, joined, lowerFirst, money, PER, SHIFTS } from './en-formats';
import type { MatchWords } from './match-words';

const text = (value: EvidenceValue | undefined): string =>
  Array.isArray(value) ? joined(value as string[], 'or') : String(value ?? '');

function pay({ payMin, payMax, payPeriod }: EvidenceValues): string {
  const per = PER[payPeriod as PayPeriod];
  if (payMin === undefined) return `up to ${money(Number(payMax))} ${per}`;
  if (payMax === undefined) return `from ${money(Number(payMin))} ${per}`;
  return payMin === payMax
    ? `${money(Number(payMin))} ${per}`
    : `${money(Number(payMin))} to ${money(Number(payMax))} ${per}`;
}

function trip({ mode, minutes, route, isEstimate }: EvidenceValues): string {
  const way = text(route) === '' ? ` ${BY[mode as TravelMode]}` : `, ${text(route)}`;
  return `${isEstimate === true ? 'about ' : ''}${duration(Number(minutes))}${way}`;
}

const hours = ({ hoursMin, hoursMax }: EvidenceValues) => `${figures(hoursMin, hoursMax)} hours a week`;
const shifts = ({ kinds }: EvidenceValues) =>
  joined(
    (kinds as ShiftKind[]).map((kind) => SHIFTS[kind]),
    'or',
  );
const bestCase = ({ isBestCase }: EvidenceValues) => (isBestCase === true ? ', if it can be arranged that way' : '');
const business = ({ naics }: EvidenceValues) => lowerFirst(industryLabel(text(naics)) ?? 'another kind of business');

function factWords({ fact, value }: EvidenceValues): string {
  const definition = factDefinition(fact as FactKey);
  if (definition.type === 'choice') return definition.values[text(value)] ?? text(value);
  if (definition.type === 'yes-no') return value === true ? definition.yes : definition.no;
  return `${definition.label.toLowerCase()} ${text(value)} ${definition.unit}`;
}

function startWords({ from, to }: EvidenceValues): string {
  if (from !== undefined && from === to) return `starts ${day(from)}`;
  return `starts${from === undefined ? '' : ` from ${day(from)}`}${to === undefined ? '' : ` by ${day(to)}`}`;
}

export const EVIDENCE: MatchWords['evidence'] = {
  unknown: () => 'not known yet, we ask',
  disputed: () => 'two different answers so far, we ask',
  'work-same': ({ kind }) => `the work you named: ${lowerFirst(text(kind))}`,
  'work-similar': ({ kind, title }) => `“${text(title)}” sounds like ${lowerFirst(text(kind))}`,
  'work-related': ({ kind }) => `close to ${lowerFirst(text(kind))}`,
  'work-same-group': ({ kind }) => `in the same group of work as ${lowerFirst(text(kind))}`,
  'work-other': () => 'other work than you named',
  'work-avoided': ({ kind }) => `this is ${lowerFirst(text(kind))}`,
  'work-not-avoided': () => 'other work',
  'employer-named': ({ employer }) => text(employer) || 'the employer you named',
  'industry-same': business,
  'industry-near': (values) => `close: ${business(values)}`,
  'setting-wanted': ({ setting }) => lowerFirst(text(setting)),
  'employer-other': business,
  'employer-avoided': ({ employer, setting, naics }) =>
    text(setting) || (text(naics) ? business({ naics }) : text(employer) || 'the employer you named'),
  'employer-not-avoided': () => 'none of these',
  'place-wanted': ({ area }) => `in ${text(area)}`,
  'place-other': ({ areas }) => `in ${text(areas)}`,
  'place-avoided': ({ area }) => `in ${text(area)}`,
  'place-not-avoided': ({ areas }) => `in ${text(areas)}`,
  'hours-within': hours,
  'hours-partly': (values) => `${hours(values)}: may or may not suit`,
  'hours-outside': hours,
  'hours-avoided': hours,
  'hours-not-avoided': hours,
  'shifts-inside': (values) => `all shifts in your hours${bestCase(values)}`,
  'shifts-partly': ({ shifts: all, shiftsInside }) => `${text(shiftsInside)} of ${text(all)} shifts in your hours`,
  'shifts-outside': () => 'outside your hours',
  'shift-kind-all': (values) => `all ${shifts(values)}${bestCase(values)}`,
  'shift-kind-some': (values) => `${shifts(values)} only in part`,
  'shift-kind-none': (values) => `no ${shifts(values)}`,
  'shift-kind-avoided': (values) => `${shifts(values)} are part of it`,
  'shift-kind-not-avoided': (values) => `no ${shifts(values)}${bestCase(values)}`,
  'pay-reaches': pay,
  'pay-near-floor': pay,
  'pay-below-floor': pay,
  'pay-straddles-floor': pay,
  'pay-with-tips': (values) => `${pay(values)} and tips`,
  'pay-needs-hours': (values) => `${pay(values)}, hours not known`,
  'travel-within': trip,
  'travel-near-limit': trip,
  'travel-too-far': trip,
  'travel-may-be-too-far': (values) => `${trip(values)}, perhaps more than you accept`,
  'travel-over-own-limit': (values) => `${trip(values)}, more than you accept that way`,
  'travel-after-last-ride': ({ mode, endsAt }) =>
    `ends ${clock(Number(endsAt))}, after your last ${mode === 'bus' ? 'bus' : 'ride'} home`,
  'travel-from-home': () => 'work from home',
  'fact-holds': factWords,
  'fact-differs': factWords,
  'permanence-wanted': ({ permanence }) => text(permanence),
  'permanence-other': ({ permanence }) => text(permanence),
  'start-within': startWords,
  'start-partly': startWords,
  'start-outside': startWords,
  'requirement-lacking': ({ name }) => `asks for: ${lowerFirst(text(name))}`,
};
