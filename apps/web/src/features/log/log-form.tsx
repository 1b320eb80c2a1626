import { CONTACT_MODES, CONTACT_PURPOSES, type ContactMode, type ContactPurpose } from '@inroads/fidelity';
import { Button } from '@/ui/controls';
import { useState, type FormEvent, type ReactNode } from 'react';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { IconCheck } from '@/ui/icons';
import { focusFirstFault, refuseUnusable } from '@/ui/faulty-fields';
import { FormProblem } from '@/ui/form';
import type { EmployerPage } from '../employers/employers.queries';
import { CountsLine } from './counts-line';
import type { LogDraft } from './draft';
import type { FieldProps } from './field-props';
import { ForWhomField } from './for-whom-field';
import type { ContactDetail } from './from-contact';
import styles from './log.module.css';
import { MoreAbout } from './more-about';
import { NextField } from './next-field';
import { NoteFields } from './note-fields';
import { ResultFields } from './result-fields';
import { StageField } from './stage-field';
import { StopsHere, stopsFor } from './stops-here';
import { faultsOf } from './to-request';
import type { ChangeDraft } from './use-draft';
import { WhomField } from './whom-field';

const FIRST_MODES: readonly ContactMode[] = ['in-person', 'phone', 'email'];
const FIRST_PURPOSES: Record<string, readonly ContactPurpose[]> = {
  introduce: ['introduce', 'learn', 'follow-up'],
  other: ['learn', 'return-to-discuss', 'follow-up'],
};

interface LogFormProps {
  readonly employer: EmployerPage;
  readonly draft: LogDraft;
  readonly change: ChangeDraft;
  /** That is there already and is changed. */
  readonly entry?: ContactDetail;
  readonly isBusy: boolean;
  readonly error: Error | null;
  onSave: () => void;
  /** What has to be settled before it can be saved: takes the place of the button. */
  readonly instead?: ReactNode;
}

export function LogForm({ employer, draft, change, entry, isBusy, error, onSave, instead }: LogFormProps) {
  const [isChecked, setIsChecked] = useState(false);
  const faults = faultsOf(draft, stopsFor(employer, draft).length > 0);
  const field = { employer, draft, change, entry, error, isChecked };
  const stage = employer.sites.find(({ id }) => id === draft.siteId)?.stage ?? 'introduce';
  const firstPurposes = FIRST_PURPOSES[stage] ?? FIRST_PURPOSES['other'] ?? [];

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsChecked(true);
    const isUnusable = refuseUnusable(event.currentTarget);
    if (faults.length === 0 && !isUnusable) onSave();
    else focusOnceDrawn(event.currentTarget);
  };

  return (
    <form onSubmit={submit} noValidate aria-label={entry ? t.log.edit : t.log.title} style={{ display: 'contents' }}>
      <div className={styles.fields}>
        <StopsHere {...field} />
        <PlaceField {...field} />
        <ChipGroup
          legend={t.log.how}
          kind="one"
          options={named(FIRST_MODES, t.log.modes)}
          more={named(
            CONTACT_MODES.filter((mode) => !FIRST_MODES.includes(mode)),
            t.log.modes,
          )}
          chosen={draft.mode ? [draft.mode] : []}
          error={isChecked && draft.mode === null ? t.log.missing.mode : undefined}
          onChange={([mode = null]) => change({ mode, ...(mode !== 'in-person' && { stage: null }) })}
        />
        <ChipGroup
          legend={t.log.why}
          kind="one"
          options={named(firstPurposes, t.log.purposes)}
          more={named(
            CONTACT_PURPOSES.filter((purpose) => !firstPurposes.includes(purpose)),
            t.log.purposes,
          )}
          chosen={draft.purpose ? [draft.purpose] : []}
          error={isChecked && draft.purpose === null ? t.log.missing.purpose : undefined}
          onChange={([purpose = null]) => change({ purpose })}
        />
        <WhomField {...field} />
        <ForWhomField {...field} />
        <ResultFields {...field} />
        <StageField {...field} />
        <NextField {...field} />
        <NoteFields {...field} />
        <MoreAbout {...field} />
      </div>
      <div className={styles.foot}>
        <FormProblem error={error} />
        {instead ?? (
          <>
            {isChecked && faults[0] ? (
              <p role="alert" className="in-brick">
                {t.log.missing[faults[0]]}
              </p>
            ) : (
              <CountsLine employer={employer} draft={draft} entry={entry} />
            )}
            <SaveButton isBusy={isBusy}>{entry ? t.log.saveChange : t.log.save}</SaveButton>
          </>
        )}
      </div>
    </form>
  );
}

function SaveButton({ isBusy, children }: { isBusy: boolean; children: ReactNode }) {
  return (
    <Button
      type="submit"
      variant="filled"
      size="md"
      fullWidth
      loading={isBusy}
      leftSection={<IconCheck size={18} aria-hidden />}
    >
      {children}
    </Button>
  );
}

/** Once the faults are drawn: the first field that wants an answer. */
function focusOnceDrawn(form: HTMLFormElement): void {
  requestAnimationFrame(() => focusFirstFault(form));
}

function PlaceField({ employer, draft, change }: FieldProps) {
  const sites = employer.sites.filter(({ isArchived }) => !isArchived);
  if (sites.length < 2) return null;
  return (
    <ChipGroup
      legend={t.log.place}
      kind="one"
      options={sites.map(({ id, name, addressLine, city }) => ({ value: id, label: name || addressLine || city }))}
      chosen={draft.siteId ? [draft.siteId] : []}
      onChange={([siteId = null]) => change({ siteId, stage: null })}
    />
  );
}

function named<Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, label: names[value] }));
}
