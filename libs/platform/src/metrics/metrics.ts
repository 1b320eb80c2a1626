import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const PREFIX = 'inroads_';

interface Description<Label extends string> {
  /** Without the prefix; ends in its unit. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly Label[];
}

/** What this process tells Prometheus. Labels are names of routes, queues and kinds: never an id, never a word of a person. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: PREFIX });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  /** A value read at each scrape; when reading fails, the gauge is left out of that scrape. */
  gauge<Label extends string>(description: Description<Label>, read: (gauge: Gauge<Label>) => Promise<void>): void {
    new Gauge<Label>({
      ...this.configure(description),
      async collect() {
        this.reset();
        await read(this).catch(() => this.remove());
      },
    });
  }

  counter<Label extends string>(description: Description<Label>): Counter<Label> {
    return new Counter<Label>(this.configure(description));
  }

  histogram<Label extends string>(description: Description<Label>, buckets: number[]): Histogram<Label> {
    return new Histogram<Label>({ ...this.configure(description), buckets });
  }

  private configure<Label extends string>({ name, help, labels = [] }: Description<Label>) {
    return { name: `${PREFIX}${name}`, help, labelNames: labels, registers: [this.registry] };
  }
}
