import type {
  FactKey,
  FactValue,
  HoursRange,
  Observation,
  Pay,
  Permanence,
  Requirement,
  Schedule,
} from '@inroads/matching';

import { weekdaysOf } from './build';
import type { DemoDay, DemoFact, DemoObserved, DemoOpening, DemoSource } from './shapes';

const source =
  (certainty: Observation) =>
  (day: DemoDay, from: string, by: string): DemoSource => ({ certainty, day, from, by });

/** Somebody of the business said so; `from` is their key. */
export const told = source('told');
/** One of the staff saw it there. */
export const seen = source('seen');
/** A posting says so; `from` says where it hangs. */
export const posted = source('advertised');

type FactValues = { readonly [K in FactKey]?: FactValue<K> };
type Competitiveness = DemoOpening['competitiveness'][number]['key'];

/** What one source said of an opening. */
interface Said {
  /** `mon-thu 16:00-20:00; ~sat 8:00-12:00`: a tilde marks a flexible shift. Or a schedule that is not exact. */
  readonly shifts?: string | Schedule;
  readonly hours?: number | readonly [min: number, max: number];
  /** `16.20/hour`, `14.50-16/hour`, `from 15/hour`, `7.25+tips/hour`, `31200/year`. */
  readonly pay?: string;
  readonly lasts?: Permanence;
  readonly starts?: { readonly from?: DemoDay; readonly to?: DemoDay };
  readonly facts?: FactValues;
  /** A posting that anyone can read is open to anyone, unless said otherwise; `null` says that nobody asked. */
  readonly open?: boolean | null;
  readonly is?: readonly Exclude<Competitiveness, 'openToAnyone'>[];
}

interface OpeningExtras extends Said {
  readonly also?: readonly (Said & { readonly source: DemoSource })[];
  /** SOC 2018, confirmed by whoever brought the opening. */
  readonly soc?: string;
  /** SOC 2018, read from the title, to be confirmed. */
  readonly guess?: string;
  readonly sites?: readonly string[];
  readonly siteChosenBy?: DemoOpening['siteChosenBy'];
  readonly count?: number;
  readonly needs?: readonly Requirement[];
  readonly status?: DemoOpening['status'];
  readonly statusDay?: DemoDay;
  readonly closes?: DemoDay;
  readonly check?: DemoDay;
  readonly note?: string;
  readonly advertised?: boolean;
}

export function opening(
  key: string,
  employer: string,
  title: string,
  origin: DemoSource,
  extras: OpeningExtras,
): DemoOpening {
  const said = [{ ...extras, source: origin }, ...(extras.also ?? [])];
  const observed = <T>(read: (one: Said) => T | undefined): DemoObserved<T>[] =>
    said.flatMap((one) => {
      const value = read(one);
      return value === undefined ? [] : [{ value, source: one.source }];
    });
  const code = extras.soc ?? extras.guess;
  return {
    key,
    employer,
    title,
    source: origin,
    sites: extras.sites ?? [],
    count: extras.count ?? 1,
    occupation: code === undefined ? null : { code, ...(extras.soc === undefined ? {} : { confirmedBy: origin.by }) },
    isAdvertised: extras.advertised ?? said.some((one) => one.source.certainty === 'advertised'),
    schedule: observed(({ shifts }) => (typeof shifts === 'string' ? shiftsOf(shifts) : shifts)),
    hours: observed(({ hours }) => (hours === undefined ? undefined : hoursOf(hours))),
    pay: observed(({ pay }) => (pay === undefined ? undefined : payOf(pay))),
    permanence: observed(({ lasts }) => lasts),
    startDate: observed(({ starts }) => starts),
    facts: said.flatMap((one) => factsOf(one.facts ?? {}, one.source)),
    requirements: extras.needs ?? [],
    competitiveness: said.flatMap(competitivenessOf),
    status: extras.status ?? 'open',
    ...optional(extras),
  };
}

function optional({ siteChosenBy, statusDay, closes, check, note }: OpeningExtras) {
  return {
    ...(siteChosenBy && { siteChosenBy }),
    ...(statusDay && { statusDay }),
    ...(closes && { closesOn: closes }),
    ...(check && { checkAgainOn: check }),
    ...(note && { note }),
  };
}

export function factsOf(facts: FactValues, from: DemoSource): DemoFact[] {
  return Object.entries(facts).map(([key, value]) => ({ key, value, source: from }) as DemoFact);
}

function competitivenessOf(said: Said & { readonly source: DemoSource }): DemoOpening['competitiveness'] {
  const isPublic = said.source.certainty === 'advertised' && !said.is?.length && said.open !== null;
  const open = said.open ?? (isPublic ? true : null);
  const marks = (said.is ?? []).map((key) => ({ key, value: true, source: said.source }));
  return open === null ? marks : [{ key: 'openToAnyone', value: open, source: said.source }, ...marks];
}

function hoursOf(hours: number | readonly [min: number, max: number]): HoursRange {
  return typeof hours === 'number' ? { min: hours, max: hours } : { min: hours[0], max: hours[1] };
}

export function payOf(text: string): Pay {
  const parts = /^(from )?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(\+tips)?\/(hour|week|month|year)$/.exec(text);
  if (!parts) throw new Error(`Not a pay: "${text}". Write "15-16.50/hour".`);
  const min = Number(parts[2]);
  return {
    min,
    ...(parts[1] ? {} : { max: Number(parts[3] ?? min) }),
    period: parts[5] as Pay['period'],
    ...(parts[4] ? { isWithTips: true } : {}),
  };
}

export function shiftsOf(text: string): Schedule {
  const shifts = text.split(';').map((part) => {
    const parts = /^(~?)([a-z,-]+) (\d{1,2}:\d\d)-(\d{1,2}:\d\d)$/.exec(part.trim());
    if (!parts) throw new Error(`Not a shift: "${part}". Write "mon-thu 16:00-20:00".`);
    const [, flexible, days = '', from = '', to = ''] = parts;
    const times = { days: weekdaysOf(days), from: from.padStart(5, '0'), to: to.padStart(5, '0') };
    return flexible ? { ...times, isFlexible: true } : times;
  });
  return { form: 'shifts', shifts };
}

export const licence = (name: string, level: Requirement['level'] = 'required'): Requirement => ({
  kind: 'licence',
  name,
  level,
});
export const certificate = (name: string, level: Requirement['level'] = 'required'): Requirement => ({
  kind: 'certificate',
  name,
  level,
});
export const language = (name: string, level: Requirement['level'] = 'preferred'): Requirement => ({
  kind: 'language',
  name,
  level,
});
export const experience = (name: string, level: Requirement['level'] = 'preferred'): Requirement => ({
  kind: 'experience',
  name,
  level,
});
export const schooling = (name: string, level: Requirement['level'] = 'required'): Requirement => ({
  kind: 'education',
  name,
  level,
});
