import type { FieldFault } from '@inroads/kernel';
import { lookingAmong, LOOKING_NOT_KNOWN, type WeeksInput } from '@inroads/fidelity';
import { contactField, type ContactRead } from './contacts';
import { list, optional, orNull, record, type RecordOf } from './fields';
import { personField } from './people';
import { settingsOf, settingsRecord } from './settings';
import { staffField } from './staff';

const DEFAULT_SETTINGS = settingsRecord.read({}, '', []);

export const fileRecord = record({
  settings: optional(settingsRecord, DEFAULT_SETTINGS),
  staff: list(staffField),
  people: optional(orNull(list(personField)), null),
  contacts: list(contactField),
});

type FileRead = RecordOf<(typeof fileRecord)['fields']>;

export type InputRead = { readonly input: WeeksInput } | { readonly faults: readonly [FieldFault, ...FieldFault[]] };

/** The whole file as the rules take it, or everything that is wrong with it. */
export function readInput(json: unknown): InputRead {
  const faults: FieldFault[] = [];
  const read = fileRecord.read(json, '', faults);
  if (faults.length === 0) faults.push(...faultsAcross(read));
  const [first, ...others] = faults;
  if (first !== undefined) return { faults: [first, ...others] };
  const { settings, range } = settingsOf(read.settings);
  const input = {
    settings,
    staff: read.staff,
    contacts: read.contacts.map((contact, index) => ({ ...contact, id: idOf(contact, index) })),
    lookingIn: read.people === null ? LOOKING_NOT_KNOWN : lookingAmong(read.people),
  };
  return { input: range === null ? input : { ...input, range } };
}

function faultsAcross({ staff, people, contacts }: FileRead): FieldFault[] {
  const known = new Set(staff.map(({ id }) => id));
  const named = [
    ...contacts.flatMap((contact, at) =>
      contact.staff.map(({ id }, index) => ({ id, path: `contacts.${at}.staff.${index}` })),
    ),
    ...(people ?? []).flatMap(({ specialists }, at) =>
      specialists.map(({ staff: id }) => ({ id, path: `people.${at}.specialist` })),
    ),
  ];
  return [
    ...twice(
      'staff',
      staff.map(({ id }) => id),
    ),
    ...twice(
      'people',
      (people ?? []).map(({ id }) => id),
    ),
    ...twice('contacts', contacts.map(idOf)),
    ...named
      .filter(({ id }) => !known.has(id))
      .map(({ id, path }) => ({
        path,
        message: `names "${id}", who is not in "staff". Add them there, or mend the id.`,
      })),
  ];
}

function twice(where: string, ids: readonly string[]): FieldFault[] {
  const seen = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    const message = `has the id "${id}" of ${where}.${first}. Give each its own.`;
    return first === undefined ? [] : [{ path: `${where}.${index}.id`, message }];
  });
}

function idOf({ id }: ContactRead, index: number): string {
  return id ?? `contact ${index}`;
}
