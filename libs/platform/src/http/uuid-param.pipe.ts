import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '@inroads/kernel';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that is no id names nothing: the same answer as for one that is not there. */
@Injectable()
export class IdParam implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value))
      throw new NotFound('row.not-found', 'There is nothing here, or it is not yours to see. Check the address.');
    return value.toLowerCase();
  }
}
