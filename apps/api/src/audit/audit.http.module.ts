import { Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SeekersModule } from '@inroads/seekers/seekers';
import { AuditController } from './audit.controller';

@Module({ imports: [SeekersModule, AgenciesModule], controllers: [AuditController] })
export class AuditHttpModule {}
