import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type OutboxFigures, OutboxStats } from '../outbox';
import { Metrics } from './metrics';

const FIGURES_KNOWN_FOR_MS = 1_000;

/** How far what follows is behind what was written. */
@Injectable()
export class OutboxMetrics implements OnModuleInit {
  private known: { figures: Promise<OutboxFigures>; until: number } | null = null;

  constructor(
    private readonly metrics: Metrics,
    private readonly stats: OutboxStats,
  ) {}

  onModuleInit(): void {
    this.tell('outbox_waiting_messages', 'Messages whose job has not ended', ({ waiting }) => waiting);
    this.tell(
      'outbox_oldest_seconds',
      'Age of the oldest message whose job has not ended',
      ({ oldestSeconds }) => oldestSeconds,
    );
    this.tell(
      'search_index_lag_seconds',
      'Age of the oldest change that is not in the search index',
      ({ indexLagSeconds }) => indexLagSeconds,
    );
    this.tell('failed_jobs', 'Jobs that need a person', ({ failed }) => failed);
  }

  private tell(name: string, help: string, figureOf: (figures: OutboxFigures) => number): void {
    this.metrics.gauge({ name, help }, async (gauge) => gauge.set(figureOf(await this.figures())));
  }

  /** One question to the database for all figures of a scrape. */
  private figures(): Promise<OutboxFigures> {
    if (this.known === null || performance.now() > this.known.until) {
      this.known = { figures: this.stats.read(), until: performance.now() + FIGURES_KNOWN_FOR_MS };
    }
    return this.known.figures;
  }
}
