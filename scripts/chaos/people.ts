import { DEMO_SIGN_INS } from '../../db/seed/seed-demo';
import { ApiClient } from './api-client';

/** A specialist of the demo agency at work, with those of the caseload who look for work and have told what they wish. */
export interface Worker {
  readonly staffId: string;
  readonly api: ApiClient;
  readonly seekerIds: readonly string[];
  readonly today: string;
}

const listOf = (
  body: Record<string, unknown>,
): { id: string; specialistId: string; status: string; wishes: number }[] => body.items as never;

/** Everybody of that role, signed in. */
async function signInAll(apiUrl: string, role: string): Promise<ApiClient[]> {
  const clients: ApiClient[] = [];
  for (const signIn of DEMO_SIGN_INS.filter((candidate) => candidate.role === role))
    clients.push(await ApiClient.signIn(apiUrl, signIn.email, signIn.password));
  return clients;
}

export async function specialists(apiUrl: string): Promise<Worker[]> {
  const workers: Worker[] = [];
  for (const api of await signInAll(apiUrl, 'specialist')) {
    const { staffId, agency } = await api.must({ method: 'GET', path: '/me' });
    const seekers = listOf(await api.must({ method: 'GET', path: '/seekers?limit=200' }));
    workers.push({
      staffId: staffId as string,
      api,
      today: (agency as { today: string }).today,
      seekerIds: seekers
        .filter(({ specialistId, status, wishes }) => specialistId === staffId && status === 'looking' && wishes > 0)
        .map(({ id }) => id),
    });
  }
  return workers;
}
