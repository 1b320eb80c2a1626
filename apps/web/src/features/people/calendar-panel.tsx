import { grantsOf } from '@inroads/contracts';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { IconX } from '@/ui/icons';
import { ProblemNote } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import { ActButton } from './act-button';
import styles from './people.module.css';
import { colleaguesFeedsQuery, type Feed, type Person } from './people.queries';

const words = t.people.calendar;

/** Secret addresses under which programs read when this person is where: ended by whoever looks after her, also once she has left. */
export function CalendarPanel({ person }: { person: Person }) {
  const feeds = useQuery(colleaguesFeedsQuery(person.id));
  const [asked, setAsked] = useState<Feed | null>(null);
  const box = useRef<HTMLElement>(null);
  const formats = useFormats();
  const { data = [] } = feeds;
  if (data.length === 0 && !feeds.isError && !grantsOf(person.roles).has('plan.write')) return null;
  return (
    <section ref={box} tabIndex={-1} className={styles.panel} aria-label={words.title}>
      <h2>{words.title}</h2>
      {feeds.isError && <ProblemNote error={feeds.error} onRetry={() => void feeds.refetch()} />}
      {feeds.isSuccess && data.length === 0 && <p className="in-second">{t.profile.calendar.none}</p>}
      <ul className={styles.lines}>
        {data.map((feed) => {
          const { id, createdAt, lastReadAt } = feed;
          const made = formats.instant(createdAt);
          return (
            <li key={id}>
              <span>
                <b>{t.profile.calendar.line(made)}</b>
                <span className={styles.under}>
                  {lastReadAt ? t.profile.calendar.read(formats.instant(lastReadAt)) : t.profile.calendar.unread}
                </span>
              </span>
              <ActButton
                isOpen={asked?.id === id}
                isQuiet
                label={t.profile.calendar.revoke(made)}
                icon={<IconX size={15} aria-hidden />}
                onOpen={() => setAsked(feed)}
              >
                {t.profile.calendar.revokeShort}
              </ActButton>
            </li>
          );
        })}
      </ul>
      {asked !== null && (
        <EndAddress
          key={asked.id}
          feed={asked}
          person={person}
          onLeave={() => setAsked(null)}
          // Its line and its button are gone: the keyboard goes on in what is left.
          onEnded={() => box.current?.focus()}
        />
      )}
    </section>
  );
}

interface EndAddressProps {
  readonly feed: Feed;
  readonly person: Person;
  onLeave: () => void;
  onEnded: () => void;
}

function EndAddress({ feed, person, onLeave, onEnded }: EndAddressProps) {
  const toast = useToast();
  const formats = useFormats();
  const end = useSave(
    (_: void) => answerOf(api.POST('/api/calendar-feeds/{id}/revoke', { params: { path: { id: feed.id } } })),
    {
      refresh: [colleaguesFeedsQuery(person.id).queryKey],
      onSaved: () => {
        onLeave();
        onEnded();
        toast({ words: t.profile.calendar.revoked });
      },
    },
  );
  const { name, isArchived } = person;
  return (
    <Confirm
      title={words.endTitle(name, formats.instant(feed.createdAt))}
      say={isArchived ? words.endSay : `${words.endSay} ${words.again(name)}`}
      act={words.end}
      needsReason={false}
      isBusy={end.isPending}
      error={end.error}
      onAct={() => end.mutate()}
      onLeave={onLeave}
    />
  );
}
