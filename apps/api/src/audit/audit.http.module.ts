import { Module } from '@nestjs/common';
import { SeekersModule } from '@inroads/seekers/seekers';
import { AuditController } from './audit.controller';

@Module({ imports: [SeekersModule], controllers: [AuditController] })
export class AuditHttpModule {}
