import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { HandlesJob } from '../../queue';
import { IndexWriter } from '../index-writer';

@Injectable()
export class IndexRowsHandler {
  constructor(private readonly writer: IndexWriter) {}

  @HandlesJob('search.index-employers')
  employers({ ids }: JobPayloads['search.index-employers']): Promise<void> {
    return this.writer.refresh('employer', ids);
  }

  @HandlesJob('search.index-openings')
  openings({ ids }: JobPayloads['search.index-openings']): Promise<void> {
    return this.writer.refresh('opening', ids);
  }
}
