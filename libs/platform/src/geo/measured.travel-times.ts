import type { TravelMode } from '@inroads/contracts';
import { Logger, type OnModuleDestroy } from '@nestjs/common';
import { Circuit } from '../search/circuit';
import { DistanceTravelTimes } from './distance.travel-times';
import { TRAVEL_MODEL } from './travel.model.data';
import { TravelEngineAway, type TravelEngine } from './travel-engine';
import { type MeasuredTrip, type TravelTimeCache, tripKey } from './travel-time.cache';
import { type TravelMatrix, type TravelPlace, TravelTimes } from './travel-times';

/** Most services answer for 100 points at a time. */
const BLOCK = 50;
const PAUSE_MS = 60_000;

/**
 * Travel times of a routing service, kept once they are known. Between points of which one is only the middle of an area distance estimates, and says
 * so; all of it where the service cannot say (another mode, no answer).
 */
export class MeasuredTravelTimes extends TravelTimes implements OnModuleDestroy {
  private readonly logger = new Logger(MeasuredTravelTimes.name);
  private readonly circuit = new Circuit(PAUSE_MS);

  constructor(
    private readonly engine: TravelEngine,
    private readonly cache: TravelTimeCache,
    private readonly estimate: DistanceTravelTimes,
  ) {
    super();
  }

  onModuleDestroy(): Promise<void> {
    return this.engine.close();
  }

  async between(
    origins: readonly TravelPlace[],
    destinations: readonly TravelPlace[],
    mode: TravelMode,
  ): Promise<TravelMatrix> {
    const [from, to] = [origins.filter(isExact), destinations.filter(isExact)];
    const isAsked = from.length > 0 && to.length > 0 && this.engine.serves(mode) && !this.circuit.isOpen;
    if (!isAsked) return this.estimate.between(origins, destinations, mode);
    try {
      const measured = await this.measured(from, to, mode);
      const estimated = await this.estimate.between(origins, destinations, mode);
      return merged(origins, destinations, measured, estimated.minutes);
    } catch (error) {
      if (!(error instanceof TravelEngineAway)) throw error;
      this.circuit.trip();
      this.logger.warn({ event: 'travel-times.away', engine: this.engine.name, reason: error.message });
      return this.estimate.between(origins, destinations, mode);
    }
  }

  private async measured(origins: readonly TravelPlace[], destinations: readonly TravelPlace[], mode: TravelMode) {
    const known = await this.cache.known(this.engine.name, mode, origins, destinations);
    for (const from of blocksOf(origins)) {
      for (const to of blocksOf(destinations)) {
        const isKnown = from.every((start) => to.every((end) => known.has(tripKey({ from: start, to: end }))));
        if (isKnown) continue;
        const trips = await this.ask(from, to, mode);
        await this.cache.keep(this.engine.name, mode, trips);
        for (const trip of trips) known.set(tripKey(trip), trip.seconds);
      }
    }
    const { fixedMinutes } = TRAVEL_MODEL[mode];
    return origins.map((from) =>
      destinations.map((to) => {
        const seconds = known.get(tripKey({ from, to })) ?? null;
        // Nobody parks to stay where they are.
        if (seconds === 0) return 0;
        return seconds === null ? null : Math.ceil(seconds / 60 + fixedMinutes);
      }),
    );
  }

  private async ask(
    origins: readonly TravelPlace[],
    destinations: readonly TravelPlace[],
    mode: TravelMode,
  ): Promise<MeasuredTrip[]> {
    const table = await this.engine.seconds(origins, destinations, mode);
    return origins.flatMap((from, row) =>
      destinations.map((to, column) => ({ from, to, seconds: table[row]?.[column] ?? null })),
    );
  }
}

const isExact = ({ quality = 'exact' }: TravelPlace): boolean => quality === 'exact';

/** @param measured rows and columns of the exact places only, in their order */
function merged(
  origins: readonly TravelPlace[],
  destinations: readonly TravelPlace[],
  measured: TravelMatrix['minutes'],
  estimated: TravelMatrix['minutes'],
): TravelMatrix {
  const rows = measured.values();
  const parts = origins.map((from, at) => {
    const row = isExact(from) ? rows.next().value?.values() : undefined;
    const isMeasured = destinations.map((to) => row !== undefined && isExact(to));
    const minutes = isMeasured.map((isKnown, column) =>
      isKnown ? (row?.next().value ?? null) : (estimated[at]?.[column] ?? null),
    );
    return { isMeasured, minutes };
  });
  return {
    minutes: parts.map(({ minutes }) => minutes),
    isMeasured: parts.map(({ isMeasured }) => isMeasured),
    isEstimate: parts.some(({ isMeasured }) => isMeasured.includes(false)),
  };
}

function blocksOf(places: readonly TravelPlace[]): TravelPlace[][] {
  const count = Math.ceil(places.length / BLOCK);
  return Array.from({ length: count }, (_, at) => places.slice(at * BLOCK, (at + 1) * BLOCK));
}
