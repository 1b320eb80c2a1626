import { ValidateBy } from 'class-validator';
import { isStorable } from './text.validators';

const DEEPEST = 6;
const MOST_PARTS = 2_000;

/** How many parts a JSON value has; `null`: too deep, or a text in it cannot be stored. */
function partsOf(value: unknown, depth: number): number | null {
  if (typeof value === 'string') return isStorable(value) ? 1 : null;
  if (typeof value !== 'object' || value === null) return 1;
  if (depth === 0) return null;
  let parts = 1;
  for (const [key, part] of Object.entries(value)) {
    const inside = isStorable(key) ? partsOf(part, depth - 1) : null;
    if (inside === null || (parts += inside) > MOST_PARTS) return null;
  }
  return parts;
}

/** JSON whose shape is checked elsewhere: neither deep nor large, and every text in it can be stored. */
export const IsPlainValue = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isPlainValue',
      validator: {
        validate: (value) => value !== undefined && partsOf(value, DEEPEST) !== null,
        defaultMessage: () => 'is too deep or too large, or holds characters that cannot be stored',
      },
    },
    {},
  );
