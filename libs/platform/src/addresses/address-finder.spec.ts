import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PostalAddress } from '../geo';
import { AddressFinderAway, NoAddressFinder } from './address-finder';
import { NominatimAddressFinder } from './nominatim.address-finder';

const MILL: PostalAddress = { line: '418 Mill St', city: 'Decorah', region: 'IA', postalCode: '52101', country: 'US' };
const HOUSE = { lat: '43.3034', lon: '-91.7857', place_rank: 30 };

describe('an address service', () => {
  let server: Server;
  let url: string;
  let asked: URL[];
  let answer: { status: number; text: string };

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://x'));
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(answer.text);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    answer = { status: 200, text: JSON.stringify([HOUSE]) };
  });
  afterAll(() => server.close());

  const opened: NominatimAddressFinder[] = [];
  function open(betweenMs = 0, at = url): NominatimAddressFinder {
    const finder = new NominatimAddressFinder(at, betweenMs);
    opened.push(finder);
    return finder;
  }
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((finder) => finder.onModuleDestroy()));
  });
  const find = (finder = open(), address = MILL, signal = new AbortController().signal) => finder.find(address, signal);

  it('is told the address in its parts, and nothing else', async () => {
    expect(await find()).toEqual({ lat: 43.3034, lon: -91.7857 });
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/search']);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
      ...{ street: '418 Mill St', city: 'Decorah', state: 'IA', postalcode: '52101' },
      ...{ countrycodes: 'us', format: 'jsonv2', limit: '1' },
    });
  });

  it.each([
    ['nothing', '[]'],
    ['only the street', JSON.stringify([{ ...HOUSE, place_rank: 26 }])],
    ['only the town', JSON.stringify([{ ...HOUSE, place_rank: 16 }])],
  ])('that finds %s knows no point', async (_what, text) => {
    answer = { status: 200, text };
    expect(await find()).toBeNull();
  });

  it('is not asked for a place without a street, or in a country it is not told how to ask about', async () => {
    expect(await find(open(), { ...MILL, line: ' ' })).toBeNull();
    expect(await find(open(), { ...MILL, country: 'DE' })).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([
    ['answers with an error', 503, '[]'],
    ['answers with something else', 200, '<html>'],
    ['answers without a list', 200, '{}'],
    ['answers with no point', 200, '[{"place_rank":30}]'],
  ])('is away when it %s', async (_what, status, text) => {
    answer = { status, text };
    await expect(find()).rejects.toThrow(AddressFinderAway);
  });

  it('is away when nobody is there', async () => {
    await expect(find(open(0, 'http://127.0.0.1:1'))).rejects.toThrow(AddressFinderAway);
  });

  it('is asked one question after another with a pause between them, also after a failure', async () => {
    const finder = open(60);
    const began = performance.now();
    answer = { status: 503, text: '' };
    await expect(find(finder)).rejects.toThrow(AddressFinderAway);
    answer = { status: 200, text: JSON.stringify([HOUSE]) };
    await Promise.all([find(finder), find(finder)]);
    expect(performance.now() - began).toBeGreaterThanOrEqual(115);
    expect(asked).toHaveLength(3);
  });

  it('is left at once when the process stops', async () => {
    await expect(find(open(), MILL, AbortSignal.abort(new Error('stopping')))).rejects.toThrow('stopping');
    expect(asked).toEqual([]);
  });

  it('that is not set knows nothing', async () => {
    const none = new NoAddressFinder();
    expect([none.service, await none.find()]).toEqual([null, null]);
  });
});
