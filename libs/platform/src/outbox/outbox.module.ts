import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox';

/** The sending side: every process that writes has it. */
@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
export class OutboxModule {}
