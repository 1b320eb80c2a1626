import { Transactions } from '@inroads/platform/database';
import type { Practice } from './practice.harness';

export interface Open {
  readonly commit: () => Promise<void>;
}

/** Does something in a transaction that stays open until `commit`. */
export async function begin(practice: Practice, staffId: string | null, work: () => Promise<unknown>): Promise<Open> {
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  let isAtGate: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (isAtGate = resolve));
  const whole = practice.as(staffId, () =>
    practice.get(Transactions).run(async () => {
      await work();
      isAtGate();
      await gate;
    }),
  );
  await Promise.race([reached, whole]);
  const commit = (): Promise<void> => {
    goOn();
    return whole;
  };
  return { commit };
}

/** Until so many of this database wait for a lock, or `work` is over. */
export async function untilWaiting(practice: Practice, work: Promise<unknown>, count = 1): Promise<void> {
  let isOver = false;
  const settled = (): void => void (isOver = true);
  work.then(settled, settled);
  for (;;) {
    const [row] = await practice.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (isOver || (row?.count ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
