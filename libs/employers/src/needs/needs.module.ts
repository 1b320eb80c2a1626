import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EmployersModule } from '@inroads/employers/employers';
import { NeedEntity } from './need.entity';
import { NeedRepository, NeedsService } from './needs.service';

@Module({
  imports: [EmployersModule, TypeOrmModule.forFeature([NeedEntity])],
  providers: [NeedRepository, NeedsService],
  exports: [NeedsService],
})
export class NeedsModule {}
