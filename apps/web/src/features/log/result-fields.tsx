import { CONTACT_RESULTS, type ContactResult } from '@inroads/fidelity';
import { Checkbox, NumberInput, TextInput, Textarea } from '@/ui/controls';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { faultAt, FieldRow } from '@/ui/form';
import type { FieldProps } from './field-props';
import styles from './log.module.css';

const FIRST: readonly ContactResult[] = ['told-needs', 'opening-heard'];
const named = (results: readonly ContactResult[]) =>
  results.map((value) => ({ value, label: t.log.resultNames[value] }));

/** What came of it. Needs and openings are written where they are heard. */
export function ResultFields({ draft, change, error, isChecked }: FieldProps) {
  const has = (result: ContactResult) => draft.results.includes(result);
  return (
    <div>
      <ChipGroup
        legend={t.log.results}
        note={t.log.resultsNote}
        kind="many"
        options={named(FIRST)}
        more={named(CONTACT_RESULTS.filter((result) => !FIRST.includes(result)))}
        chosen={draft.results}
        onChange={(results) => change({ results })}
      />
      {has('told-needs') && (
        <div className={styles.inside}>
          <Textarea
            label={t.log.needs}
            rows={2}
            maxLength={1000}
            value={draft.needs}
            error={faultAt(error, draft.needs, 'needs')}
            onChange={(event) => change({ needs: event.currentTarget.value })}
          />
        </div>
      )}
      {has('opening-heard') && (
        <div className={styles.inside}>
          <FieldRow>
            <TextInput
              label={t.log.opening}
              maxLength={200}
              value={draft.openingTitle}
              error={
                isChecked && draft.openingTitle.trim() === ''
                  ? t.log.missing.opening
                  : faultAt(error, draft.openingTitle, 'title')
              }
              onChange={(event) => change({ openingTitle: event.currentTarget.value })}
            />
            <NumberInput
              label={t.log.openingPay}
              min={0}
              value={draft.openingPay ?? ''}
              error={faultAt(error, draft.openingPay, 'pay')}
              onChange={(value) => change({ openingPay: value === '' ? null : Number(value) })}
            />
          </FieldRow>
        </div>
      )}
      {has('asked-not-to-contact') && <p className="in-second in-amber">{t.log.stopAfter}</p>}
      {draft.purpose === 'job-support' && (
        <div className={styles.inside}>
          <Checkbox
            label={t.log.newJob}
            checked={draft.isNewJobDiscussed}
            onChange={(event) => change({ isNewJobDiscussed: event.currentTarget.checked })}
          />
        </div>
      )}
    </div>
  );
}
