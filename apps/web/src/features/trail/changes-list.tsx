import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { TrailList } from './trail-list';

/** What became of one row of a business. */
export function ChangesList({ rowId }: { rowId: string }) {
  return (
    <TrailList
      list={useList(['changes', rowId], (cursor, signal) =>
        answerOf(api.GET('/api/changes/{rowId}', { params: { path: { rowId }, query: { cursor } }, signal })),
      )}
    />
  );
}
