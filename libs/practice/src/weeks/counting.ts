import type { SettingName } from '@inroads/contracts';
import type { DatedSetting } from '@inroads/agency/settings';
import { type AgencyDay, addDays, type Weekday } from '@inroads/calendar';
import {
  type CaseloadMember,
  type CountableMode,
  type CountedStaff,
  type CountingChoices,
  type CountingSettings,
  countingSettings,
  type DatedValue,
  type Half,
  type Leave,
  type WorkingHalfDay,
} from '@inroads/fidelity';
import type { EmploymentView, LeaveView, MembershipView } from '@inroads/agency/staff';
import type { LookingPeriods } from '@inroads/seekers/seekers';

/** What counting looks at of a rule. */
export interface DatedRule {
  readonly name: SettingName;
  readonly values: readonly Pick<DatedSetting, 'value' | 'fromDay'>[];
}

/** The agency's rows, as the counting rules take them. Pure: everything that decides a figure is an argument. */
export function toCountingSettings(
  zone: string,
  weekStart: Weekday,
  settings: readonly DatedRule[],
  holidays: readonly { readonly day: string }[],
): CountingSettings {
  const valuesOf = (name: SettingName): DatedValue<never>[] =>
    (settings.find((setting) => setting.name === name)?.values ?? []).map(({ fromDay, value }) => ({
      from: fromDay,
      value: value as never,
    }));
  const choices: CountingChoices = {
    zone,
    weekStart,
    goal: valuesOf('counting.goal'),
    smallCaseloadBelow: valuesOf('counting.small-caseload-below'),
    targetPerPersonLooking: valuesOf('counting.per-person-looking'),
    targetRounding: valuesOf('counting.target-rounding'),
    targetWithoutFte: valuesOf('counting.target-without-hours'),
    jointCredit: valuesOf('counting.joint-credit'),
    holidaysReduceTarget: valuesOf('counting.holidays-reduce-target'),
    duplicateWithinMinutes: valuesOf('counting.duplicate-within-minutes'),
    firstContactWithinDays: valuesOf('counting.first-contact-within-days'),
    countableModes: toCountableModes(settings),
    holidays: holidays.map(({ day }) => ({ day, half: null })),
  };
  return countingSettings(choices);
}

/** A list that holds from a day on becomes one period for each mode in it. */
function toCountableModes(settings: readonly DatedRule[]): CountableMode[] {
  const values = settings.find(({ name }) => name === 'counting.countable-modes')?.values ?? [];
  return values.flatMap(({ fromDay, value }, index) => {
    const next = values[index + 1];
    const to = next ? addDays(next.fromDay, -1) : null;
    return (value as CountableMode['mode'][]).map((mode) => ({ mode, from: fromDay, to }));
  });
}

interface Dated {
  readonly employments: readonly EmploymentView[];
  readonly leaves: readonly LeaveView[];
  readonly memberships: readonly MembershipView[];
}

export function toCountedStaff(id: string, { employments, leaves, memberships }: Dated): CountedStaff {
  const own = employments.filter(({ staffId }) => staffId === id);
  const teams = memberships.filter(({ staffId, kind }) => staffId === id && kind === 'member');
  return {
    id,
    team: [{ from: null, value: null }, ...teams.map(({ fromDay, teamId }) => ({ from: fromDay, value: teamId }))],
    employment: own.map(({ fromDay, toDay, fte }) => ({ from: fromDay, to: toDay, fte })),
    workPattern: [
      { from: null, value: null },
      ...own.map(({ fromDay, halfDays }) => ({
        from: fromDay,
        value: halfDays === null ? null : toWorkPattern(halfDays),
      })),
    ],
    leave: leaves.filter(({ staffId }) => staffId === id).map(toLeave),
  };
}

function toWorkPattern(halfDays: string): WorkingHalfDay[] {
  return [...halfDays].flatMap((sign, index) => {
    if (sign !== '1') return [];
    const half: Half = index % 2 === 0 ? 'am' : 'pm';
    return [{ weekday: (Math.floor(index / 2) + 1) as Weekday, half }];
  });
}

function toLeave({ fromDay, fromPart, toDay, toPart }: LeaveView): Leave {
  return {
    from: fromDay,
    fromHalf: fromPart === 'afternoon' ? 'pm' : 'am',
    to: toDay,
    toHalf: toPart === 'morning' ? 'am' : 'pm',
  };
}

export function toCaseload({ caseloads, statuses }: LookingPeriods): CaseloadMember[] {
  const ids = [...new Set(caseloads.map(({ seekerId }) => seekerId))];
  return ids.map((id) => ({
    id,
    statuses: statuses
      .filter(({ seekerId }) => seekerId === id)
      .map(({ status, fromDay, toDay }) => ({ status, from: fromDay, to: toDay })),
    specialists: caseloads
      .filter(({ seekerId }) => seekerId === id)
      .map(({ staffId, fromDay, toDay }) => ({ staff: staffId, from: fromDay, to: toDay })),
  }));
}

/** Six days after it began. */
export const endOf = (week: AgencyDay): AgencyDay => addDays(week, 6);
