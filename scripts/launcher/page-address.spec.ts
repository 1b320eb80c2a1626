import { createServer, type AddressInfo } from 'node:net';
import { assertCanListen } from './page-address';

describe('assertCanListen', () => {
  it('says in one line that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(assertCanListen('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} is taken by another program. Stop that one, or set PORT to a free one.`,
    );
    await new Promise((resolve) => other.close(resolve));
    await expect(assertCanListen('127.0.0.1', port)).resolves.toBeUndefined();
  });

  it('says in one line that the address is not of this machine', async () => {
    await expect(assertCanListen('192.0.2.1', 0)).rejects.toThrow('This machine has no address 192.0.2.1.');
  });
});
