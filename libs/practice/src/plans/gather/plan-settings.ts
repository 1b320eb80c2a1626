import type { SettingView } from '@inroads/agency/settings';
import { type SettingName, SETTINGS, type SettingValue } from '@inroads/contracts';
import {
  DEFAULT_PLAN_WEIGHTS,
  DEFAULT_VISIT_WEIGHTS,
  type PlanWeights,
  type VisitPurpose,
  type VisitWeights,
} from '@inroads/planning';

/** The agency's rules for planning, as they hold on one day. */
export interface PlanSettings {
  readonly visit: VisitWeights;
  readonly plan: PlanWeights;
  readonly serviceMinutes: Readonly<Record<VisitPurpose, number>>;
  readonly dayStartsAt: number;
  readonly dayEndsAt: number;
  readonly lunchStartsAt: number;
  readonly lunchMinutes: number;
  readonly employerMinutesADay: number;
  readonly mostVisitsAWeek: number;
  readonly targetPoints: number;
  readonly reachKm: number;
  readonly frozenMinutes: number;
  readonly freezesToday: boolean;
}

type Reader = <N extends SettingName>(name: N) => SettingValue<N>;

export function readerOf(settings: readonly SettingView[], day: string): Reader {
  return (name) => {
    const values = settings.find((setting) => setting.name === name)?.values ?? [];
    const held = values.filter(({ fromDay }) => fromDay <= day).at(-1);
    return (held ? held.value : SETTINGS[name].initial) as never;
  };
}

export function toPlanSettings(settings: readonly SettingView[], day: string): PlanSettings {
  const of = readerOf(settings, day);
  return {
    visit: visitWeights(of),
    plan: {
      ...DEFAULT_PLAN_WEIGHTS,
      travelMinuteCost: of('planning.travel-tenths-a-minute') / 10,
      waitMinuteCost: of('planning.wait-an-hour') / 60,
      sameDayCost: of('planning.same-day-tenths') / 10,
      laterDayCost: of('planning.later-day-tenths') / 10,
      moveCost: {
        ...DEFAULT_PLAN_WEIGHTS.moveCost,
        suggested: of('planning.move-suggested'),
        accepted: of('planning.move-accepted'),
      },
    },
    serviceMinutes: {
      introduce: of('planning.minutes-introduce'),
      learn: of('planning.minutes-learn'),
      return: of('planning.minutes-return'),
      'keep-in-touch': of('planning.minutes-keep-in-touch'),
    },
    dayStartsAt: of('planning.day-starts-at'),
    dayEndsAt: of('planning.day-ends-at'),
    lunchStartsAt: of('planning.lunch-starts-at'),
    lunchMinutes: of('planning.lunch-minutes'),
    employerMinutesADay: of('planning.employer-minutes-a-day'),
    mostVisitsAWeek: of('planning.most-visits-a-week'),
    targetPoints: of('planning.target'),
    reachKm: of('planning.reach-km'),
    frozenMinutes: of('planning.frozen-minutes'),
    freezesToday: of('planning.freezes-today'),
  };
}

function visitWeights(of: Reader): VisitWeights {
  return {
    ...DEFAULT_VISIT_WEIGHTS,
    opening: of('planning.opening'),
    prospect: of('planning.prospect'),
    furtherSeekers: of('planning.further-seekers-percent') / 100,
    clock: of('planning.clock'),
    clockDays: of('counting.first-contact-within-days'),
    noContact: of('planning.no-contact'),
    longDays: of('planning.long-days'),
    due: of('planning.due'),
    overdueMost: Math.max(of('planning.due'), of('planning.overdue-most')),
    tooSoon: of('planning.too-soon'),
    followUp: of('planning.follow-up'),
    question: of('planning.question'),
    newOpening: of('planning.new-opening'),
    warmContact: of('planning.warm-contact'),
    missed: of('planning.missed'),
    mix: of('planning.mix'),
    industry: of('planning.industry'),
    unowned: of('planning.unowned'),
    targetShares: {
      introduce: of('planning.share-introduce') / 100,
      learn: of('planning.share-learn') / 100,
      return: of('planning.share-return') / 100,
      'keep-in-touch': of('planning.share-keep-in-touch') / 100,
    },
    intervalDays: {
      introduce: 0,
      learn: of('planning.days-to-learn'),
      return: of('planning.days-to-return'),
      'keep-in-touch': of('planning.days-to-keep-in-touch'),
    },
  };
}
