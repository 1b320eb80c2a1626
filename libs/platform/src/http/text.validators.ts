import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches, MaxLength, type ValidationOptions } from 'class-validator';

/** PostgreSQL cannot store NUL, and a lone surrogate is not text. */
// eslint-disable-next-line no-control-regex
const STORABLE = /^(?:[^\u0000\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;

export const isStorable = (text: string): boolean => STORABLE.test(text);

const UNSTORABLE = 'holds characters that cannot be stored; remove them';

/** A short line that must say something, e.g. a name. `{ each: true }` for a list of them. */
export const IsName = (max = 200, { each = false }: ValidationOptions = {}): PropertyDecorator =>
  applyDecorators(
    Matches(/\S/, { message: 'must not be empty', each }),
    Matches(STORABLE, { message: UNSTORABLE, each }),
    Length(1, max, { message: `needs 1 to ${max} characters`, each }),
    IsString({ message: 'must be text', each }),
  );

/** Free text, may be empty. */
export const IsNote = (max = 4_000): PropertyDecorator =>
  applyDecorators(
    Matches(STORABLE, { message: UNSTORABLE }),
    MaxLength(max, { message: `may have at most ${max} characters` }),
    IsString({ message: 'must be text' }),
  );

/** A day, `2026-11-18`, of a sensible century. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(
    Matches(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'must be a day like 2026-11-18' }),
    IsString(),
  );

/** A time of day, `13:40`. */
export const IsTimeOfDay = (): PropertyDecorator =>
  applyDecorators(Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'must be a time like 13:40' }), IsString());
