import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffQuery } from '@/api/staff';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { Confirm } from '@/ui/confirm';
import { Form } from '@/ui/form';
import { useEscape } from '@/ui/use-escape';
import { useTogether } from './use-together';
import { useWeek } from './week-place';
import type { Stop } from './week.queries';

const words = t.week.together;
const SHOWN = 8;

interface TogetherProps {
  readonly stop: Stop;
  onLeave: () => void;
}

/** Who of one's own team comes along to a visit. */
export function TogetherForm({ stop, onLeave }: TogetherProps) {
  const { plan } = useWeek();
  const colleagues = useColleagues(plan.staffId);
  const [chosen, setChosen] = useState<string[]>([]);
  const [isMissing, setIsMissing] = useState(false);
  const { arrange, error, isBusy } = useTogether(onLeave);
  useEscape(onLeave);
  return (
    <Form
      label={words.title(stop.employerName)}
      submit={words.save}
      isBusy={isBusy}
      error={error}
      isInPlace
      onSubmit={(event) => {
        event?.preventDefault();
        if (chosen.length === 0) setIsMissing(true);
        else arrange({ siteId: stop.siteId, week: plan.week, staffIds: [plan.staffId, ...chosen] });
      }}
      onCancel={onLeave}
    >
      <ChipGroup
        legend={words.whom(stop.employerName)}
        note={words.say}
        kind="many"
        options={colleagues.slice(0, SHOWN)}
        more={colleagues.slice(SHOWN)}
        chosen={chosen}
        error={isMissing && chosen.length === 0 ? words.needsWhom : undefined}
        onChange={setChosen}
      >
        {colleagues.length === 0 && <p className="in-second">{words.nobody}</p>}
      </ChipGroup>
    </Form>
  );
}

/** Each decides alone again. */
export function ApartForm({ stop: { joint, employerName }, onLeave }: TogetherProps) {
  const { callOff, error, isBusy } = useTogether(onLeave);
  if (joint === null) return null;
  return (
    <Confirm
      title={words.offTitle(employerName)}
      say={words.offSay(joint.colleagues.map(({ name }) => name))}
      act={words.off}
      needsReason={false}
      tone="accent"
      isBusy={isBusy}
      error={error}
      onAct={() => callOff(joint)}
      onLeave={onLeave}
    />
  );
}

/** Specialists of the teams that somebody is a member of. */
function useColleagues(staffId: string) {
  const { data: staff = [] } = useQuery(staffQuery);
  const teamsOf = (id: string): string[] =>
    staff
      .filter((person) => person.id === id)
      .flatMap(({ teams }) => teams)
      .flatMap(({ kind, teamId }) => (kind === 'member' ? [teamId] : []));
  const own = teamsOf(staffId);
  return staff
    .filter(({ id, roles, isArchived }) => id !== staffId && !isArchived && roles.includes('specialist'))
    .filter(({ id }) => teamsOf(id).some((teamId) => own.includes(teamId)))
    .map(({ id, name }) => ({ value: id, label: name }));
}
