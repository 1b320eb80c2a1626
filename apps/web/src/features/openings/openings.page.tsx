import { Button } from '@/ui/controls';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { t } from '@/texts';
import { DataList } from '@/ui/data-list';
import { AskChip, Fact } from '@/ui/fact';
import { FilterBar, SearchFilter } from '@/ui/filter-bar';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { Tabs } from '@/ui/tabs';
import { BringSheet } from '../imports/bring-sheet';
import { useOpeningColumns } from './opening-columns';
import styles from './openings.module.css';
import { toQuery, VIEWS, type OpeningsSearch } from './openings-view';
import { openingsKey } from './openings.queries';

const words = t.openings;

export function OpeningsPage() {
  const navigate = useNavigate({ from: '/openings' });
  const search = useSearch({ from: '/in/openings' });
  const view = search.view ?? 'open';
  const query = toQuery(search);
  const list = useList([...openingsKey, 'list', query], (cursor, signal) =>
    answerOf(api.GET('/api/openings', { params: { query: { ...query, cursor } }, signal })),
  );
  const columns = useOpeningColumns();
  const narrow = (change: Partial<OpeningsSearch>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)),
      replace: true,
    });
  return (
    <Page>
      <PageHead title={words.title} note={list.total && words.inAll(list.total)} actions={<BringSheet />}>
        <Tabs
          label={words.viewsLabel}
          tabs={VIEWS.map((each) => ({
            label: words.views[each],
            to: '/openings',
            search: { ...search, view: each },
            isCurrent: each === view,
          }))}
        />
      </PageHead>
      <FilterBar>
        <SearchFilter label={words.search} value={search.q ?? ''} onChange={(q) => narrow({ q: q || undefined })} />
      </FilterBar>
      <PageBody isFlush>
        <Legend />
        {list.error ? (
          <ProblemNote error={list.error} onRetry={list.retry} />
        ) : list.isLoading ? (
          <Skeleton rows={10} />
        ) : list.rows.length === 0 ? (
          <NothingHere isFiltered={search.q !== undefined || view !== 'open'} />
        ) : (
          <DataList
            caption={`${words.title}, ${words.views[view]}`}
            columns={columns}
            rows={list.rows}
            idOf={({ id }) => id}
            onOpen={({ id }) => void navigate({ to: '/openings/$id', params: { id } })}
            sort={query.sort === 'title' ? 'title' : '-newest'}
            onSort={(sort) => narrow({ sort: sort === 'title' ? 'title' : 'newest' })}
            total={list.total}
            hasMore={list.hasMore}
            onMore={list.more}
          />
        )}
      </PageBody>
    </Page>
  );
}

/** Known, typical, to ask: how each looks, before the first row. */
function Legend() {
  return (
    <p className={styles.legend}>
      <span>{words.legend.label}</span>
      <span>
        <b>$16.20</b> {words.legend.known}
      </span>
      <span>
        <Fact fact={{ kind: 'typical', value: '$15\u2009–\u200918' }} />: {words.legend.typical}
      </span>
      <span>
        <AskChip>Ask</AskChip> {words.legend.ask}
      </span>
    </p>
  );
}

function NothingHere({ isFiltered }: { isFiltered: boolean }) {
  const empty = isFiltered ? words.emptyFilter : words.empty;
  return (
    <div style={{ paddingInline: 'var(--in-gutter)' }}>
      <Empty
        title={empty.title}
        action={
          isFiltered && (
            <Button renderRoot={(props) => <Link to="/openings" search={{ view: 'all' }} {...props} />}>
              {words.emptyFilter.action}
            </Button>
          )
        }
      >
        {empty.say}
      </Empty>
    </div>
  );
}
