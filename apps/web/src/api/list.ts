import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

/** How long a list is; past a ceiling only that it is longer. */
export interface Total {
  readonly count: number;
  readonly isMore: boolean;
}

interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  readonly total?: Total | null;
}

export interface List<Row> {
  readonly rows: readonly Row[];
  /** All of the list, not only what was fetched; `null` where it is not counted. */
  readonly total: Total | null;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  more: () => void;
  retry: () => void;
}

/** A list by cursor: what is shown stays until what the new filter leaves is there. */
export function useList<Row>(
  key: QueryKey,
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Row>>,
): List<Row> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return {
    rows: query.data?.pages.flatMap((page) => page.items) ?? [],
    total: query.data?.pages[0]?.total ?? null,
    isLoading: query.isPending,
    error: query.isError ? query.error : null,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
