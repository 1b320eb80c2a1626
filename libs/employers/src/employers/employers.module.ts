import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { StaffModule } from '@inroads/agency/staff';
import { AddressesModule } from '@inroads/platform/addresses';
import { GeoModule } from '@inroads/platform/geo';
import { DoNotContactEntity } from './do-not-contact.entity';
import { DoNotContactService } from './do-not-contact.service';
import { EmployerDocuments } from './employer.document';
import { EmployerIndex } from './employer-index';
import { EmployerEntity } from './employer.entity';
import {
  DoNotContactRepository,
  EmployerRepository,
  PersonRepository,
  SiteRepository,
  StageEventRepository,
} from './employer.repositories';
import { EmployerPersonEntity } from './employer-person.entity';
import { EmployerSiteEntity } from './employer-site.entity';
import { EmployersQueries } from './employers.queries';
import { EmployersService } from './employers.service';
import { LocateSitesHandler } from './locate-sites.handler';
import { PeopleService } from './people.service';
import { SitesService } from './sites.service';
import { StageEventEntity } from './stage-event.entity';
import { StagesService } from './stages.service';

@Module({
  imports: [
    AgenciesModule,
    StaffModule,
    GeoModule,
    AddressesModule,
    TypeOrmModule.forFeature([
      EmployerEntity,
      EmployerSiteEntity,
      EmployerPersonEntity,
      StageEventEntity,
      DoNotContactEntity,
    ]),
  ],
  providers: [
    EmployerRepository,
    SiteRepository,
    PersonRepository,
    StageEventRepository,
    DoNotContactRepository,
    EmployerIndex,
    EmployersService,
    SitesService,
    PeopleService,
    StagesService,
    DoNotContactService,
    EmployersQueries,
    EmployerDocuments,
    LocateSitesHandler,
  ],
  exports: [
    EmployersService,
    SitesService,
    PeopleService,
    StagesService,
    DoNotContactService,
    EmployersQueries,
    EmployerDocuments,
  ],
})
export class EmployersModule {}
