import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconPlus } from '@/ui/icons';
import { ProblemNote } from '@/ui/notes';
import { Section } from '@/ui/page';
import { useToast } from '@/ui/toast';
import styles from './profile.module.css';
import { calendarFeedsQuery } from './profile.queries';
import { ShownOnce } from './shown-once';

const words = t.profile.calendar;
const refresh = [calendarFeedsQuery.queryKey];

/** The plan in any calendar: an address made, shown once, seen to be read, and revoked. */
export function CalendarSection() {
  const feeds = useQuery(calendarFeedsQuery);
  const [made, setMade] = useState<{ readonly id: string; readonly address: string } | null>(null);
  const make = useSave((_: void) => answerOf(api.POST('/api/calendar-feeds')), {
    refresh,
    onSaved: ({ id, path }) => setMade({ id, address: `${window.location.origin}${path}` }),
  });
  const { data = [] } = feeds;
  const error = make.error ?? feeds.error;
  return (
    <Section
      title={words.title}
      action={
        <Button
          variant="subtle"
          color="gray"
          loading={make.isPending}
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => make.mutate()}
        >
          {data.length > 0 ? words.another : words.make}
        </Button>
      }
    >
      <p className="in-second">{words.say}</p>
      {error && <ProblemNote error={error} />}
      {made && <ShownOnce title={words.shown} text={made.address} onDone={() => setMade(null)} />}
      {made && <p className={styles.quiet}>{words.how}</p>}
      {feeds.isSuccess && data.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <FeedLines onRevoked={(id) => made?.id === id && setMade(null)} />
      {data.length > 0 && <p className={styles.quiet}>{words.secret}</p>}
    </Section>
  );
}

function FeedLines({ onRevoked }: { onRevoked: (id: string) => void }) {
  const formats = useFormats();
  const toast = useToast();
  const { data = [] } = useQuery(calendarFeedsQuery);
  const revoke = useSave(
    async (id: string) => {
      await answerOf(api.POST('/api/calendar-feeds/{id}/revoke', { params: { path: { id } } }));
      return id;
    },
    {
      refresh,
      onSaved: (id) => {
        onRevoked(id);
        toast({ words: words.revoked });
      },
    },
  );
  return (
    <>
      {revoke.error && <ProblemNote error={revoke.error} />}
      <ul className={styles.lines}>
        {data.map(({ id, createdAt, lastReadAt }) => (
          <li key={id}>
            <div>
              <b>{words.line(formats.instant(createdAt))}</b>
              <div className="in-second">{lastReadAt ? words.read(formats.instant(lastReadAt)) : words.unread}</div>
            </div>
            <Button aria-label={words.revoke(formats.instant(createdAt))} onClick={() => revoke.mutate(id)}>
              {words.revokeShort}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
