import { Global, Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { EmployerChanges } from '@inroads/employers/employers';
import { ContactChanges } from '../contacts';
import { FollowContact, FollowEmployerChange, StopChanger } from './plan-followers';
import { PlanRowsModule } from './plan-rows.module';

/** The doors that employers and the contact log publish, answered by the week plans. */
@Global()
@Module({
  imports: [AgenciesModule, PlanRowsModule],
  providers: [
    StopChanger,
    { provide: EmployerChanges, useClass: FollowEmployerChange },
    { provide: ContactChanges, useClass: FollowContact },
  ],
  exports: [EmployerChanges, ContactChanges],
})
export class PlanPortsModule {}
