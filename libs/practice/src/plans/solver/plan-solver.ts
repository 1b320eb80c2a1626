import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LIMIT_MS, type ThreadQuestion } from './plan-thread';
import type { PlanTask, PlanTasks } from './plan-tasks';
import { SolverThread } from './solver-thread';

export interface SolveOptions {
  readonly signal?: AbortSignal;
  /** Told now and then how far it is, 0 to 100. */
  readonly onPercent?: (percent: number) => void;
}

/** Tasks that search for seconds, in the background. All others answer somebody who waits with the page before her. */
const SEARCHES: readonly PlanTask[] = ['plan', 'team'];
const LOOK_EVERY_MS = 100;

/**
 * Works plans out in threads of their own, so that requests go on being answered meanwhile. Searches have one and everything else another:
 * whoever moves a visit does not wait for the weeks of a whole team.
 */
@Injectable()
export class PlanSolver implements OnModuleDestroy {
  private readonly searches = new SolverThread();
  private readonly acts = new SolverThread();
  private asked = 0;

  async run<T extends PlanTask>(
    task: T,
    input: PlanTasks[T]['input'],
    options: SolveOptions = {},
  ): Promise<PlanTasks[T]['output']> {
    options.signal?.throwIfAborted();
    const gauge = new Int32Array(new SharedArrayBuffer(8));
    const question: ThreadQuestion<T> = { number: ++this.asked, task, input, limitMs: LIMIT_MS, gauge };
    const stop = (): void => void Atomics.store(gauge, 0, 1);
    options.signal?.addEventListener('abort', stop, { once: true });
    const looking = setInterval(() => options.onPercent?.(Atomics.load(gauge, 1)), LOOK_EVERY_MS);
    try {
      const output = await (SEARCHES.includes(task) ? this.searches : this.acts).ask(question);
      options.signal?.throwIfAborted();
      return output as PlanTasks[T]['output'];
    } finally {
      clearInterval(looking);
      options.signal?.removeEventListener('abort', stop);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.searches.end(), this.acts.end()]);
  }
}
