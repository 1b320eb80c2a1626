import { Global, Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SettingsModule } from '@inroads/agency/settings';
import { StaffChanges } from '@inroads/agency/staff';
import { EmployerChanges } from '@inroads/employers/employers';
import { UntouchedPlans } from '@inroads/employers/imports';
import { ContactChanges } from '../../contacts';
import { FollowLeave } from './follow-leave';
import { FollowContact, FollowEmployerChange } from './plan-followers';
import { PlanRowsModule } from '../rows/plan-rows.module';
import { UntouchedPlanRows } from './untouched-plan-rows';

/** The doors that employers, their imports, the contact log and the staff's own periods publish, answered by the week plans. */
@Global()
@Module({
  imports: [AgenciesModule, SettingsModule, PlanRowsModule],
  providers: [
    { provide: EmployerChanges, useClass: FollowEmployerChange },
    { provide: ContactChanges, useClass: FollowContact },
    { provide: StaffChanges, useClass: FollowLeave },
    { provide: UntouchedPlans, useClass: UntouchedPlanRows },
  ],
  exports: [EmployerChanges, ContactChanges, StaffChanges, UntouchedPlans],
})
export class PlanPortsModule {}
