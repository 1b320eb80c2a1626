import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { ImportRunEntity } from './import-run.entity';

@Injectable()
export class ImportRunRepository extends AgencyRepository<ImportRunEntity> {
  protected readonly target = ImportRunEntity;
  protected readonly noun = 'import';
}
