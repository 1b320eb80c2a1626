import type { HiringInfluence } from '@inroads/fidelity';
import { DAYS, type GeoPoint } from '@inroads/matching';

import { minuteOf } from './days';
import type { DayWindow, DemoEmployer, DemoPerson, DemoSite, DemoStop, Weekday } from './shapes';
import { addressPoint, toMetres } from './town';
import { BUS_LINES } from './town-bus.data';
import { TOWN_NAME, TOWN_STATE, TOWN_ZIP } from './town-streets.data';

const isWeekday = (text: string): text is Weekday => (DAYS as readonly string[]).includes(text);

/** `mon-thu`, `sat` or `mon,wed` as weekdays; a range may run over Sunday. */
export function weekdaysOf(text: string): Weekday[] {
  return text.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    if (!isWeekday(first) || !isWeekday(last)) throw new Error(`Not weekdays: "${text}".`);
    const start = DAYS.indexOf(first);
    const count = ((DAYS.indexOf(last) - start + 7) % 7) + 1;
    return Array.from({ length: count }, (_, index) => DAYS[(start + index) % 7] ?? first);
  });
}

/** `mon-fri 7:00-21:00; sat 8:00-12:00` as windows. */
export function windows(text: string): DayWindow[] {
  if (text === '') return [];
  return text.split(';').flatMap((part) => {
    const [days = '', span = ''] = part.trim().split(' ');
    const [from = '', to = ''] = span.split('-');
    const [fromMinute, toMinute] = [minuteOf(from), minuteOf(to)];
    if (toMinute <= fromMinute) throw new Error(`A window ends before it starts: "${part}".`);
    return weekdaysOf(days).map((weekday) => ({ weekday, fromMinute, toMinute }));
  });
}

type SiteExtras = Partial<Pick<DemoSite, 'name' | 'city' | 'stageFromImport'>> & { readonly quiet?: string };

export function site(key: string, address: string, opening: string, extras: SiteExtras = {}): DemoSite {
  const { quiet = '', ...rest } = extras;
  return {
    key,
    name: null,
    street: address,
    city: TOWN_NAME,
    state: TOWN_STATE,
    zip: TOWN_ZIP,
    point: addressPoint(address),
    opening: windows(opening),
    quiet: windows(quiet),
    transitNote: transitNoteAt(addressPoint(address)),
    ...rest,
  };
}

type PersonExtras = Partial<Pick<DemoPerson, 'site' | 'channel' | 'phone' | 'email' | 'left'>> & {
  readonly best?: string;
};

/** The key is the name in lower case: `Dana Whitlock` is `dana-whitlock`. */
export function person(name: string, title: string, influence: HiringInfluence, extras: PersonExtras = {}): DemoPerson {
  const { best = '', ...rest } = extras;
  return { key: keyOf(name), name, title, influence, site: null, bestTimes: windows(best), ...rest };
}

export function keyOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  return plain
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .replace(/&/gu, 'and')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

type EmployerExtras = Partial<
  Pick<DemoEmployer, 'key' | 'aliases' | 'owner' | 'tags' | 'warmContact' | 'website' | 'settings'>
> & {
  readonly sites: readonly DemoSite[];
  readonly persons?: readonly DemoPerson[];
  readonly stops?: readonly DemoStop[];
};

export function employer(
  name: string,
  naics: string,
  people: number,
  description: string,
  extras: EmployerExtras,
): DemoEmployer {
  const { stops = [], persons = [], ...rest } = extras;
  return {
    key: keyOf(name),
    name,
    aliases: [],
    naics,
    people,
    description,
    owner: null,
    tags: [],
    persons,
    doNotContact: stops,
    ...rest,
  };
}

const WALKED_METRES_PER_MINUTE = 60;
const FARTHEST_STOP_MINUTES = 12;

/** `Bus 5 stops 3 minutes away, at Mill Park.` Walking time is as the crow flies, taken slowly. */
function transitNoteAt(point: GeoPoint): string {
  const [east, north] = toMetres(point);
  const stops = BUS_LINES.flatMap(({ line, stops: all }) =>
    all.map(({ name, at }) => ({ line, name, metres: Math.hypot(at[0] - east, at[1] - north) })),
  );
  const nearest = stops.reduce((best, stop) => (stop.metres < best.metres ? stop : best));
  const minutes = Math.max(1, Math.round(nearest.metres / WALKED_METRES_PER_MINUTE));
  if (minutes > FARTHEST_STOP_MINUTES) return '';
  const lines = [
    ...new Set(
      stops
        .filter(({ name, metres }) => name === nearest.name && Math.abs(metres - nearest.metres) < 1)
        .map(({ line }) => line),
    ),
  ];
  const what = lines.length > 1 ? `Buses ${lines.join(' and ')} stop` : `Bus ${nearest.line} stops`;
  return `${what} ${minutes} minute${minutes === 1 ? '' : 's'} away, at ${nearest.name}.`;
}
