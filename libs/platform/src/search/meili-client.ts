import { Meilisearch } from 'meilisearch';
import { Agent, request } from 'undici';
import { SearchEngineAway, SearchEngineRefusal } from './meili-errors';

const TIMEOUT_MS = 10_000;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * The official client over `undici.request` with connections kept open: Node's own `fetch`, which it would use,
 * adds 40 ms to each search.
 */
export class MeiliClient {
  readonly api: Meilisearch;
  private readonly agent = new Agent({ keepAliveTimeout: 60_000, connections: 16, connect: { timeout: 2_000 } });

  constructor(url: string, key: string) {
    this.api = new Meilisearch({
      host: url,
      apiKey: key,
      httpClient: (input, init) => this.send(input as URL, init ?? {}),
    });
  }

  /**
   * Runs requests and gives their errors as ours.
   * @throws SearchEngineAway, SearchEngineRefusal
   */
  async ask<T>(work: (api: Meilisearch) => Promise<T>): Promise<T> {
    try {
      return await work(this.api);
    } catch (error) {
      const { cause } = error as Error;
      throw cause instanceof SearchEngineAway || cause instanceof SearchEngineRefusal ? cause : error;
    }
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  private async send(url: URL, { method, headers, body, signal }: RequestInit): Promise<unknown> {
    const { statusCode, text } = await this.request(url, (method ?? 'GET') as Method, { headers, body, signal });
    const answer = text === '' ? undefined : (JSON.parse(text) as unknown);
    if (statusCode < 400) return answer;
    const code = (answer as { code?: string } | undefined)?.code ?? String(statusCode);
    throw statusCode >= 500 || statusCode === 429 ? new SearchEngineAway(code) : new SearchEngineRefusal(code);
  }

  private async request(url: URL, method: Method, { headers, body, signal }: RequestInit) {
    try {
      const response = await request(url, {
        method,
        headers: Object.fromEntries(new Headers(headers)),
        body: body as string | undefined,
        signal: signal ?? AbortSignal.timeout(TIMEOUT_MS),
        dispatcher: this.agent,
      });
      return { statusCode: response.statusCode, text: await response.body.text() };
    } catch (error) {
      const { code, name } = error as Error & { code?: string };
      throw new SearchEngineAway(code ?? name);
    }
  }
}
