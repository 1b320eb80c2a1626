import type { ContactMode } from '@inroads/fidelity';
import { Button } from '@/ui/controls';
import type { ComponentType } from 'react';
import type { List } from '@/api/list';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconDoorEnter, IconFileImport, IconMail, IconMessage2Check, IconPhone, IconUsersGroup } from '@/ui/icons';
import { RouteLine, RouteStop } from '@/ui/route-line';
import type { Contact } from './contact';
import { ContactLine } from './contact-line';

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
