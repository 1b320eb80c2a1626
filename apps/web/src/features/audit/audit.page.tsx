import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { staffQuery } from '@/api/staff';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { DataList } from '@/ui/data-list';
import { Drill } from '@/ui/drill';
import { ActiveFilter, FilterBar, PickFilter } from '@/ui/filter-bar';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { AuditChange } from './audit-change';
import { useAuditColumns } from './audit-columns';
import { toRows } from './audit-rows';
import { toAuditQuery, type AuditSearch } from './audit-view';
import { FailedJobs } from './failed-jobs';

const words = t.audit;
const DAYS = ['1', '7', '30', '365'] as const;

export function AuditPage() {
  const navigate = useNavigate({ from: '/audit' });
  const search = useSearch({ from: '/in/audit' });
  const formats = useFormats();
  const query = toAuditQuery(search, formats.today());
  const list = useList(['audit', query], (cursor, signal) =>
    answerOf(api.GET('/api/audit', { params: { query: { ...query, cursor } }, signal })),
  );
  const change = (part: Partial<AuditSearch>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined)),
      replace: true,
      resetScroll: false,
    });
  const rows = toRows(list.rows);
  const open =
    rows.find(({ id, also }) => [id, ...also.map((line) => line.id)].includes(search.line ?? -1))?.id ?? null;
  const toggle = (id: number) => change({ line: open === id ? undefined : id });
  const columns = useAuditColumns(open, toggle);

  return (
    <Page>
      <PageHead title={words.title} note={words.note} sentence={words.sentence} />
      <AuditFilters search={search} onChange={change} />
      <PageBody isFlush aside={<FailedJobs />} asideLabel={words.jobs.title}>
        {list.error ? (
          <ProblemNote error={list.error} onRetry={list.retry} />
        ) : list.isLoading ? (
          <Skeleton rows={10} />
        ) : list.rows.length === 0 ? (
          <div style={{ paddingInline: 'var(--in-gutter)' }}>
            <Empty title={words.empty.title}>{words.empty.say}</Empty>
          </div>
        ) : (
          <DataList
            caption={words.title}
            columns={columns}
            rows={rows}
            idOf={({ id }) => String(id)}
            onOpen={({ id }) => toggle(id)}
            openId={open === null ? null : String(open)}
            drill={(line) => (
              <Drill id={`line-${line.id}`} label={words.columns.detail} onClose={() => change({ line: undefined })}>
                <AuditChange line={line} onRecord={(record) => change({ record, line: undefined })} />
              </Drill>
            )}
            hasMore={list.hasMore}
            onMore={list.more}
          />
        )}
      </PageBody>
    </Page>
  );
}

function AuditFilters({ search, onChange }: { search: AuditSearch; onChange: (part: Partial<AuditSearch>) => void }) {
  const { data: staff = [] } = useQuery(staffQuery);
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <FilterBar>
      <PickFilter
        label={words.filters.days}
        value={search.days}
        options={DAYS.map((value) => ({ value, label: words.days[value] ?? value }))}
        onChange={(days) => onChange({ days })}
      />
      <PickFilter
        label={words.filters.who}
        value={search.who}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(who) => onChange({ who })}
      />
      <PickFilter
        label={words.filters.act}
        value={search.act}
        options={named(words.acts)}
        onChange={(act) => onChange({ act })}
      />
      <PickFilter
        label={words.filters.on}
        value={search.on}
        options={[...named(words.kinds), ...named(words.things)]}
        onChange={(on) => onChange({ on })}
      />
      {search.record !== undefined && (
        <ActiveFilter name={words.filters.record} onRemove={() => onChange({ record: undefined })}>
          {words.rowId(search.record.slice(-6))}
        </ActiveFilter>
      )}
    </FilterBar>
  );
}
