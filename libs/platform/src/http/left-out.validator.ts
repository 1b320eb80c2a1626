import { ValidateIf } from 'class-validator';

/** A field that need not be there. `IsOptional` would also take `null`, and hand it on where only a value or nothing is meant. */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
