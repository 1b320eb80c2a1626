import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { faultAt } from '@/ui/form';
import type { LogDraft, SaidLevel } from './draft';
import type { FieldProps } from './field-props';
import styles from './log.module.css';
import { lookingQuery } from './log.queries';
import { usePlannedStop } from './use-planned-stop';
import { type EntrySeeker, useSeekersOf } from './use-seekers-of';

const GENERAL = 'general';
const FEW = 3;
const REACH: Record<SaidLevel, number> = { nothing: 0, strengths: 1, name: 2 };

/** For whom it was, and what was said of each: never more than the person agreed to. */
export function ForWhomField({ draft, change, error }: FieldProps) {
  const me = useMe();
  const { isSuccess } = useQuery(lookingQuery(me.staffId));
  const chosen = Object.keys(draft.seekers);
  const seekers = useSeekersOf(chosen);
  const { planned } = usePlannedStop(draft);
  const inPlan = planned?.stop.seekers.map(({ seekerId }) => seekerId) ?? [];
  const options = [
    ...seekers.filter(({ id }) => inPlan.includes(id)),
    ...seekers.filter(({ id }) => !inPlan.includes(id)),
  ].map(({ id, preferredName }) => ({ value: id, label: preferredName }));
  const shown = Math.max(FEW, seekers.filter(({ id }) => inPlan.includes(id)).length);
  const choose = (next: string[]) => {
    const isGeneral = next.includes(GENERAL) && chosen.length > 0;
    const ids = isGeneral ? [] : next.filter((id) => id !== GENERAL);
    change({ seekers: Object.fromEntries(ids.map((id) => [id, draft.seekers[id] ?? 'nothing'])) });
  };
  return (
    <div>
      <ChipGroup
        legend={t.log.forWhom}
        note={isSuccess && seekers.length === 0 ? t.log.noSeekers : undefined}
        kind="many"
        options={[...options.slice(0, shown), { value: GENERAL, label: t.log.general }]}
        more={options.slice(shown)}
        chosen={chosen.length === 0 ? [GENERAL] : chosen}
        error={faultAt(error, draft.seekers, 'seekers')}
        onChange={choose}
      />
      {seekers
        .filter(({ id, speakFor }) => id in draft.seekers && (speakFor === 'nothing' || mayHaveBeenSaid(draft)))
        .map((seeker) => (
          <Said
            key={seeker.id}
            seeker={seeker}
            value={draft.seekers[seeker.id] ?? 'nothing'}
            onChange={(said) => change({ seekers: { ...draft.seekers, [seeker.id]: said } })}
          />
        ))}
    </div>
  );
}

/** Asked only where somebody can have been talked about. */
function mayHaveBeenSaid({ purpose, results }: LogDraft): boolean {
  const told = ['candidate-discussed', 'application-made', 'interview-agreed', 'hired'] as const;
  return purpose === 'return-to-discuss' || results.some((result) => (told as readonly string[]).includes(result));
}

function Said({
  seeker,
  value,
  onChange,
}: {
  seeker: EntrySeeker;
  value: SaidLevel;
  onChange: (said: SaidLevel) => void;
}) {
  const { preferredName, speakFor } = seeker;
  if (speakFor === 'nothing') return <p className="in-second in-amber">{t.log.onlyPlan(preferredName)}</p>;
  return (
    <div className={styles.inside}>
      <ChipGroup
        legend={t.log.said(preferredName)}
        note={speakFor === 'strengths' ? t.log.onlyStrengths(preferredName) : undefined}
        kind="one"
        options={(['nothing', 'strengths', 'name'] as const)
          .filter((level) => REACH[level] <= REACH[speakFor] || level === value)
          .map((level) => ({
            value: level,
            label: t.log.saidLevels[level],
            isOff: REACH[level] > REACH[speakFor],
          }))}
        chosen={[value]}
        onChange={([said = 'nothing']) => onChange(said)}
      />
    </div>
  );
}
