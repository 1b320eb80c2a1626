import type { FitCount } from '../scoring/fit-count';
import type { Label } from '../scoring/labels';
import type { Question } from '../scoring/questions';
import { EVIDENCE } from './en-evidence';
import { capital, joined, lowerFirst } from './en-formats';
import { WISHES } from './en-wishes';
import type { LimitFigures, MatchWords } from './match-words';

function fit({ told, met, usual, unknown }: FitCount): string {
  const things = told === 1 ? 'thing' : 'things';
  const counts = `Fits ${met} of ${told} ${things} you told us.${usual === 0 ? '' : ` ${usual} usual, not confirmed.`}`;
  return `${counts}${standing({ told, met, usual, unknown })}`;
}

/** Why it stands where it does although little of it is known to fit: what is not known counts neither for nor against. */
function standing({ told, met, usual, unknown }: FitCount): string {
  const isOpen = usual + unknown > 0;
  if (!isOpen || met * 2 >= told) return '';
  const isAgainst = met + usual + unknown < told;
  return isAgainst ? ' What is not known yet is not held against it.' : ' Nothing we know speaks against it.';
}

const LABEL_WORDS: Readonly<Record<Label, string>> = {
  'do-not-contact': 'We do not contact them; you can apply yourself',
  'over-own-hours-limit': 'Over your own limit of hours',
  'may-be-over-own-hours-limit': 'May be over your own limit of hours',
  'over-own-earnings-limit': 'Over your own limit of earnings',
  'may-be-over-own-earnings-limit': 'May be over your own limit of earnings',
  seasonal: 'Seasonal',
  temporary: 'Temporary',
  'temp-agency': 'Temp agency',
  'with-tips': 'With tips',
  'hours-from-schedule': 'Hours added up from the schedule',
  'best-case-schedule': 'Only if the shifts can be arranged that way',
  'travel-is-estimate': 'Travel time is an estimate',
  'employer-chooses-site': 'The employer chooses the place',
  'work-not-confirmed': 'Kind of work not confirmed yet',
};

function label(which: Label, { hours, hoursLimit }: LimitFigures): string {
  if (hours === undefined || hoursLimit === undefined || !which.endsWith('own-hours-limit')) return LABEL_WORDS[which];
  return `${hours} hours: ${which.startsWith('may') ? 'may be ' : ''}over your own limit of ${hoursLimit}`;
}

function askPerson({ feature }: Question): string {
  return `Do you have this: ${lowerFirst(feature)}?`;
}

/** Plain US English, in the second person: it can be read out to the person beside you. */
export const ENGLISH_MATCH: MatchWords = {
  wish: WISHES,
  evidence: EVIDENCE,
  usual: 'usual in this kind of work, not confirmed here',
  notConfirmed: 'kind of work not confirmed yet',
  missed: (wanted, found, of) => (of ? `${of}: not ${wanted} but ${found}` : `Not ${lowerFirst(wanted)}: ${found}`),
  level: { must: 'Must', strong: 'Prefer, really', nice: 'Prefer', 'rather-not': 'Rather not', avoid: 'Avoid' },
  fit,
  askTrip: 'Ask: how long does the way really take?',
  ask: (question) => `Ask: ${lowerFirst(question)}`,
  askPerson,
  label,
  notRanked: {
    'set-aside': 'Not ranked: set aside',
    'sub-minimum': 'Not ranked: paid below the minimum wage',
    transitional: 'Not ranked: transitional work of a program',
    closed: 'Not ranked: closed',
    filled: 'Not ranked: filled',
    expired: 'Not ranked: closing day has passed',
    'check-again': 'Not ranked: check again whether it is still open',
  },
  alternatives: (parts) => capital(joined(parts.map(lowerFirst), 'or')),
};
