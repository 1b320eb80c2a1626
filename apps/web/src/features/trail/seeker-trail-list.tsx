import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { t } from '@/texts';
import { TrailList } from './trail-list';

export function SeekerTrailList({ seekerId }: { seekerId: string }) {
  const list = useList(['seeker-trail', seekerId], (cursor, signal) =>
    answerOf(api.GET('/api/seekers/{id}/trail', { params: { path: { id: seekerId }, query: { cursor } }, signal })),
  );
  return (
    <>
      <p className="in-second">{t.trail.lookedSay}</p>
      <TrailList list={list} />
    </>
  );
}
