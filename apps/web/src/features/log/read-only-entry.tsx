import { Link } from '@tanstack/react-router';
import { useMe } from '@/app/session';
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
  const { employerId, employerName, staff, voidedWhy, mayVoid } = contact;
  const made = staff.filter(({ role }) => role !== 'shadowing').map(({ name }) => name);
  const orVoid = (why: string) => (mayVoid ? `${why} ${words.orVoid}` : why);
  const say = {
    voided: () => words.voided(voidedWhy ?? ''),
    imported: () => orVoid(words.imported),
    others: () => orVoid(words.others(made.join(` ${t.contacts.and} `))),
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
