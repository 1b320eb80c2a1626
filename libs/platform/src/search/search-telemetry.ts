import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SEARCH_KINDS } from '@inroads/contracts';
import { Health } from '../health';
import { Metrics } from '../metrics';
import { MeiliConnection } from './meili-connection';
import { EngineStates } from './engine-states';
import { indexUid } from './meili-settings';

/** Whether the engine that is asked first is there, and holds all that it should. */
@Injectable()
export class SearchTelemetry implements OnModuleInit {
  constructor(
    private readonly meili: MeiliConnection,
    private readonly states: EngineStates,
    private readonly metrics: Metrics,
    private readonly health: Health,
  ) {}

  onModuleInit(): void {
    const { client } = this.meili;
    if (client === null) return;
    this.health.add({
      name: 'search',
      isRequired: false,
      check: async () => void (await client.ask((api) => api.health())),
    });
    this.metrics.gauge(
      { name: 'search_engine_is_ready', help: '1 when it is asked first', labels: ['kind'] },
      async (gauge) => {
        for (const kind of SEARCH_KINDS)
          gauge.set({ kind }, (await this.states.look(indexUid(kind))) === 'ready' ? 1 : 0);
      },
    );
  }
}
