import { InroadsProcess } from '../../setup/inroads-process';
import { freePort } from '@inroads/platform/embedded-postgres';
import type { World } from './world';

export interface Serving {
  readonly address: string;
  /** Headers of somebody who is signed in. */
  readonly headers: Readonly<Record<string, string>>;
  readonly pid: number;
  stop(): Promise<unknown>;
}

/** The built API as a process of its own, and the specialist signed in. */
export async function serveApi(world: World): Promise<Serving> {
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const settings = { LOG_LEVEL: 'error', ...world.settings, PORT: port };
  const api = InroadsProcess.run(['dist/apps/api/src/main.js'], settings);
  await api.healthy(address);
  const signedIn = await fetch(`${address}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: world.email, password: world.password }),
  });
  const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
  if (!signedIn.ok) throw new Error(`Sign-in answered ${signedIn.status}`);
  return { address, headers: { cookie }, pid: api.pid, stop: () => api.signal('SIGTERM') };
}
