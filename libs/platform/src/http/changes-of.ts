import type { Type } from '@nestjs/common';
import { PartialType } from '@nestjs/swagger';

/**
 * The body of a PATCH: every field of a create, none of its defaults. Plain `PartialType` keeps initial values, so a
 * change of the name alone would reset everything else; and it lets `null` pass where a create refuses it.
 */
export function ChangesOf<T extends object>(fields: Type<T>): Type<Partial<T>> {
  class Changes extends (PartialType(fields, { skipNullProperties: false }) as Type<object>) {
    constructor() {
      super();
      for (const name of Object.keys(this)) delete (this as Record<string, unknown>)[name];
    }
  }
  Object.defineProperty(Changes, 'name', { value: `ChangesOf${fields.name}` });
  return Changes;
}
