import type { TravelMode } from '@inroads/contracts';
import { Agent, request } from 'undici';
import type { GeoPoint } from './geo.point';

/** The service did not answer, or answered with something else than a table of minutes. */
export class TravelEngineAway extends Error {
  constructor(reason: string) {
    super(`The travel time service gave no table: ${reason}.`);
    this.name = 'TravelEngineAway';
  }
}

const TIMEOUT_MS = 10_000;

/** A routing service over a street map. It is asked about points alone: no name, no address, nobody's reason to go. */
export abstract class TravelEngine {
  abstract readonly name: string;
  private readonly agent = new Agent({ keepAliveTimeout: 30_000, connections: 4, connect: { timeout: 2_000 } });

  constructor(protected readonly url: string) {}

  abstract serves(mode: TravelMode): boolean;

  /** Seconds on the way, `null` where there is none. @throws TravelEngineAway */
  abstract seconds(
    origins: readonly GeoPoint[],
    destinations: readonly GeoPoint[],
    mode: TravelMode,
  ): Promise<(number | null)[][]>;

  close(): Promise<void> {
    return this.agent.destroy();
  }

  protected async ask(path: string, body?: object): Promise<unknown> {
    try {
      const answer = await request(`${this.url}${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
        body: body ? JSON.stringify(body) : null,
        dispatcher: this.agent,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new TravelEngineAway(`status ${answer.statusCode}`);
      return JSON.parse(text);
    } catch (error) {
      if (error instanceof TravelEngineAway) throw error;
      const { code, name } = error as Error & { code?: string };
      throw new TravelEngineAway(code ?? name);
    }
  }
}

/** Rows of seconds as they came, once they are as many as were asked for. @throws TravelEngineAway */
export function secondsTable(given: unknown, rows: number, columns: number): (number | null)[][] {
  if (!Array.isArray(given) || given.length !== rows) throw new TravelEngineAway('another number of rows');
  return given.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) throw new TravelEngineAway('another number of columns');
    return row.map((cell: unknown) => (typeof cell === 'number' && Number.isFinite(cell) ? cell : null));
  });
}
