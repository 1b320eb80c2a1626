/** What the checks of a request say of one field. Programs read it as it is; the page says the same beside the field, in a sentence. */
export const FIELD_FAULTS = {
  empty: 'must not be empty',
  day: 'must be a day like 2026-11-18',
  time: 'must be a time like 13:40',
  email: 'must be an e-mail address',
  unstorable: 'holds characters that cannot be stored; remove them',
} as const;

export const tooLong = (most: number): string => `may have at most ${most} characters`;
