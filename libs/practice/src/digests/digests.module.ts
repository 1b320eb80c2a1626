import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { StaffModule } from '@inroads/agency/staff';
import { MailModule } from '@inroads/platform/mail';
import { PlansModule } from '../plans';
import { DigestEntity } from './digest.entity';
import { DigestPoster } from './digest-poster';
import { DigestReader } from './digest-reader';
import { DigestRepository } from './digest.repository';
import { DigestWishesService } from './digest-wishes.service';
import { PostDigestsHandler } from './jobs/post-digests.handler';

@Module({
  imports: [AgenciesModule, MailModule, TypeOrmModule.forFeature([DigestEntity])],
  providers: [DigestRepository, DigestWishesService],
  exports: [DigestRepository, DigestWishesService],
})
export class DigestsModule {}

/** The mails of the morning, for whatever process works on the queue. */
@Module({
  imports: [DigestsModule, AgenciesModule, StaffModule, PlansModule, MailModule],
  providers: [DigestReader, DigestPoster, PostDigestsHandler],
})
export class DigestJobsModule {}
