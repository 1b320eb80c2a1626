import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { answer, LIMIT_MS, type ThreadAnswer, type ThreadQuestion } from './plan-thread';
import type { PlanTask, PlanTasks } from './plan-tasks';

export interface SolveOptions {
  readonly signal?: AbortSignal;
  /** Told now and then how far it is, 0 to 100. */
  readonly onPercent?: (percent: number) => void;
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

const ENTRY = join(__dirname, 'plan-thread.js');
const LOOK_EVERY_MS = 100;

/**
 * Works plans out in a thread of its own, so that requests go on being answered meanwhile. The thread starts with the first plan.
 * Run from its sources, as tests do, there is no built file to start a thread from: the same function then runs in place.
 */
@Injectable()
export class PlanSolver implements OnModuleDestroy {
  private thread: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
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
      const output = await (existsSync(ENTRY) ? this.ask(question) : inPlace(question));
      options.signal?.throwIfAborted();
      return output as PlanTasks[T]['output'];
    } finally {
      clearInterval(looking);
      options.signal?.removeEventListener('abort', stop);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread?.terminate();
    this.thread = null;
  }

  private ask(question: ThreadQuestion): Promise<unknown> {
    this.thread ??= this.start();
    const { thread } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(question.number, { resolve, reject });
      thread.postMessage(question);
    });
  }

  private start(): Worker {
    const thread = new Worker(ENTRY);
    thread.unref();
    thread.on('message', ({ number, output, error }: ThreadAnswer) => {
      const waiting = this.waiting.get(number);
      this.waiting.delete(number);
      if (error === undefined) waiting?.resolve(output);
      else waiting?.reject(new Error(error));
    });
    thread.on('error', (error: unknown) =>
      this.lost(thread, error instanceof Error ? error : new Error(String(error))),
    );
    thread.on('exit', () => this.lost(thread, new Error('The planning thread ended.')));
    return thread;
  }

  /** Whoever waits is told; the next plan starts a new thread. */
  private lost(thread: Worker, error: Error): void {
    // One that fell over is told of twice: whoever waits by then waits for the next one.
    if (this.thread !== thread) return;
    this.thread = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

function inPlace(question: ThreadQuestion): Promise<unknown> {
  const { output, error } = answer(question);
  return error === undefined ? Promise.resolve(output) : Promise.reject(new Error(error));
}
