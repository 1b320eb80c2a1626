import { HIRING_INFLUENCE, type HiringInfluence } from '@inroads/fidelity';
import { TextInput } from '@/ui/controls';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { faultAt } from '@/ui/form';
import { FRONT_DESK, OTHER } from './draft';
import type { FieldProps } from './field-props';
import styles from './log.module.css';

const SHOWN = 2;

/** Whom they met. Where it is not known whether somebody hires, it is asked here and now. */
export function WhomField({ employer, draft, change, error, isChecked }: FieldProps) {
  const people = employer.people
    .filter(
      ({ id, isArchived, siteId }) =>
        draft.met.includes(id) ||
        (!isArchived && (siteId === null || draft.siteId === null || siteId === draft.siteId)),
    )
    .sort((a, b) => HIRING_INFLUENCE.indexOf(a.influence) - HIRING_INFLUENCE.indexOf(b.influence));
  const options = people.map(({ id, name, influence }) => ({ value: id, label: withSay(name, influence) }));
  const asked = people.filter(({ id, influence }) => draft.met.includes(id) && influence === 'unknown');
  const setInfluence = (id: string, influence: HiringInfluence) =>
    change({ influences: { ...draft.influences, [id]: influence } });
  return (
    <div>
      <ChipGroup
        legend={t.log.whom}
        note={t.log.whomNote}
        kind="many"
        options={[
          ...options.slice(0, SHOWN),
          { value: FRONT_DESK, label: t.log.frontDesk },
          { value: OTHER, label: t.log.otherPerson },
        ]}
        more={options.slice(SHOWN)}
        chosen={draft.met}
        onChange={(met) => change({ met })}
      />
      {draft.met.includes(OTHER) && (
        <div className={styles.inside}>
          <TextInput
            label={t.log.otherName}
            value={draft.otherName}
            maxLength={200}
            error={
              isChecked && draft.otherName.trim() === ''
                ? t.log.missing.otherName
                : faultAt(error, draft.otherName, 'met')
            }
            onChange={(event) => change({ otherName: event.currentTarget.value })}
          />
          <Hires
            name={draft.otherName.trim() || t.log.otherPerson}
            value={draft.otherInfluence}
            onChange={(otherInfluence) => change({ otherInfluence })}
          />
        </div>
      )}
      {asked.map(({ id, name }) => (
        <div key={id} className={styles.inside}>
          <Hires
            name={name}
            value={draft.influences[id] ?? 'unknown'}
            onChange={(influence) => setInfluence(id, influence)}
          />
        </div>
      ))}
    </div>
  );
}

function Hires({
  name,
  value,
  onChange,
}: {
  name: string;
  value: HiringInfluence;
  onChange: (value: HiringInfluence) => void;
}) {
  return (
    <ChipGroup
      legend={t.log.doTheyHire(name)}
      kind="one"
      options={HIRING_INFLUENCE.map((each) => ({ value: each, label: t.log.influence[each] }))}
      chosen={[value]}
      onChange={([influence = 'unknown']) => onChange(influence)}
    />
  );
}

function withSay(name: string, influence: HiringInfluence): string {
  // "Dr." says nobody.
  const first = name.split(' ').find((word) => !word.endsWith('.')) ?? name;
  if (influence === 'hires') return `${first} (${t.log.hires})`;
  return influence === 'influences' ? `${first} (${t.log.influences})` : first;
}
