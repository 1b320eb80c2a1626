import { SEEKER_STATUSES } from '@inroads/fidelity';
import { Button } from '@/ui/controls';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { answerOf } from '@/api/client';
import { useList } from '@/api/list';
import { hasRole } from '@/api/me';
import { listSeekers } from '@/api/seekers';
import { staffQuery, useStaffNames } from '@/api/staff';
import { useFormats, useMay, useMe } from '@/app/session';
import { t } from '@/texts';
import { DataList, type Column } from '@/ui/data-list';
import { AskChip } from '@/ui/fact';
import { FilterBar, PickFilter, SearchFilter } from '@/ui/filter-bar';
import { IconPlus } from '@/ui/icons';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { Tabs } from '@/ui/tabs';
import type { SeekersSearch } from './seekers-view';
import { seekersKey, type SeekerLine } from './seekers.queries';

const words = t.seekers;
const VIEWS = [...SEEKER_STATUSES, 'all'] as const;

export function SeekersPage() {
  const me = useMe();
  const navigate = useNavigate({ from: '/seekers' });
  const search = useSearch({ from: '/in/seekers' });
  const [text, setText] = useState('');
  const view = search.view ?? 'looking';
  const isSupervisor = hasRole(me, 'supervisor');
  const mayEnter = useMay('seeker.write');
  const query = {
    ...(text !== '' && { text }),
    ...(view !== 'all' && { status: view }),
    ...(search.specialist !== undefined && { specialist: search.specialist }),
  };
  const list = useList([...seekersKey, 'list', query], (cursor, signal) =>
    answerOf(listSeekers({ ...query, ...(cursor !== undefined && { cursor }) }, signal)),
  );
  const columns = useColumns(isSupervisor);
  const narrow = (change: Partial<SeekersSearch>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)),
      replace: true,
    });

  return (
    <Page>
      <PageHead
        title={words.title}
        note={list.total && words.inAll(list.total)}
        actions={
          mayEnter && (
            <Button
              renderRoot={(props) => <Link to="/seekers/new" {...props} />}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {words.add}
            </Button>
          )
        }
      >
        <Tabs
          label={words.viewsLabel}
          tabs={VIEWS.map((each) => ({
            label: words.views[each],
            to: '/seekers',
            search: { ...search, view: each },
            isCurrent: each === view,
          }))}
        />
      </PageHead>
      <FilterBar>
        <SearchFilter label={words.search} value={text} onChange={setText} />
        {isSupervisor && (
          <SpecialistFilter value={search.specialist} onChange={(specialist) => narrow({ specialist })} />
        )}
      </FilterBar>
      <PageBody isFlush>
        {list.error ? (
          <ProblemNote error={list.error} onRetry={list.retry} />
        ) : list.isLoading ? (
          <Skeleton rows={8} />
        ) : list.rows.length === 0 ? (
          <NobodyHere isFiltered={text !== '' || view !== 'looking'} />
        ) : (
          <DataList
            caption={`${words.title}, ${words.views[view]}`}
            columns={columns}
            rows={list.rows}
            idOf={({ id }) => id}
            onOpen={({ id }) => void navigate({ to: '/seekers/$id', params: { id } })}
            total={list.total}
            hasMore={list.hasMore}
            onMore={list.more}
          />
        )}
      </PageBody>
    </Page>
  );
}

function NobodyHere({ isFiltered }: { isFiltered: boolean }) {
  const empty = isFiltered ? words.emptyFilter : words.empty;
  return (
    <div style={{ paddingInline: 'var(--in-gutter)' }}>
      <Empty title={empty.title}>{empty.say}</Empty>
    </div>
  );
}

function SpecialistFilter({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const { data: staff = [] } = useQuery(staffQuery);
  const options = staff
    .filter(({ roles }) => roles.includes('specialist'))
    .map(({ id, name }) => ({ value: id, label: name }));
  return <PickFilter label={words.specialist} options={options} value={value} onChange={onChange} />;
}

function useColumns(hasSpecialist: boolean): Column<SeekerLine>[] {
  const formats = useFormats();
  const nameOf = useStaffNames();
  return useMemo(
    () => [
      {
        key: 'name',
        head: words.columns.name,
        cell: ({ id, preferredName, code }) => (
          <>
            <Link
              to="/seekers/$id"
              params={{ id }}
              style={{ color: 'inherit', fontWeight: 650, textDecoration: 'none' }}
            >
              {preferredName}
            </Link>{' '}
            <span className="in-second">{code}</span>
          </>
        ),
      },
      {
        key: 'status',
        head: words.columns.status,
        cell: ({ status, statusFrom }) => (
          <>
            {status === null ? words.noStatus : words.status[status]}
            {statusFrom && <div className="in-second">{words.statusSince(formats.shortDay(statusFrom))}</div>}
          </>
        ),
      },
      {
        key: 'wishes',
        head: words.columns.wishes,
        cell: ({ wishes, wishesChangedOn }) =>
          wishes === 0 ? (
            <AskChip>{words.noWishes}</AskChip>
          ) : (
            <>
              {words.wishes(wishes)}
              {wishesChangedOn && <div className="in-second">{words.changed(formats.shortDay(wishesChangedOn))}</div>}
            </>
          ),
      },
      { key: 'speak', head: words.columns.speak, cell: ({ speakFor }) => words.speak[speakFor] },
      ...(hasSpecialist
        ? [
            {
              key: 'specialist',
              head: words.columns.specialist,
              cell: ({ specialistId }: SeekerLine) => nameOf(specialistId),
            },
          ]
        : []),
    ],
    [formats, nameOf, hasSpecialist],
  );
}
