import { setTimeout as sleep } from 'node:timers/promises';
import { Chance } from './chance';
import { deliver, type Delivered } from './deliver';
import type { Worker } from './people';
import type { Writing } from './writer';

export interface ImportOutcome {
  /** In the name of every row of it. */
  readonly marker: string;
  readonly id: string;
  readonly state: string;
  readonly isUndone: boolean;
}

type Run = { state: string; columns: { index: number; field: string | null }[] };

const LOOK_EVERY_MS = 300;
const MOST_RUNS = 5;

/** Imports one file after another while others write; every second one is taken back again. */
export async function importMeanwhile(
  worker: Worker,
  seed: number,
  rows: number,
  writing: Writing,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (let number = 0; number < MOST_RUNS && (number === 0 || writing.goesOn()); number += 1) {
    const marker = `${writing.prefix}i${number}`;
    const outcome = await new Import(worker, marker, writing).run(sheet(marker, rows, seed + number), number % 2 === 1);
    if (outcome !== null) outcomes.push(outcome);
  }
  return outcomes;
}

function sheet(marker: string, rows: number, seed: number): string {
  const chance = new Chance(seed);
  const lines = Array.from(
    { length: rows },
    () => `${chance.name()} ${marker},${1 + chance.below(900)} Mill Road,Larkfield`,
  );
  return ['Business,Address,City', ...lines, ''].join('\r\n');
}

/** One run, step by step as the wizard does it; each step is sent until it is answered. */
class Import {
  private id = '';

  constructor(
    private readonly worker: Worker,
    private readonly marker: string,
    private readonly writing: Writing,
  ) {}

  async run(content: string, isUndone: boolean): Promise<ImportOutcome | null> {
    const form = new FormData();
    form.set('kind', 'employers');
    form.set('file', new Blob([content], { type: 'text/csv' }), `${this.marker}.csv`);
    const begun = await this.send('POST', '', form);
    if (begun === null || begun.status !== 201) return this.refused('begin', begun);
    this.id = begun.body.id as string;
    const { columns } = (await this.until(['columns'])) ?? { columns: [] };
    const places = columns.filter(({ field }) => field !== null).map(({ index, field }) => ({ index, field }));
    await this.step('PUT', '/mapping', { columns: places });
    if ((await this.until(['checked', 'failed'])) === null) return null;
    await this.step('POST', '/rule', { rule: 'different' });
    if ((await this.until(['checked', 'failed'])) === null) return null;
    await this.step('POST', '/run', {});
    let run = await this.until(['done', 'failed']);
    if (isUndone) {
      await this.step('POST', '/undo', {});
      run = await this.until(['undone', 'failed']);
    }
    return run && { marker: this.marker, id: this.id, state: run.state, isUndone };
  }

  private send(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Delivered | null> {
    const key = `key-${this.marker}${path.replace('/', '-')}`;
    const call = { method, path: `/imports${this.id && `/${this.id}`}${path}`, ...(body && { body }), key };
    return deliver(this.worker.api, call, this.writing.ledger, this.writing.signal);
  }

  /** A step that is told "not now" when sent again has been taken the first time. */
  private async step(method: 'POST' | 'PUT', path: string, body: object): Promise<void> {
    const told = await this.send(method, path, body);
    if (told === null || told.status < 300 || (told.status === 409 && told.wasRetried)) return;
    this.refused(path, told);
  }

  private async until(states: readonly string[]): Promise<Run | null> {
    for (;;) {
      const told = await this.send('GET', '');
      if (told === null) return null;
      const run = told.body as unknown as Run;
      if (states.includes(run.state)) return run;
      await sleep(LOOK_EVERY_MS);
    }
  }

  private refused(step: string, told: Delivered | null): null {
    if (told !== null)
      this.writing.ledger.faults.push(
        `import ${step}: ${told.status} ${String(told.body.code)} ${String(told.body.title)}`,
      );
    return null;
  }
}
