import { CannotStart } from '@inroads/platform/embedded-postgres';
import { createServer } from 'node:net';

const REASONS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) => `Port ${port} is taken by another program. Stop that one, or set PORT to a free one.`,
  EACCES: (_, port) => `This user may not listen on port ${port}. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: (host) =>
    `This machine has no address ${host}. Set HOST to one that it has, or to 0.0.0.0 for all of them.`,
  ENOTFOUND: (host) =>
    `No machine is called ${host}. Set HOST to an address of this machine, or to 0.0.0.0 for all of them.`,
};

/**
 * Asked before anything is started: a port that is taken is the commonest fault, and is told at once.
 * @throws CannotStart with one line
 */
export async function assertCanListen(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    throw cannotListen(host, port, error);
  }
  await new Promise((resolve) => server.close(resolve));
}

/** The one line for an address that cannot be listened on; other errors as they are. */
export function cannotListen(host: string, port: number, error: unknown): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  return reason ? new CannotStart(reason(host, port), { cause: error }) : error;
}
