import { Button } from '@/ui/controls';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { STAGES } from '@inroads/fidelity';
import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { hasRole } from '@/api/me';
import { useMay, useMe } from '@/app/session';
import { t } from '@/texts';
import { DataList } from '@/ui/data-list';
import { ActiveFilter, FilterBar, PickFilter, SearchFilter } from '@/ui/filter-bar';
import { IconPlus } from '@/ui/icons';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { Tabs } from '@/ui/tabs';
import { BringSheet } from '../imports/bring-sheet';
import { useEmployerColumns } from './employer-columns';
import { isFiltered, toQuery, VIEWS, type EmployersSearch } from './employers-view';
import { employersKey } from './employers.queries';

const words = t.employers;

export function EmployersPage() {
  const me = useMe();
  const navigate = useNavigate({ from: '/employers' });
  const search = useSearch({ from: '/in/employers' });
  const view = search.view ?? (hasRole(me, 'specialist') ? 'mine' : 'all');
  const query = toQuery({ ...search, view }, me);
  const list = useList([...employersKey, 'list', query], (cursor, signal) =>
    answerOf(api.GET('/api/employers', { params: { query: { ...query, cursor } }, signal })),
  );
  const columns = useEmployerColumns();
  const narrow = (change: Partial<EmployersSearch>) =>
    void navigate({ search: (before) => readable({ ...before, ...change }), replace: true });

  return (
    <Page>
      <PageHead title={words.title} note={list.total && words.inAll(list.total)} actions={<Actions />}>
        <Tabs
          label={words.viewsLabel}
          tabs={VIEWS.map((each) => ({
            label: words.views[each],
            to: '/employers',
            search: readable({ ...search, view: each, sort: undefined }),
            isCurrent: each === view,
          }))}
        />
      </PageHead>
      <Filters search={search} onNarrow={narrow} />
      <PageBody isFlush>
        {list.error ? (
          <ProblemNote error={list.error} onRetry={list.retry} />
        ) : list.isLoading ? (
          <Skeleton rows={10} />
        ) : list.rows.length === 0 ? (
          <NothingHere search={search} view={view} />
        ) : (
          <DataList
            caption={`${words.title}, ${words.views[view]}`}
            columns={columns}
            rows={list.rows}
            idOf={(row) => row.id}
            onOpen={({ id }) => void navigate({ to: '/employers/$id', params: { id } })}
            sort={query.sort}
            onSort={(sort) => narrow({ sort: sort === 'last-contact' ? 'last-contact' : 'name' })}
            total={list.total}
            hasMore={list.hasMore}
            onMore={list.more}
          />
        )}
      </PageBody>
    </Page>
  );
}

function Actions() {
  const mayAdd = useMay('employer.write');
  return (
    <>
      <BringSheet />
      {mayAdd && (
        <Button
          renderRoot={(props) => <Link to="/employers/new" {...props} />}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {words.add}
        </Button>
      )}
    </>
  );
}

function Filters({
  search,
  onNarrow,
}: {
  search: EmployersSearch;
  onNarrow: (change: Partial<EmployersSearch>) => void;
}) {
  return (
    <FilterBar>
      <SearchFilter label={words.search} value={search.q ?? ''} onChange={(q) => onNarrow({ q: q || undefined })} />
      <PickFilter
        label={words.filters.stage}
        value={search.stage}
        options={STAGES.map((value) => ({ value, label: words.stages[value] }))}
        onChange={(stage) => onNarrow({ stage })}
      />
      <PickFilter
        label={words.filters.stop}
        value={search.stop}
        options={[
          { value: 'no', label: words.filters.stopNo },
          { value: 'yes', label: words.filters.stopYes },
        ]}
        onChange={(stop) => onNarrow({ stop })}
      />
      {search.archived && (
        <ActiveFilter name={words.filters.archived} onRemove={() => onNarrow({ archived: undefined })}>
          {words.filters.archived}
        </ActiveFilter>
      )}
    </FilterBar>
  );
}

function NothingHere({ search, view }: { search: EmployersSearch; view: string }) {
  const mayImport = useMay('import.run');
  const toAll = (
    <Button renderRoot={(props) => <Link to="/employers" search={{ view: 'all' }} {...props} />}>
      {words.emptyFilter.action}
    </Button>
  );
  const [empty, action] = isFiltered(search)
    ? [words.emptyFilter, toAll]
    : view === 'mine'
      ? [words.emptyMine, toAll]
      : view !== 'all'
        ? [words.emptyFilter, toAll]
        : [
            words.empty,
            mayImport && <Button renderRoot={(props) => <Link to="/import" {...props} />}>{words.empty.action}</Button>,
          ];
  return (
    <div style={{ paddingInline: 'var(--in-gutter)' }}>
      <Empty title={empty.title} action={action}>
        {empty.say}
      </Empty>
    </div>
  );
}

/** An address without what is not set. */
function readable(search: EmployersSearch): EmployersSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
