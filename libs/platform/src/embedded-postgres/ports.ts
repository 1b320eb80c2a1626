import { createServer, type AddressInfo } from 'node:net';

const listen = (port: number) =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      server.close(() => resolve(address.port));
    });
  });

/** `wanted` when nothing listens there, else any port that is free now. Somebody may take it before we do: be ready to ask again. */
export async function freePort(wanted?: number): Promise<number> {
  return listen(wanted ?? 0).catch(() => listen(0));
}
