import { compileAvailability } from '../criteria/availability.criterion';
import type { CompileCriterion, Judge, Side } from '../criteria/criterion';
import { compileEmployer } from '../criteria/employer.criterion';
import { compileFact } from '../criteria/fact.criterion';
import { compileHours, compileHoursCeiling } from '../criteria/hours.criterion';
import { compilePay } from '../criteria/pay.criterion';
import { compilePermanence } from '../criteria/permanence.criterion';
import { compilePlace } from '../criteria/place.criterion';
import { compileShift } from '../criteria/shift.criterion';
import { compileStart } from '../criteria/start.criterion';
import { compileTravel } from '../criteria/travel.criterion';
import { compileWork } from '../criteria/work.criterion';
import type { PreferenceItem, WishCriterion } from '../types';
import type { SeekerContext } from './seeker-context';
import { isAgainst } from './weights';

const COMPILERS: { readonly [C in WishCriterion]: CompileCriterion<C> } = {
  work: compileWork,
  employer: compileEmployer,
  place: compilePlace,
  hours: compileHours,
  'hours-ceiling': compileHoursCeiling,
  availability: compileAvailability,
  shift: compileShift,
  pay: compilePay,
  travel: compileTravel,
  environment: compileFact,
  benefit: compileFact,
  permanence: compilePermanence,
  start: compileStart,
};

export function judgeOf(item: PreferenceItem, seeker: SeekerContext): Judge {
  const side: Side = isAgainst(item.level) ? 'against' : 'for';
  const compile = COMPILERS[item.criterion] as (
    value: PreferenceItem['value'],
    side: Side,
    seeker: SeekerContext,
  ) => Judge;
  return compile(item.value, side, seeker);
}
