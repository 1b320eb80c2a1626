import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Question } from '../integration/access.probe';

/** A question about rows that exist, made on the spot; null where there is none. */
export type Ask = (operation: string) => Promise<Question | null>;

/** Answers the hooks of schemathesis, on a port of its own: `GET ?operation=POST /api/employers` gives path, body and file. */
export class ValidQuestions {
  private constructor(private readonly server: Server) {}

  static async open(ask: Ask): Promise<ValidQuestions> {
    const server = createServer((request, response) => {
      const operation = new URL(request.url ?? '', 'http://here').searchParams.get('operation') ?? '';
      patiently(() => ask(operation)).then(
        (question) => response.end(JSON.stringify(question && { ...question, path: `/api${question.path}` })),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new ValidQuestions(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

const TRIES = 4;
const PAUSE_MS = 500;

/** The rows are made beside jobs of the API that is asked, which may be at the same ones: then again, a little later. */
async function patiently<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries === 1) throw error;
    await sleep(PAUSE_MS);
    return patiently(work, tries - 1);
  }
}

/** `POST /api/sites/{id}` as the table of probes calls it: `POST /sites/:id`. */
export const probeOf = (operation: string): string => operation.replace(' /api/', ' /').replaceAll(/\{(\w+)\}/g, ':$1');
