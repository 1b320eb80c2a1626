import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { StaffModule } from '@inroads/agency/staff';
import { GeoModule } from '@inroads/platform/geo';
import { CaseloadEntity } from './caseload.entity';
import { CaseloadSizes } from './caseload-sizes.queries';
import { EpisodeEntity } from './episode.entity';
import { SeekerAccess } from './seeker-access';
import { SeekerEntity } from './seeker.entity';
import { CaseloadRepository, EpisodeRepository, SeekerRepository, StatusRepository } from './seeker.repositories';
import { SeekerTrail } from './seeker-trail';
import { SeekersQueries } from './seekers.queries';
import { SeekersService } from './seekers.service';
import { SeekerStatusEntity } from './seeker-status.entity';

/** Needs a `SeekerChanges` in scope: the practice wing gives it, globally. */
@Module({
  imports: [
    AgenciesModule,
    StaffModule,
    GeoModule,
    TypeOrmModule.forFeature([SeekerEntity, CaseloadEntity, EpisodeEntity, SeekerStatusEntity]),
  ],
  providers: [
    SeekerRepository,
    CaseloadRepository,
    EpisodeRepository,
    StatusRepository,
    SeekerAccess,
    SeekersService,
    SeekersQueries,
    SeekerTrail,
    CaseloadSizes,
  ],
  exports: [SeekerAccess, SeekerTrail, SeekersService, SeekersQueries, CaseloadSizes],
})
export class SeekersModule {}
