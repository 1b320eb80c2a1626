import { applyDecorators } from '@nestjs/common';
import { FIELD_FAULTS, tooLong } from '@inroads/contracts';
import { IsString, Length, Matches, MaxLength, type ValidationOptions } from 'class-validator';

/** PostgreSQL cannot store NUL, and a lone surrogate is not text. */
// eslint-disable-next-line no-control-regex
const STORABLE = /^(?:[^\u0000\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;

export const isStorable = (text: string): boolean => STORABLE.test(text);

/** A short line that must say something, e.g. a name. `{ each: true }` for a list of them. */
export const IsName = (max = 200, { each = false }: ValidationOptions = {}): PropertyDecorator =>
  applyDecorators(
    Matches(/\S/, { message: FIELD_FAULTS.empty, each }),
    Matches(STORABLE, { message: FIELD_FAULTS.unstorable, each }),
    Length(1, max, { message: tooLong(max), each }),
    IsString({ message: 'must be text', each }),
  );

/** Free text, may be empty. */
export const IsNote = (max = 4_000): PropertyDecorator =>
  applyDecorators(
    Matches(STORABLE, { message: FIELD_FAULTS.unstorable }),
    MaxLength(max, { message: tooLong(max) }),
    IsString({ message: 'must be text' }),
  );

/** A day, `2026-11-18`, of a sensible century. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(
    Matches(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: FIELD_FAULTS.day }),
    IsString(),
  );

/** A time of day, `13:40`. */
export const IsTimeOfDay = (): PropertyDecorator =>
  applyDecorators(Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: FIELD_FAULTS.time }), IsString());
