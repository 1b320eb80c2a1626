import { Injectable, type PipeTransform } from '@nestjs/common';
import { isDay } from '@inroads/calendar';
import { NotFound } from '@inroads/kernel';

/** A day in an address; what is no day names nothing. */
@Injectable()
export class DayParam implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isDay(value))
      throw new NotFound('row.not-found', 'There is nothing here, or it is not yours to see. Check the address.');
    return value;
  }
}
