import { Link } from '@tanstack/react-router';
import { useMay, useMe } from '@/app/session';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { Note } from '@/ui/notes';
import { isOwn, type Refusal } from '../contacts/contact';
import { ContactLine } from '../contacts/contact-line';
import { LogAgain } from './change-form';
import { type ContactDetail, draftOf } from './from-contact';
import styles from './log.module.css';

const words = t.log.refused;

/** An entry that this person cannot change: what it says, why not, and what can be done instead. */
export function ReadOnlyEntry({ contact, refusal }: { contact: ContactDetail; refusal: Refusal }) {
  const me = useMe();
  const mayVoidAny = useMay('contact.void-any');
  const { employerId, employerName, staff, voidedWhy } = contact;
  const made = staff.filter(({ role }) => role !== 'shadowing').map(({ name }) => name);
  const say = {
    voided: () => words.voided(voidedWhy ?? ''),
    imported: () => words.imported,
    others: () =>
      [words.others(made.join(` ${t.contacts.and} `)), mayVoidAny && words.orVoid].filter(Boolean).join(' '),
  };
  return (
    <div className={styles.fields}>
      <Note tone="amber">{say[refusal]()}</Note>
      <ContactLine contact={contact} showsEmployer />
      <div className={styles.buttons}>
        {refusal === 'voided' && isOwn(contact, me.staffId) && <LogAgain draft={draftOf(contact, me)} />}
        <Button renderRoot={(props) => <Link to="/employers/$id" params={{ id: employerId }} {...props} />}>
          {words.toEmployer(employerName)}
        </Button>
      </div>
    </div>
  );
}
