/** What is wrong with one field, said beside it. */
export const faults = {
  empty: 'Fill this in.',
  day: 'Give a day from 1900 on, such as Nov 18, 2026.',
  time: 'Give a time, such as 1:40 pm.',
  email: 'Give an e-mail address, such as sam@example.org.',
  unstorable: 'Some signs in this cannot be stored. Take them out.',
  tooLong: (most: string) => `Keep this to ${most} characters.`,
  atMost: (most: string) => `${most} at most.`,
  atLeast: (least: string) => `${least} at least.`,
  choose: 'Choose one.',
  other: 'This cannot be used. Look at it again.',
  needed: '* has to be filled in.',
  lookAgain: 'Some answers need another look. Nothing was changed.',
  lookAgainAt: (fields: string) => `Look again at: ${fields}. Nothing was changed.`,
  noNumber: 'Give a number.',
} as const;
