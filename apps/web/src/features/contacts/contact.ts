import type { components } from '@/api/generated/schema';

/** An entry of the log, as lists show it. */
export type Contact = components['schemas']['ContactResponse'];
