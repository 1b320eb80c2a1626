import { ValidationPipe } from '@nestjs/common';
import { type FieldFault, Invalid } from '@inroads/kernel';
import type { ValidationError } from 'class-validator';

function faultsOf(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
    return [...own, ...faultsOf(error.children ?? [], path)];
  });
}

/** Unknown fields are an error that names them: a misspelt field must not be lost in silence. */
export const requestValidation = new ValidationPipe({
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
