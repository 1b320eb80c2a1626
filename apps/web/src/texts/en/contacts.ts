import { all, inAll, type Total } from './words';
export const contacts = {
  inAll: (total: Total) => inAll(total, { one: '# contact', other: '# contacts' }),
  history: 'History',
  and: 'and',
  imported: 'From an import',
  minutes: (minutes: number) => `${minutes} min`,
  met: (names: string) => `Met ${names}.`,
  modes: {
    'in-person': 'in person',
    phone: 'by phone',
    video: 'by video',
    email: 'by e-mail',
    text: 'by text message',
    mail: 'by mail',
    'job-fair': 'at a job fair',
    'application-drop': 'application dropped off',
  },
  voided: (why: string) => `Voided: ${why}`,
  none: 'No contact yet.',
  noneSay: 'The first visit introduces you and asks for a short appointment.',
} as const;

export const contactActs = {
  menu: (what: string) => `More to do with: ${what}`,
  change: 'Change it',
  void: 'Void it',
  voidTitle: 'Void this entry?',
  voidSay: 'It stays in the history, struck through, and counts nowhere.',
  voidSayImported: 'Undoing the import later leaves it voided.',
  voidDone: (left: readonly string[]) =>
    left.length === 0 ? 'Voided.' : `Voided. A colleague has worked on ${all(left)} since: that stays.`,
};
