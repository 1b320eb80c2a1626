import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { type FieldFault, Invalid } from '@inroads/kernel';
import type { ValidationError } from 'class-validator';

function faultsOf(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
    return [...own, ...faultsOf(error.children ?? [], path)];
  });
}

/** A request without a body has one without fields: what is missing is named, as it would be in `{}`. */
class RequestValidation extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return super.transform(value === undefined && metadata.type === 'body' ? {} : value, metadata) as Promise<unknown>;
  }
}

/** Unknown fields are an error that names them: a misspelt field must not be lost in silence. */
export const requestValidation = new RequestValidation({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) => {
    const faults = faultsOf(errors);
    const named = faults.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
    return new Invalid(
      'request.invalid',
      `Some of what was sent cannot be used. ${named.join('; ')}. Nothing was changed.`,
      { faults },
    );
  },
});
