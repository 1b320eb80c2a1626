import type { ContactMode } from '@inroads/fidelity';
import { Button } from '@/ui/controls';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { List } from '@/api/list';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconDoorEnter, IconFileImport, IconMail, IconMessage2Check, IconPhone, IconUsersGroup } from '@/ui/icons';
import { RouteLine, RouteStop } from '@/ui/route-line';
import type { Contact } from './contact';
import { ContactMenu } from './contact-menu';
import styles from './contacts.module.css';

const ICONS: Record<ContactMode, ComponentType<{ size?: number; stroke?: number }>> = {
  'in-person': IconDoorEnter,
  phone: IconPhone,
  video: IconPhone,
  email: IconMail,
  text: IconMessage2Check,
  mail: IconMail,
  'job-fair': IconUsersGroup,
  'application-drop': IconFileImport,
};

const words = t.contacts;

interface ContactHistoryProps {
  readonly list: List<Contact>;
  /** Where the page is not the employer's own. */
  readonly showsEmployer?: boolean;
  readonly noteOf?: (contact: Contact) => string;
}

/** What was done, newest first, each with whether it counts. */
export function ContactHistory({ list, showsEmployer = false, noteOf }: ContactHistoryProps) {
  const formats = useFormats();
  return (
    <>
      <RouteLine label={words.history} hasWhen>
        {list.rows.map((contact) => {
          const Icon = contact.isImported ? IconFileImport : ICONS[contact.mode];
          return (
            <RouteStop
              key={contact.id}
              marker={<Icon size={15} stroke={1.7} />}
              tone="quiet"
              line="quiet"
              when={formats.shortDay(contact.day)}
            >
              <ContactLine contact={contact} showsEmployer={showsEmployer} note={noteOf?.(contact)} />
            </RouteStop>
          );
        })}
      </RouteLine>
      {list.hasMore && (
        <Button variant="subtle" mt={12} onClick={list.more}>
          {t.parts.more}
        </Button>
      )}
    </>
  );
}

function ContactLine({
  contact,
  showsEmployer,
  note,
}: {
  contact: Contact;
  showsEmployer: boolean;
  note: string | undefined;
}) {
  const { purpose, mode, minutes, staff, met, results, quote, isVoided, voidedWhy, isImported, judgement } = contact;
  const what = [isImported ? words.imported : t.log.purposes[purpose], minutes !== null && words.minutes(minutes)]
    .filter(Boolean)
    .join(', ');
  const who = [staff.map(({ name }) => name.split(' ')[0]).join(` ${words.and} `), words.modes[mode]]
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
      {!isVoided && !isImported && <ContactMenu contact={contact} what={what} />}
    </div>
  );
}
