import { Global, Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { StaffChanges } from '@inroads/agency/staff';
import { EmployerChanges } from '@inroads/employers/employers';
import { ContactChanges } from '../contacts';
import { FollowLeave } from './follow-leave';
import { FollowContact, FollowEmployerChange } from './plan-followers';
import { PlanRowsModule } from './plan-rows.module';

/** The doors that employers, the contact log and the staff's own periods publish, answered by the week plans. */
@Global()
@Module({
  imports: [AgenciesModule, PlanRowsModule],
  providers: [
    { provide: EmployerChanges, useClass: FollowEmployerChange },
    { provide: ContactChanges, useClass: FollowContact },
    { provide: StaffChanges, useClass: FollowLeave },
  ],
  exports: [EmployerChanges, ContactChanges, StaffChanges],
})
export class PlanPortsModule {}
