import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { MeiliClient } from './meili-client';

/** Connection to Meilisearch; `client` is null where none is set. */
@Injectable()
export class MeiliConnection implements OnApplicationShutdown {
  readonly client: MeiliClient | null;

  constructor(@Inject(CONFIG) { meili }: Pick<Config, 'meili'>) {
    this.client = meili === null ? null : new MeiliClient(meili.url, meili.key);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client?.close();
  }
}
