import { ROLES } from '@inroads/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { staffQuery } from '@/api/staff';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { DataList } from '@/ui/data-list';
import { ActiveFilter, FilterBar, PickFilter } from '@/ui/filter-bar';
import { IconPencil, IconPlus, IconUsersGroup } from '@/ui/icons';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { ActButton } from './act-button';
import { HandedLink } from './handed-link';
import { InviteForm } from './invite-form';
import { usePeopleColumns, type Known } from './people-columns';
import { narrowed, type PeopleSearch } from './people-view';
import styles from './people.module.css';
import { teamsQuery, workQuery, type HandedLink as Link, type Person, type Team, type Work } from './people.queries';
import { PersonDrill } from './person-drill';
import { TeamArchive } from './team-archive';
import { TeamForm } from './team-form';
import { usePeopleRights } from './use-people-rights';

const words = t.people;
const NONE: readonly Work[] = [];
type Act = 'invite' | 'team' | 'rename' | 'close' | null;

export function PeoplePage() {
  const { data: people, error, refetch } = useQuery(staffQuery);
  const { data: teams = [] } = useQuery(teamsQuery);
  const { data: work = NONE, error: workError, refetch: askWork } = useQuery(workQuery);
  const { isManager } = usePeopleRights();
  const search = useSearch({ from: '/in/people' });
  const navigate = useNavigate({ from: '/people' });
  const [act, setAct] = useState<Act>(null);
  const leave = () => setAct(null);
  const showAll = () => {
    leave();
    void navigate({ search: readable({ ...search, team: undefined }), replace: true });
  };
  const working = people?.filter(({ isArchived }) => !isArchived).length ?? 0;
  return (
    <Page>
      <PageHead
        title={words.title}
        note={people && words.count(working, teams.length)}
        sentence={words.say}
        {...(isManager && { actions: <Actions act={act} onAct={setAct} /> })}
      />
      <Forms act={act} team={teams.find(({ id }) => id === search.team)} onLeave={leave} onClosed={showAll} />
      <Filters search={search} teams={teams} act={act} {...(isManager && { onAct: setAct })}>
        {people && words.shown(narrowed(people, search).length, people.length)}
      </Filters>
      <PageBody isFlush>
        {workError && <ProblemNote error={workError} onRetry={() => void askWork()} />}
        {error ? (
          <ProblemNote error={error} onRetry={() => void refetch()} />
        ) : people ? (
          <PeopleTable people={people} teams={teams} work={work} />
        ) : (
          <Skeleton rows={8} />
        )}
      </PageBody>
    </Page>
  );
}

function Actions({ act, onAct }: { act: Act; onAct: (act: Act) => void }) {
  return (
    <>
      <ActButton
        isOpen={act === 'team'}
        isQuiet
        icon={<IconUsersGroup size={16} aria-hidden />}
        onOpen={() => onAct('team')}
      >
        {words.team.add}
      </ActButton>
      <ActButton isOpen={act === 'invite'} icon={<IconPlus size={16} aria-hidden />} onOpen={() => onAct('invite')}>
        {words.invite.act}
      </ActButton>
    </>
  );
}

interface FormsProps {
  readonly act: Act;
  readonly team: Team | undefined;
  onLeave: () => void;
  onClosed: () => void;
}

function Forms({ act, team, onLeave, onClosed }: FormsProps) {
  const [handed, setHanded] = useState<{ name: string; link: Link } | null>(null);
  if (act === null && !handed) return null;
  return (
    <div className={styles.forms}>
      {act === 'team' && <TeamForm onLeave={onLeave} />}
      {act === 'rename' && team && <TeamForm key={team.id} team={team} onLeave={onLeave} />}
      {act === 'close' && team && <TeamArchive key={team.id} team={team} onLeave={onLeave} onDone={onClosed} />}
      {act === 'invite' && (
        <InviteForm
          onLeave={onLeave}
          onInvited={(name, link) => {
            setHanded({ name, link });
            onLeave();
          }}
        />
      )}
      {handed && <HandedLink {...handed} isInvitation onDone={() => setHanded(null)} />}
    </div>
  );
}

interface FiltersProps {
  readonly search: PeopleSearch;
  readonly teams: readonly Team[];
  readonly act: Act;
  /** Of those who may rename and close teams. */
  onAct?: (act: Act) => void;
  readonly children: React.ReactNode;
}

function Filters({ search, teams, act, onAct, children }: FiltersProps) {
  const navigate = useNavigate({ from: '/people' });
  const narrow = (change: Partial<PeopleSearch>) =>
    void navigate({ search: readable({ ...search, open: undefined, ...change }), replace: true });
  const chosen = teams.find(({ id }) => id === search.team);
  return (
    <FilterBar end={<span className="in-second">{children}</span>}>
      <PickFilter
        label={words.filters.team}
        value={search.team}
        options={[
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'none', label: words.filters.noTeam },
        ]}
        onChange={(team) => narrow({ team })}
      />
      {chosen && onAct && (
        <>
          <ActButton
            isOpen={act === 'rename'}
            isQuiet
            icon={<IconPencil size={15} aria-hidden />}
            onOpen={() => onAct('rename')}
          >
            {words.team.rename(chosen.name)}
          </ActButton>
          <ActButton isOpen={act === 'close'} isQuiet onOpen={() => onAct('close')}>
            {words.team.archive(chosen.name)}
          </ActButton>
        </>
      )}
      <PickFilter
        label={words.filters.role}
        value={search.role}
        options={ROLES.map((value) => ({ value, label: words.roles[value] }))}
        onChange={(role) => narrow({ role })}
      />
      {search.left ? (
        <ActiveFilter name={words.filters.left} onRemove={() => narrow({ left: undefined })}>
          {words.filters.left}
        </ActiveFilter>
      ) : (
        <Button variant="subtle" color="gray" onClick={() => narrow({ left: true })}>
          {words.filters.left}
        </Button>
      )}
    </FilterBar>
  );
}

function PeopleTable({ people, teams, work }: Known) {
  const navigate = useNavigate({ from: '/people' });
  const search = useSearch({ from: '/in/people' });
  const { open } = search;
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ search: (before: PeopleSearch) => readable({ ...before, open: id }), replace: true }),
    [navigate],
  );
  const toggle = useCallback((id: string) => show(id === open ? undefined : id), [show, open]);
  const { isManager, mayOpen } = usePeopleRights();
  const columns = usePeopleColumns({ people, teams, work, openId: open, isManager, mayOpen, onToggle: toggle });
  const rows = narrowed(people, search);
  const opened = rows.find((person) => person.id === open && mayOpen(person));
  if (rows.length === 0) {
    return (
      <div className={styles.forms}>
        <Empty title={words.empty.title}>{words.empty.say}</Empty>
      </div>
    );
  }
  return (
    <div className={styles.people}>
      <DataList
        caption={words.caption}
        columns={columns}
        rows={rows}
        idOf={({ id }) => id}
        {...(rows.some(mayOpen) && { onOpen: (person: Person) => mayOpen(person) && toggle(person.id) })}
        openId={opened?.id ?? null}
        drill={(person) => (
          <PersonDrill person={person} people={people} teams={teams} onClose={() => show(undefined)} />
        )}
      />
    </div>
  );
}

/** An address without what is not set. */
function readable(search: { [K in keyof PeopleSearch]: PeopleSearch[K] | undefined }): PeopleSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
