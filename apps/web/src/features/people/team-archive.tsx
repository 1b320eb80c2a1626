import { answerOf, api } from '@/api/client';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import type { Team } from './people.queries';
import { usePeopleAct } from './use-people-act';

const words = t.people.team;

/** A team that nobody belongs to any more leaves the lists. */
export function TeamArchive({ team, onLeave, onDone }: { team: Team; onLeave: () => void; onDone: () => void }) {
  const archive = usePeopleAct(
    () =>
      answerOf(
        api.POST('/api/teams/{id}/archive', { params: { path: { id: team.id } }, body: { version: team.version } }),
      ),
    { words: words.archived(team.name), onSaved: onDone },
  );
  return (
    <Confirm
      title={words.archiveTitle(team.name)}
      say={words.archiveSay}
      act={words.archiveAct}
      needsReason={false}
      isBusy={archive.isPending}
      error={archive.error}
      onAct={() => archive.mutate()}
      onLeave={onLeave}
    />
  );
}
