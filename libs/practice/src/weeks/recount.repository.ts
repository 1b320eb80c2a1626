import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { RecountEntity } from './recount.entity';

@Injectable()
export class RecountRepository extends AgencyRepository<RecountEntity> {
  protected readonly target = RecountEntity;
  protected readonly noun = 'recount';
}
