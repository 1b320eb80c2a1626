import { useQuery } from '@tanstack/react-query';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import type { EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import type { DraftNames } from './draft-words';
import type { ContactDetail } from './from-contact';
import { followUpsQuery } from './log.queries';
import { useSeekersOf } from './use-seekers-of';

/** The names of everybody and everything in these drafts. Whoever is not known any more is "Other". */
export function useNamesIn(drafts: readonly LogDraft[], employer: EmployerPage, entry: ContactDetail): DraftNames {
  const formats = useFormats();
  const staff = useStaffNames();
  const seekers = useSeekersOf(drafts.flatMap((draft) => Object.keys(draft.seekers)));
  const { data: open = [] } = useQuery(followUpsQuery(employer.id));
  const promises = [...entry.doneFollowUps, ...open];
  const nameOf = <Row extends { readonly id: string }>(rows: readonly Row[], id: string, say: (row: Row) => string) => {
    const row = rows.find((each) => each.id === id);
    return (row && say(row)) || t.log.otherPerson;
  };
  return {
    person: (id) => nameOf(employer.people, id, ({ name }) => name),
    site: (id) => nameOf(employer.sites, id, ({ name, addressLine, city }) => name || addressLine || city),
    seeker: (id) => nameOf(seekers, id, ({ preferredName }) => preferredName),
    promise: (id) => nameOf(promises, id, ({ what, dueOn }) => t.log.promise(what, formats.shortDay(dueOn))),
    staff: (id) => staff(id) || t.log.otherPerson,
  };
}
