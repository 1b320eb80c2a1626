import { SettingsFault } from '@inroads/platform/config';
import { CannotStart } from '@inroads/platform/embedded-postgres';
import { StartInterrupted, StopOrder } from './stop-order';

const STOP_WITHIN_MS = 45_000;
/** A database that dies breaks connections first and is seen to have ended a moment later: that later line is the one that helps. */
const CAUSE_WITHIN_MS = 1_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const say = (line: string) => console.error(line);

/** Expected faults in their one line; anything else with all that helps to find it. */
const wordsFor = (error: unknown): string => {
  if (error instanceof CannotStart || error instanceof SettingsFault) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

async function end(order: StopOrder, code: number): Promise<never> {
  setTimeout(() => {
    say(`Something did not stop within ${STOP_WITHIN_MS / 1000} s. Ending.`);
    process.exit(1);
  }, STOP_WITHIN_MS).unref();
  await order.stop();
  process.exit(code);
}

/**
 * Runs `start` as a program of its own: a fault in it is told and what it had started is stopped, a signal stops everything in order.
 * Ends the process.
 */
export function live(start: (order: StopOrder) => Promise<void>): void {
  const order = new StopOrder(say);
  let isTold = false;
  const crash = (error: unknown) => {
    if (isTold) return;
    isTold = true;
    say(wordsFor(error));
    void end(order, 1);
  };
  const uncaught = (error: unknown) => {
    if (error instanceof CannotStart) crash(error);
    else setTimeout(crash, CAUSE_WITHIN_MS, error);
  };
  const starting = start(order).catch((error: unknown) => {
    if (!(error instanceof StartInterrupted)) crash(error);
  });
  const stop = (signal: string) => {
    if (order.isStopping) return;
    order.want();
    say(signal === 'SIGINT' ? '\nStopping ...' : 'Stopping ...');
    void starting.then(() => end(order, 0));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  process.on('uncaughtException', uncaught);
}
