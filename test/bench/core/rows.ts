import { OCCUPATIONS } from '@inroads/matching';
import { newId } from '@inroads/platform/database';
import { randomFrom } from './figures';

/** The middle of the invented district; every site lies within 20 km of it. */
export const HOME = { lat: 34.75, lon: -92.28 };
/** Openings that pay the same; ten cents an hour more for the next so many, so that a floor leaves an exact number. */
const ALIKE = 500;
export const payAt = (place: number): number => (80 + Math.floor(place / ALIKE)) / 10;

const NAMES = ['Alder', 'Kestrel', 'Harbor', 'Loomis', 'Cedar', 'Summit', 'Willow', 'Granite', 'Prairie', 'Falcon'];
const TRADES = ['Print Works', 'Bakery', 'Auto Glass', 'Vet Clinic', 'Hotel', 'Hardware', 'Diner', 'Florist', 'Books'];
const NAICS = ['323111', '311811', '811122', '541940', '721110', '444140', '722511', '459310', '459210'];
const CITIES = ['Little Rock', 'North Little Rock', 'Maumelle', 'Sherwood', 'Benton'];
const STAGES = ['introduce', 'introduce', 'learn', 'discuss', 'in-touch'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type Row = Readonly<Record<string, unknown>>;
export interface Batch {
  readonly table: string;
  readonly rows: readonly Row[];
}

const BATCH = 2_000;

/** Rows of employers with a site each, and of openings with unevenly known facts, in batches. The same for the same seed. */
export function* businessRows(seed: number, employerCount: number, openingCount: number): Generator<Batch> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const near = (middle: number, degrees: number): number => middle + (random() - 0.5) * degrees;
  const employers = Array.from({ length: employerCount }, () => ({ id: newId(), siteId: newId() }));
  for (let from = 0; from < employerCount; from += BATCH) {
    const batch = employers.slice(from, from + BATCH);
    yield { table: 'employer', rows: batch.map(({ id }, at) => employerRow(id, from + at, pick, random)) };
    yield {
      table: 'employer_site',
      rows: batch.map(({ id, siteId }) => ({
        id: siteId,
        employer_id: id,
        city: pick(CITIES),
        region: 'AR',
        postal_code: String(72_200 + Math.floor(random() * 90)),
        stage: pick(STAGES),
        lat: near(HOME.lat, 0.3),
        lon: near(HOME.lon, 0.36),
      })),
    };
  }
  const places = shuffled(openingCount, random);
  for (let from = 0; from < openingCount; from += BATCH) {
    const batch = places.slice(from, from + BATCH).map((place) => ({ id: newId(), place, at: pick(employers) }));
    yield { table: 'opening', rows: batch.map(({ id, place, at }) => openingRow(id, at.id, payAt(place), pick, random)) }; // prettier-ignore
    yield {
      table: 'opening_site',
      rows: batch.map(({ id, at }) => ({ id: newId(), opening_id: id, site_id: at.siteId })),
    };
  }
}

type Pick = <T>(list: readonly T[]) => T;

function employerRow(id: string, number: number, pick: Pick, random: () => number): Row {
  const trade = Math.floor(random() * TRADES.length);
  const name = `${pick(NAMES)} ${letters(number)} ${TRADES[trade]}`;
  const lastContactOn = random() < 0.4 ? `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}` : null;
  return { id, name, match_key: name.toLowerCase(), naics: NAICS[trade], last_contact_on: lastContactOn };
}

function openingRow(id: string, employerId: string, pay: number, pick: Pick, random: () => number): Row {
  const { code, lay, title } = pick(OCCUPATIONS);
  const told = (value: unknown) => ({ certainty: 'told', value, asOf: '2026-10-01' });
  const hours = 10 + Math.floor(random() * 30);
  const from = 6 + Math.floor(random() * 12);
  const shift = { days: DAYS.slice(Math.floor(random() * 3), 5), from: clock(from), to: clock(from + 6) };
  return {
    id,
    employer_id: employerId,
    title: pick([title, ...lay]),
    occupation_code: random() < 0.8 ? code : null,
    source: 'advertised',
    heard_on: '2026-10-01',
    facts: {
      pay: told({ min: pay, max: pay, period: 'hour' }),
      ...(random() < 0.8 && { hours: told({ min: hours, max: hours + 4 }) }),
      ...(random() < 0.6 && { schedule: told({ form: 'shifts', shifts: [shift] }) }),
      ...(random() < 0.7 && { permanence: told(pick(['permanent', 'permanent', 'temporary'])) }),
      ...(random() < 0.3 && { noise: told(pick(['quiet', 'moderate', 'loud'])) }),
    },
    requirements: random() < 0.2 ? [{ kind: 'licence', name: 'Food handler card', level: 'required' }] : [],
  };
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** A word of its own for each number. */
function letters(number: number): string {
  let [word, rest] = ['', number];
  for (let at = 0; at < 6; at += 1) {
    const sounds = at % 2 === 0 ? 'bdfgklmnprstvz' : 'aeiou';
    word += sounds.charAt(rest % sounds.length);
    rest = Math.floor(rest / sounds.length);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function shuffled(count: number, random: () => number): number[] {
  const list = Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
  return list;
}
