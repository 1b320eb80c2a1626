import { parentPort } from 'node:worker_threads';
import { type PlanTask, type PlanTasks, runTask } from './plan-tasks';

/** A question to the thread. `gauge`: [0] 1 asks it to stop, [1] how far it is in percent. */
export interface ThreadQuestion<T extends PlanTask = PlanTask> {
  readonly number: number;
  readonly task: T;
  readonly input: PlanTasks[T]['input'];
  readonly limitMs: number;
  readonly gauge: Int32Array;
}

export interface ThreadAnswer {
  readonly number: number;
  readonly output?: unknown;
  readonly error?: string;
}

/** A search may take no longer, whatever its number of steps. */
export const LIMIT_MS = 4_000;

parentPort?.on('message', (question: ThreadQuestion) => {
  parentPort?.postMessage(answer(question));
});

export function answer({ number, task, input, limitMs, gauge }: ThreadQuestion): ThreadAnswer {
  const startClock = () => {
    const began = performance.now();
    return () => (performance.now() - began) / limitMs;
  };
  try {
    const output = runTask(task, input, {
      isAborted: () => Atomics.load(gauge, 0) === 1,
      onProgress: (progress) => void Atomics.store(gauge, 1, Math.round(progress * 100)),
      startClock,
    });
    return { number, output };
  } catch (error) {
    return { number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
