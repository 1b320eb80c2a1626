import { Module } from '@nestjs/common';
import { SealAuditHandler } from './seal-audit.handler';
import { SweepExpiredHandler } from './sweep-expired.handler';

/** What an installation does for itself at intervals. */
@Module({ providers: [SweepExpiredHandler, SealAuditHandler] })
export class UpkeepModule {}
