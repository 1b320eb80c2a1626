import { Module } from '@nestjs/common';
import { HealthModule } from '@inroads/platform/health';
import { HealthController } from './health.controller';

@Module({ imports: [HealthModule], controllers: [HealthController] })
export class HealthHttpModule {}
