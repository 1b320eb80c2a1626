import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { answer, type ThreadAnswer, type ThreadQuestion } from './plan-thread';

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

const ENTRY = join(__dirname, 'plan-thread.js');

/**
 * A thread that answers one question after the other; it starts with the first.
 * Run from its sources, as tests do, there is no built file to start a thread from: the same function then runs in place.
 */
export class SolverThread {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();

  /** @throws Error with what went wrong in the thread, or that it ended */
  ask(question: ThreadQuestion): Promise<unknown> {
    if (!existsSync(ENTRY)) return inPlace(question);
    this.worker ??= this.start();
    const { worker } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(question.number, { resolve, reject });
      worker.postMessage(question);
    });
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private start(): Worker {
    const worker = new Worker(ENTRY);
    worker.unref();
    worker.on('message', ({ number, output, error }: ThreadAnswer) => {
      const waiting = this.waiting.get(number);
      this.waiting.delete(number);
      if (error === undefined) waiting?.resolve(output);
      else waiting?.reject(new Error(error));
    });
    worker.on('error', (error: unknown) =>
      this.lost(worker, error instanceof Error ? error : new Error(String(error))),
    );
    worker.on('exit', () => this.lost(worker, new Error('The planning thread ended.')));
    return worker;
  }

  /** Whoever waits is told; the next question starts a new thread. */
  private lost(worker: Worker, error: Error): void {
    // One that fell over is told of twice: whoever waits by then waits for the next one.
    if (this.worker !== worker) return;
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

function inPlace(question: ThreadQuestion): Promise<unknown> {
  const { output, error } = answer(question);
  return error === undefined ? Promise.resolve(output) : Promise.reject(new Error(error));
}
