import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { Confirm } from '@/ui/confirm';
import { IconButton } from '@/ui/icon-button';
import { IconKey, IconMail, IconPencil, IconX } from '@/ui/icons';
import { ProblemNote } from '@/ui/notes';
import { ActButton } from './act-button';
import { HandedLink } from './handed-link';
import { JoinForm } from './join-form';
import styles from './people.module.css';
import type { HandedLink as Link, Periods, Person, Team } from './people.queries';
import { PersonForm } from './person-form';
import { usePeopleAct } from './use-people-act';

const words = t.people.account;

interface AccountPanelProps {
  readonly person: Person;
  readonly memberships: Periods['memberships'];
  readonly teams: readonly Team[];
}

/** Teams, roles and the way in. */
export function AccountPanel({ person, memberships, teams }: AccountPanelProps) {
  const [act, setAct] = useState<'edit' | 'archive' | null>(null);
  const [link, setLink] = useState<Link | null>(null);
  const { id, name, version, isArchived } = person;
  const leave = () => setAct(null);
  const make = useSave(
    (kind: 'invitation' | 'reset') =>
      answerOf(api.POST('/api/staff/{id}/link', { params: { path: { id } }, body: { kind } })),
    { onSaved: setLink },
  );
  const archive = usePeopleAct(
    () => answerOf(api.POST('/api/staff/{id}/archive', { params: { path: { id } }, body: { version } })),
    { words: words.archived(name), onSaved: leave },
  );
  return (
    <section className={styles.account} aria-label={words.title}>
      <h2>{words.title}</h2>
      <Memberships memberships={memberships} teams={teams} />
      {!isArchived && (
        <>
          <JoinForm staffId={id} teams={teams} />
          <div className={styles.acts}>
            <ActButton
              isOpen={act === 'edit'}
              icon={<IconPencil size={15} aria-hidden />}
              onOpen={() => setAct('edit')}
            >
              {words.edit}
            </ActButton>
            <Button
              leftSection={<IconMail size={15} aria-hidden />}
              loading={make.isPending}
              onClick={() => make.mutate('invitation')}
            >
              {words.newInvitation}
            </Button>
            <Button
              leftSection={<IconKey size={15} aria-hidden />}
              loading={make.isPending}
              onClick={() => make.mutate('reset')}
            >
              {words.newPassword}
            </Button>
            <ActButton isOpen={act === 'archive'} isQuiet onOpen={() => setAct('archive')}>
              {words.archive}
            </ActButton>
          </div>
        </>
      )}
      {make.error && <ProblemNote error={make.error} />}
      {link && <HandedLink name={name} link={link} isInvitation={false} onDone={() => setLink(null)} />}
      {act === 'edit' && <PersonForm person={person} onLeave={leave} />}
      {act === 'archive' && (
        <Confirm
          title={words.archiveTitle(name)}
          say={words.archiveSay}
          act={words.archive}
          needsReason={false}
          isBusy={archive.isPending}
          error={archive.error}
          onAct={() => archive.mutate()}
          onLeave={leave}
        />
      )}
    </section>
  );
}

function Memberships({ memberships, teams }: Omit<AccountPanelProps, 'person'>) {
  const formats = useFormats();
  const today = formats.today();
  const nameOf = (teamId: string) => teams.find(({ id }) => id === teamId)?.name ?? '';
  const end = usePeopleAct(
    ({ id, version }: Periods['memberships'][number]) =>
      answerOf(api.POST('/api/memberships/{id}/end', { params: { path: { id } }, body: { version, toDay: today } })),
    { words: words.leftTeam },
  );
  const running = memberships.filter(({ toDay }) => toDay === null || toDay > today);
  return (
    <>
      <ul className={styles.lines}>
        {running.map((membership) => {
          const team = nameOf(membership.teamId);
          const since = formats.shortDay(membership.fromDay);
          return (
            <li key={membership.id}>
              <span>
                {membership.kind === 'supervisor' ? words.supervisorSince(team, since) : words.memberSince(team, since)}
              </span>
              <IconButton label={words.leaveTeam(team)} onClick={() => end.mutate(membership)}>
                <IconX size={16} stroke={1.7} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      {end.error && <ProblemNote error={end.error} />}
    </>
  );
}
