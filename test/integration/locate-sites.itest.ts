import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EmployersService, SitesService } from '@inroads/employers/employers';
import { LocateSitesHandler } from '@inroads/employers/employers/locate-sites.handler';
import { Transactions } from '@inroads/platform/database';
import { businessNamed, siteInTown } from './business.fixture';
import { Practice } from './practice.harness';

const HOUSE = { lat: 43.3034, lon: -91.7857 };

describe('sites and an address service', () => {
  let server: Server;
  let practice: Practice;
  let asked: string[];
  let status: number;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const street = new URL(request.url ?? '', 'http://x').searchParams.get('street') ?? '';
      asked.push(street);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(street.startsWith('1 ') ? [{ ...HOUSE, place_rank: 30 }] : []));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    practice = await Practice.open('2026-11-18T18:00:00Z', [], { GEOCODER_URL: `http://127.0.0.1:${port}` });
  }, 120_000);
  beforeEach(() => {
    [asked, status] = [[], 200];
  });
  afterAll(async () => {
    await practice?.close();
    server.close();
  });

  const site = (addressLine: string, changes: object = {}): Promise<string> =>
    practice.as(null, async () => {
      const id = await practice.get(EmployersService).add(businessNamed(`Business at ${addressLine}`), [], true);
      return practice
        .get(SitesService)
        .add(id, siteInTown({ addressLine, postalCode: '52101', point: null, ...changes }));
    });
  const look = (): Promise<void> =>
    practice.as(null, () =>
      practice
        .get(LocateSitesHandler)
        .handle({ agencyId: practice.agencyId }, { signal: new AbortController().signal, attempt: 1 }),
    );
  const placeOf = (id: string): Promise<{ lat: number; lon: number; quality: string }[]> =>
    practice.as(null, () =>
      practice
        .get(Transactions)
        .run(() =>
          practice
            .get(Transactions)
            .query(`SELECT lat, lon, point_quality AS quality FROM employer_site WHERE id = $1`, [id]),
        ),
    );

  it('stand where their house is, each address asked for once', async () => {
    const mill = await site('1 Mill St');
    expect(await placeOf(mill)).toMatchObject([{ quality: 'postcode' }]);
    await look();
    expect(await placeOf(mill)).toEqual([{ ...HOUSE, quality: 'exact' }]);
    const next = await site('1 Mill St');
    await look();
    expect(await placeOf(next)).toEqual([{ ...HOUSE, quality: 'exact' }]);
    expect(asked).toEqual(['1 Mill St']);
  });

  it('stay at the middle of their postal code where it knows nothing, and it is not asked again', async () => {
    const lost = await site('9 Nowhere Ln');
    const before = await placeOf(lost);
    await look();
    await look();
    expect(await placeOf(lost)).toEqual(before);
    expect(asked).toEqual(['9 Nowhere Ln']);
  });

  it('stay there while it is away, and it is asked again', async () => {
    const later = await site('1 Later Rd');
    status = 503;
    await look();
    expect(await placeOf(later)).toMatchObject([{ quality: 'postcode' }]);
    status = 200;
    await look();
    expect(await placeOf(later)).toMatchObject([{ quality: 'exact' }]);
    expect(asked).toEqual(['1 Later Rd', '1 Later Rd']);
  });

  it('whose point was given, or without a street, are not sent', async () => {
    await site('1 Given Sq', { point: { lat: 43.3, lon: -91.8 } });
    await site('');
    await look();
    expect(asked).toEqual([]);
  });

  it('no home of a job seeker is ever sent', async () => {
    const nora = await practice.specialist('Nora');
    await practice.seeker('Maya', nora, { homeArea: '1 Elm St, Decorah, IA 52101' });
    await practice.seeker('Theo', nora, { homeArea: '1 Oak St', home: { lat: 43.31, lon: -91.79 } });
    await look();
    await practice.as(null, () => practice.get(LocateSitesHandler).lookAtAll());
    expect(asked).toEqual([]);
  });
});
