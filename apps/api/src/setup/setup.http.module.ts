import { Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SetupController } from './setup.controller';

@Module({ imports: [AgenciesModule], controllers: [SetupController] })
export class SetupHttpModule {}
