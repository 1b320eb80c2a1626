import { Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { EmployersModule } from '@inroads/employers/employers';
import { EmployerPartsController } from './employer-parts.controller';
import { EmployersController } from './employers.controller';

@Module({ imports: [AgenciesModule, EmployersModule], controllers: [EmployersController, EmployerPartsController] })
export class EmployersHttpModule {}
