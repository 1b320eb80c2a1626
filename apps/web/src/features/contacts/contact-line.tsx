import { Link } from '@tanstack/react-router';
import { firstName } from '@/facts/first-name';
import { t } from '@/texts';
import type { Contact } from './contact';
import { ContactMenu } from './contact-menu';
import styles from './contacts.module.css';

const words = t.contacts;

interface ContactLineProps {
  readonly contact: Contact;
  /** Where the page is not the employer's own. */
  readonly showsEmployer: boolean;
  readonly note?: string | undefined;
}

/** One entry in two or three lines: what, who, what came of it, and whether it counts. */
export function ContactLine({ contact, showsEmployer, note }: ContactLineProps) {
  const { purpose, mode, minutes, staff, met, results, quote, isVoided, voidedWhy, isImported, judgement } = contact;
  const what = [isImported ? words.imported : t.log.purposes[purpose], minutes !== null && words.minutes(minutes)]
    .filter(Boolean)
    .join(', ');
  const who = [staff.map(({ name }) => firstName(name)).join(` ${words.and} `), words.modes[mode]]
    .filter(Boolean)
    .join(', ');
  const talked = met
    .map(({ name }) => name)
    .filter(Boolean)
    .join(', ');
  return (
    <div className={styles.line}>
      <div>
        <b style={isVoided ? { textDecoration: 'line-through' } : undefined}>{what}</b>{' '}
        <span className="in-second">{who}</span>
        {showsEmployer && (
          <div>
            <Link to="/employers/$id" params={{ id: contact.employerId }}>
              {contact.employerName}
            </Link>
          </div>
        )}
        <div>
          {talked && `${words.met(talked)} `}
          {results.map((result) => `${t.log.resultNames[result]}.`).join(' ')} {quote && `“${quote}”`} {contact.note}
        </div>
        {note && <div className="in-second">{note}</div>}
        <div className="in-second">{isVoided ? words.voided(voidedWhy ?? '') : judgement.sentence}</div>
      </div>
      <ContactMenu contact={contact} what={what} />
    </div>
  );
}
