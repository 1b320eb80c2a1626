import { setTimeout as sleep } from 'node:timers/promises';
import type { OnModuleDestroy } from '@nestjs/common';
import { Agent, request } from 'undici';
import type { GeoPoint, PostalAddress } from '../geo';
import { AddressFinder, AddressFinderAway } from './address-finder';

const TIMEOUT_MS = 10_000;
/** What public services ask of those who use them. */
const BETWEEN_MS = 1_000;
/** Of Nominatim's ranks of places: a house, and what stands in one. A street alone may be miles long. */
const HOUSE_RANK = 28;
const COUNTRY_CODES: Readonly<Record<string, string>> = { US: 'us', UK: 'gb' };

/** Nominatim's search, or whatever answers like it. */
export class NominatimAddressFinder extends AddressFinder implements OnModuleDestroy {
  readonly service = 'nominatim';
  private readonly agent = new Agent({ keepAliveTimeout: 30_000, connections: 1, connect: { timeout: 2_000 } });
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly betweenMs = BETWEEN_MS,
  ) {
    super();
  }

  onModuleDestroy(): Promise<void> {
    return this.agent.destroy();
  }

  async find(address: PostalAddress, signal: AbortSignal): Promise<GeoPoint | null> {
    const country = COUNTRY_CODES[address.country];
    if (country === undefined || address.line.trim() === '') return null;
    const before = this.turn;
    const answer = before.then(() => this.ask(queryOf(address, country), signal));
    const pause = () => sleep(this.betweenMs, undefined, { ref: false });
    this.turn = answer.then(pause, pause);
    return pointOf(await answer);
  }

  private async ask(query: string, signal: AbortSignal): Promise<unknown> {
    signal.throwIfAborted();
    try {
      const answer = await request(`${this.url}/search?${query}`, {
        headers: { accept: 'application/json', 'user-agent': 'Inroads' },
        dispatcher: this.agent,
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new AddressFinderAway(`status ${answer.statusCode}`);
      return JSON.parse(text);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof AddressFinderAway) throw error;
      const { code, name } = error as Error & { code?: string };
      throw new AddressFinderAway(code ?? name);
    }
  }
}

function queryOf({ line, city, region, postalCode }: PostalAddress, countrycodes: string): string {
  const parts = { street: line, city, state: region, postalcode: postalCode };
  const said = Object.entries(parts).filter(([, value]) => value.trim() !== '');
  return new URLSearchParams([
    ...said,
    ['countrycodes', countrycodes],
    ['format', 'jsonv2'],
    ['limit', '1'],
  ]).toString();
}

function pointOf(answer: unknown): GeoPoint | null {
  if (!Array.isArray(answer)) throw new AddressFinderAway('no list of places');
  const [place] = answer as ({ lat?: unknown; lon?: unknown; place_rank?: unknown } | null)[];
  if (!place) return null;
  const [lat, lon] = [Number(place.lat), Number(place.lon)];
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) throw new AddressFinderAway('a place without a point');
  return Number(place.place_rank) >= HOUSE_RANK ? { lat, lon } : null;
}
