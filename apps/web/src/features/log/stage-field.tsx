import type { Stage } from '@inroads/fidelity';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { faultAt } from '@/ui/form';
import type { FieldProps } from './field-props';

type StageChoice = Stage | 'stay';

const FORWARD: Record<Stage, readonly StageChoice[]> = {
  introduce: ['learn', 'stay', 'closed'],
  learn: ['discuss', 'stay', 'closed'],
  discuss: ['in-touch', 'stay', 'closed'],
  'in-touch': ['discuss', 'stay', 'closed'],
  closed: ['learn', 'stay'],
};

/** Where the talk goes from here. Starts empty: the stage is never moved by counting. */
export function StageField({ employer, draft, change, error }: FieldProps) {
  const site = employer.sites.find(({ id }) => id === draft.siteId);
  if (!site) return null;
  if (draft.mode !== 'in-person') return null;
  const forward = FORWARD[site.stage];
  // A step that this very entry took is where the site stands now.
  const steps = draft.stage === null || forward.includes(draft.stage) ? forward : [draft.stage, ...forward];
  return (
    <ChipGroup<StageChoice>
      legend={t.log.stage}
      note={t.log.stageNow(t.employers.stages[site.stage].toLowerCase())}
      kind="one"
      options={steps.map((value) => ({
        value,
        label: value === 'introduce' ? t.employers.stages.introduce : t.log.stageOptions[value],
      }))}
      chosen={draft.stage ? [draft.stage] : []}
      error={faultAt(error, draft.stage, 'stage')}
      onChange={([stage = null]) => change({ stage })}
    />
  );
}
