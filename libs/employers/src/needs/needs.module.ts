import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NeedEntity } from './need.entity';
import { NeedRepository, NeedsService } from './needs.service';

@Module({
  imports: [TypeOrmModule.forFeature([NeedEntity])],
  providers: [NeedRepository, NeedsService],
  exports: [NeedsService],
})
export class NeedsModule {}
