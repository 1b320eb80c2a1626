import { Logger } from '@nestjs/common';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DistanceTravelTimes } from './distance.travel-times';
import { distanceKm, type GeoPoint } from './geo.point';
import { MeasuredTravelTimes } from './measured.travel-times';
import { OsrmTravelEngine } from './osrm.travel-engine';
import { type MeasuredTrip, TravelTimeCache, tripKey } from './travel-time.cache';
import type { TravelPlace, TravelTimes } from './travel-times';
import { ValhallaTravelEngine } from './valhalla.travel-engine';

const DEPOT: TravelPlace = { lat: 43.153, lon: -91.734 };
const MILL: TravelPlace = { lat: 43.16, lon: -91.744 };
const FARM: TravelPlace = { lat: 43.2, lon: -91.6 };

/** What whoever asks for travel times may count on, wherever they come from. */
function travelTimesContract(open: () => TravelTimes): void {
  it('gives a row for each origin and a column for each destination', async () => {
    const { minutes } = await open().between([DEPOT, MILL], [DEPOT, MILL, FARM], 'car');
    expect(minutes.map((row) => row.length)).toEqual([3, 3]);
  });

  it('gives whole minutes, more for what is further', async () => {
    const { minutes } = await open().between([DEPOT], [MILL, FARM], 'car');
    const [near, far] = minutes[0] as readonly (number | null)[];
    expect([near, far].every((each) => Number.isInteger(each) && Number(each) > 0)).toBe(true);
    expect(far).toBeGreaterThan(near as number);
  });

  it('says that a bus is an estimate, and so is a place that is only the middle of an area', async () => {
    expect((await open().between([DEPOT], [MILL], 'bus')).isEstimate).toBe(true);
    expect((await open().between([{ ...DEPOT, quality: 'postcode' }], [MILL], 'car')).isEstimate).toBe(true);
  });

  it('asked for nothing gives nothing', async () => {
    expect((await open().between([], [MILL], 'car')).minutes).toEqual([]);
    expect((await open().between([DEPOT], [], 'car')).minutes).toEqual([[]]);
  });
}

class MemoryCache extends TravelTimeCache {
  private readonly kept = new Map<string, number | null>();

  known(engine: string, mode: string): Promise<Map<string, number | null>> {
    const own = [...this.kept].filter(([key]) => key.startsWith(`${engine} ${mode} `));
    return Promise.resolve(new Map(own.map(([key, seconds]) => [key.slice(`${engine} ${mode} `.length), seconds])));
  }

  keep(engine: string, mode: string, trips: readonly MeasuredTrip[]): Promise<void> {
    for (const trip of trips) this.kept.set(`${engine} ${mode} ${tripKey(trip)}`, trip.seconds);
    return Promise.resolve();
  }
}

/** Ten seconds a hundred metres as the crow flies; no way to the pole. */
const secondsBetween = (from: GeoPoint, to: GeoPoint): number | null =>
  Math.abs(to.lat) > 80 ? null : distanceKm(from, to) * 100;

/** Answers in the shapes that the two services document. */
function answerOf(request: IncomingMessage, body: string): object {
  if (request.url?.startsWith('/table/v1/driving/')) {
    const url = new URL(request.url, 'http://x');
    const places = (url.pathname.split('/').at(-1) ?? '').split(';').map((place) => {
      const [lon = 0, lat = 0] = place.split(',').map(Number);
      return { lat, lon };
    });
    const chosen = (name: string) =>
      (url.searchParams.get(name) ?? '').split(';').map((at) => places[Number(at)] as GeoPoint);
    const durations = chosen('sources').map((from) => chosen('destinations').map((to) => secondsBetween(from, to)));
    return { code: 'Ok', durations };
  }
  const { sources, targets } = JSON.parse(body) as { sources: GeoPoint[]; targets: GeoPoint[] };
  return {
    sources_to_targets: sources.map((from, from_index) =>
      targets.map((to, to_index) => ({ from_index, to_index, time: secondsBetween(from, to), distance: 1 })),
    ),
  };
}

describe.each([
  ['OSRM', OsrmTravelEngine],
  ['Valhalla', ValhallaTravelEngine],
])('travel times by %s', (_name, Engine) => {
  let server: Server;
  let url: string;
  let asked: number;
  let status: number;
  let broken: string | null;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked += 1;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(broken ?? JSON.stringify(answerOf(request, Buffer.concat(chunks).toString())));
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    [asked, status, broken] = [0, 200, null];
  });
  afterAll(() => server.close());

  const opened: MeasuredTravelTimes[] = [];
  function open(cache: TravelTimeCache = new MemoryCache(), at = url): MeasuredTravelTimes {
    const travel = new MeasuredTravelTimes(new Engine(at), cache, new DistanceTravelTimes());
    opened.push(travel);
    return travel;
  }
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((travel) => travel.onModuleDestroy()));
  });

  travelTimesContract(open);

  it('are measured, with the time to park, and none for staying', async () => {
    const { minutes, isEstimate } = await open().between([DEPOT], [MILL, DEPOT], 'car');
    expect(isEstimate).toBe(false);
    expect(minutes).toEqual([[Math.ceil((distanceKm(DEPOT, MILL) * 100) / 60 + 4), 0]]);
  });

  it('are measured between exact places, and estimated to and from the others', async () => {
    const town = { ...FARM, quality: 'postcode' } as const;
    const places = [town, DEPOT, MILL];
    const { minutes, isMeasured, isEstimate } = await open().between(places, places, 'car');
    const exact = await open().between([DEPOT, MILL], [DEPOT, MILL], 'car');
    const guessed = await new DistanceTravelTimes().between(places, places, 'car');
    expect(isEstimate).toBe(true);
    expect(isMeasured).toEqual([
      [false, false, false],
      [false, true, true],
      [false, true, true],
    ]);
    expect(minutes.slice(1).map((row) => row.slice(1))).toEqual(exact.minutes);
    expect(minutes[0]).toEqual(guessed.minutes[0]);
    expect(minutes.map(([first]) => first)).toEqual(guessed.minutes.map(([first]) => first));
    expect(minutes[1]?.[2]).not.toBe(guessed.minutes[1]?.[2]);
  });

  it('say where there is no way', async () => {
    expect((await open().between([DEPOT], [{ lat: 89, lon: 0 }], 'car')).minutes).toEqual([[null]]);
  });

  it('are asked for once, and only what is not known', async () => {
    const cache = new MemoryCache();
    await open(cache).between([DEPOT, MILL], [DEPOT, MILL], 'car');
    expect(asked).toBe(1);
    await open(cache).between([MILL], [DEPOT], 'car');
    expect(asked).toBe(1);
    await open(cache).between([DEPOT], [FARM], 'car');
    expect(asked).toBe(2);
  });

  it('are asked for in blocks that a service takes', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ lat: 43 + at / 1_000, lon: -91.7 }));
    const { minutes } = await open().between(many, [DEPOT], 'car');
    expect(asked).toBe(2);
    expect(minutes).toHaveLength(60);
    expect(minutes.every(([each]) => Number.isInteger(each))).toBe(true);
  });

  it.each([
    ['answers with an error', 503, null],
    ['answers with something else', 200, '<html>'],
    ['answers with another table', 200, '{"code":"Ok","durations":[],"sources_to_targets":[]}'],
  ])('are estimated when the service %s, and it is left alone for a while', async (_why, code, text) => {
    [status, broken] = [code, text];
    const travel = open();
    expect((await travel.between([DEPOT], [MILL], 'car')).isEstimate).toBe(true);
    [status, broken] = [200, null];
    expect((await travel.between([DEPOT], [MILL], 'car')).isEstimate).toBe(true);
    expect(asked).toBe(1);
  });

  it('are estimated when nobody is there', async () => {
    expect((await open(new MemoryCache(), 'http://127.0.0.1:1').between([DEPOT], [MILL], 'car')).isEstimate).toBe(true);
  });
});

describe('travel times by distance', () => {
  travelTimesContract(() => new DistanceTravelTimes());
});
