import { Module } from '@nestjs/common';
import { PlansModule } from '@inroads/practice/plans';
import { PlanRunsController } from './plan-runs.controller';
import { PlansController } from './plans.controller';

@Module({ imports: [PlansModule], controllers: [PlansController, PlanRunsController] })
export class PlansHttpModule {}
