import { found, notKnown, type Finding } from '../scoring/finding';
import { plainKey } from '../vocabulary/normal-text';
import type { EmployerKindValue, OpeningEmployer } from '../types';
import type { CompileCriterion } from './criterion';

/** Desirability by how many leading NAICS digits are shared, where the named kind is not met in full. */
const SHARED_DIGITS = [0, 0, 0.4, 0.6, 0.8, 0.8, 1] as const;

function sharedDigits(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** A named kind that holds the business's code in full is met, however broad it is. */
function industryDesirability(named: string, naics: string): number {
  return naics.startsWith(named) ? 1 : (SHARED_DIGITS[Math.min(sharedDigits(named, naics), 6)] ?? 0);
}

interface NamedKinds {
  readonly industries: readonly string[];
  readonly employers: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
}

function namedKinds({ industries, employers, settings }: EmployerKindValue): NamedKinds {
  return {
    industries: industries ?? [],
    employers: new Set((employers ?? []).map(plainKey)),
    settings: new Set((settings ?? []).map(plainKey)),
  };
}

const isNamed = ({ id, name }: OpeningEmployer, { employers }: NamedKinds) =>
  (id !== undefined && employers.has(plainKey(id))) || (name !== undefined && employers.has(plainKey(name)));

/** Whether each part of the wish that was stated can be judged on this employer. A code that is too short to tell apart leaves it open. */
function isOpen(employer: OpeningEmployer, kinds: NamedKinds): boolean {
  const { naics } = employer;
  const industryOpen =
    kinds.industries.length > 0 &&
    (naics === undefined || kinds.industries.some((code) => code.length > naics.length && code.startsWith(naics)));
  const settingOpen = kinds.settings.size > 0 && employer.settings === undefined;
  const employerOpen = kinds.employers.size > 0 && employer.id === undefined && employer.name === undefined;
  return industryOpen || settingOpen || employerOpen;
}

function judgeIndustry(naics: string | undefined, { industries }: NamedKinds): Finding {
  const best = naics === undefined ? 0 : Math.max(0, ...industries.map((code) => industryDesirability(code, naics)));
  const values = { naics: naics ?? '' };
  if (best === 1) return found('yes', 1, 'industry-same', values);
  return best > 0 ? found('no', best, 'industry-near', values) : found('no', 0, 'employer-other', values);
}

function judgeFor(employer: OpeningEmployer, kinds: NamedKinds): Finding {
  if (isNamed(employer, kinds)) return found('yes', 1, 'employer-named', { employer: employer.name ?? '' });
  const setting = employer.settings?.find((own) => kinds.settings.has(plainKey(own)));
  if (setting !== undefined) return found('yes', 1, 'setting-wanted', { setting });
  const byIndustry = judgeIndustry(employer.naics, kinds);
  return byIndustry.meets !== 'yes' && isOpen(employer, kinds)
    ? notKnown('unknown', 'industry', { fact: 'industry' })
    : byIndustry;
}

function judgeAgainst(employer: OpeningEmployer, kinds: NamedKinds): Finding {
  const { naics } = employer;
  const setting = employer.settings?.find((own) => kinds.settings.has(plainKey(own)));
  const industry = naics === undefined ? undefined : kinds.industries.find((code) => naics.startsWith(code));
  if (isNamed(employer, kinds) || setting !== undefined || industry !== undefined) {
    return found('no', 0, 'employer-avoided', {
      employer: employer.name ?? '',
      naics: industry ?? '',
      setting: setting ?? '',
    });
  }
  return isOpen(employer, kinds)
    ? notKnown('unknown', 'industry', { fact: 'industry' })
    : found('yes', 1, 'employer-not-avoided');
}

/** Kind of business by code, setting or name. An avoided kind is only that kind: its neighbours are not held against a place. */
export const compileEmployer: CompileCriterion<'employer'> = (value, side) => {
  const kinds = namedKinds(value);
  const judge = side === 'for' ? judgeFor : judgeAgainst;
  return (view) => judge(view.opening.employer ?? {}, kinds);
};
