import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { AppLogger } from '@inroads/platform/logging';
import { Outbox } from '@inroads/platform/outbox';
import { HandlesJob, type JobContext } from '@inroads/platform/queue';
import { DigestPoster } from '../digest-poster';

/** Looks often, so that a machine that was off when the morning began comes to it later in the morning; a morning that is done is left alone. */
@Injectable()
export class PostDigestsHandler {
  constructor(
    private readonly poster: DigestPoster,
    private readonly outbox: Outbox,
    private readonly logger: AppLogger,
  ) {}

  @HandlesJob('platform.look-at-digests')
  async lookAtAll(): Promise<void> {
    await this.outbox.enqueueForEveryAgency('practice.post-digests');
  }

  /** One whose week cannot be read must not keep the others from theirs: it fails the job once theirs are out. */
  @HandlesJob('practice.post-digests')
  async handle(_payload: JobPayloads['practice.post-digests'], { signal }: JobContext): Promise<void> {
    const failures: unknown[] = [];
    for (const id of await this.poster.due()) {
      signal.throwIfAborted();
      await this.poster.post(id).catch((error: unknown) => {
        this.logger.failure('digests.not-written', error, { digestId: id });
        failures.push(error);
      });
    }
    if (failures.length > 0) throw failures[0];
  }
}
