import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { StaffModule } from '@inroads/agency/staff';
import { EmployersModule } from '@inroads/employers/employers';
import { FactsModule } from '@inroads/employers/facts';
import { NeedsModule } from '@inroads/employers/needs';
import { OpeningsModule } from '@inroads/employers/openings';
import { SeekersModule } from '@inroads/seekers/seekers';
import { WeeksModule } from '../weeks';
import { ContactEntity } from './contact.entity';
import {
  ContactPersonRepository,
  ContactRepository,
  ContactSeekerRepository,
  ContactStaffRepository,
  FollowUpRepository,
} from './contact.repositories';
import { ContactPersonEntity } from './contact-person.entity';
import { ContactSeekerEntity } from './contact-seeker.entity';
import { ContactStaffEntity } from './contact-staff.entity';
import { ContactsQueries } from './contacts.queries';
import { ContactsService } from './contacts.service';
import { FollowUpEntity } from './follow-up.entity';
import { FollowUpsService } from './follow-ups.service';
import { ContactAccess } from './contact-access';
import { ForWhomService } from './for-whom';
import { LearnedService } from './learned';
import { LearnedQueries } from './learned.queries';

@Module({
  imports: [
    AgenciesModule,
    StaffModule,
    EmployersModule,
    FactsModule,
    NeedsModule,
    OpeningsModule,
    SeekersModule,
    WeeksModule,
    TypeOrmModule.forFeature([
      ContactEntity,
      ContactStaffEntity,
      ContactPersonEntity,
      ContactSeekerEntity,
      FollowUpEntity,
    ]),
  ],
  providers: [
    ContactRepository,
    ContactStaffRepository,
    ContactPersonRepository,
    ContactSeekerRepository,
    FollowUpRepository,
    ContactAccess,
    ForWhomService,
    LearnedService,
    FollowUpsService,
    ContactsService,
    ContactsQueries,
    LearnedQueries,
  ],
  exports: [ContactsService, ContactsQueries, LearnedQueries, FollowUpsService, LearnedService],
})
export class ContactsModule {}
