import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { may, type Me } from '@/api/me';
import { t } from '@/texts';
import { IconArrowRight, IconBriefcase, IconBuildingStore, IconPlus, IconUsers } from '@/ui/icons';
import { LOG_PATH, railOf } from '../navigation';
import { useMe } from '../session';
import type { Found } from './found';
import { openedLately } from './opened-lately';
import { findRecords, findSeekers, type FoundRecord } from './find.queries';

export interface FoundGroup {
  readonly title: string;
  readonly items: readonly Found[];
}

const PAUSE_MS = 120;

export function useFound(words: string): { groups: FoundGroup[]; isFailed: boolean; isWaiting: boolean } {
  const me = useMe();
  const [settled] = useDebouncedValue(words, PAUSE_MS);
  const kind = words.startsWith('>') ? 'do' : words.startsWith('@') ? 'seekers' : 'all';
  const sought = settled.replace(/^[>@]/, '').trim();
  const records = useQuery({
    queryKey: ['find', 'records', sought],
    queryFn: ({ signal }) => findRecords(sought, signal),
    enabled: kind === 'all' && sought !== '' && may(me, 'search.read'),
    placeholderData: keepPreviousData,
  });
  const seekers = useQuery({
    queryKey: ['find', 'seekers', sought],
    queryFn: ({ signal }) => findSeekers(sought, signal),
    enabled: kind !== 'do' && (sought !== '' || kind === 'seekers') && may(me, 'seeker.read'),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

  const found = kind === 'all' && sought !== '' ? (records.data ?? []) : [];
  const people = kind === 'do' || (kind === 'all' && sought === '') ? [] : (seekers.data ?? []);
  const groups: FoundGroup[] = [
    ...doGroups(me, words, found, kind),
    { title: t.shell.find.recent, items: words === '' ? openedLately() : [] },
    { title: t.shell.find.employers, items: found.filter((each) => each.kind === 'employer').map(employerItem) },
    { title: t.shell.find.openings, items: found.filter((each) => each.kind === 'opening').map(openingItem) },
    { title: t.shell.find.seekers, items: people.map(seekerItem) },
  ];
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    isFailed: records.isError || seekers.isError,
    isWaiting: isComing(records) || isComing(seekers) || words !== settled,
  };
}

/** What stands there is of other words, or nothing is there yet. A question that is not asked any more waits for nothing. */
function isComing({ isFetching, isLoading, isPlaceholderData }: UseQueryResult): boolean {
  return isLoading || (isFetching && isPlaceholderData);
}

type Kind = 'do' | 'seekers' | 'all';

/** What was asked for by `>` and is not there is answered by what is. */
function doGroups(me: Me, words: string, found: readonly FoundRecord[], kind: Kind): FoundGroup[] {
  if (kind === 'seekers') return [];
  const items = thingsToDo(me, words, found);
  if (kind === 'all' || items.length > 0) return [{ title: t.shell.find.do, items }];
  return [{ title: t.shell.find.instead(words.slice(1).trim()), items: thingsToDo(me, '>', found) }];
}

function thingsToDo(me: Me, words: string, found: readonly FoundRecord[]): Found[] {
  const sought = words.replace(/^>/, '').trim().toLowerCase();
  const mayLog = may(me, 'contact.write');
  const general: Found[] = [
    ...(mayLog ? [logItem(null)] : []),
    ...railOf(me).map(({ name, to, icon }) => ({
      key: `go-${to}`,
      title: t.shell.find.goTo(t.shell.pages[name]),
      icon: icon ?? IconArrowRight,
      to,
      isRecord: false,
    })),
  ];
  const matching = general.filter(({ title }) => sought === '' || title.toLowerCase().includes(sought));
  const first = found.find(({ kind }) => kind === 'employer');
  return first && mayLog && !words.startsWith('>') ? [logItem(first), ...matching] : matching;
}

function logItem(employer: FoundRecord | null): Found {
  return {
    key: `log-${employer?.id ?? ''}`,
    title: employer ? t.shell.find.logAt(employer.title) : t.shell.logContact,
    icon: IconPlus,
    to: LOG_PATH,
    ...(employer && { search: { employer: employer.id } }),
    isRecord: false,
  };
}

const employerItem = ({ id, title, say }: FoundRecord): Found => ({
  key: id,
  title,
  say,
  icon: IconBuildingStore,
  to: `/employers/${id}`,
  isRecord: true,
});

const openingItem = ({ id, title, say }: FoundRecord): Found => ({
  key: id,
  title,
  say,
  icon: IconBriefcase,
  to: `/openings/${id}`,
  isRecord: true,
});

const seekerItem = ({ id, title, say }: Omit<FoundRecord, 'kind'>): Found => ({
  key: id,
  title,
  say,
  icon: IconUsers,
  to: `/seekers/${id}`,
  isRecord: true,
});
