import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';

const GREATEST = 2 ** 31 - 1;

/** The version of a row that was read; 0 where there was none. Bounded as the column that it is compared with. */
export const IsVersion = (): PropertyDecorator =>
  applyDecorators(Max(GREATEST, { message: 'is no version of ours' }), Min(0), IsInt());
