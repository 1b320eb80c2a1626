import { Textarea } from '@/ui/controls';
import { t } from '@/texts';
import { faultAt } from '@/ui/form';
import { StopNote } from '@/ui/notes';
import type { EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import type { FieldProps } from './field-props';

/** The stops that this very entry runs into: of the business, of the place, of those who were met. */
export function stopsFor(employer: EmployerPage, { siteId, met }: LogDraft): EmployerPage['doNotContact'] {
  return employer.doNotContact.filter((stop) => {
    if (stop.personId !== null) return met.includes(stop.personId);
    return stop.siteId === null || stop.siteId === siteId;
  });
}

/** They had asked us to stop: it is still logged, with the reason why it was made. */
export function StopsHere({ employer, draft, change, error, isChecked }: FieldProps) {
  const stops = stopsFor(employer, draft);
  if (stops.length === 0) return null;
  return (
    <div>
      {stops.map(({ id, personId, reason }) => (
        <StopNote key={id}>
          {t.log.stopped(employer.people.find((person) => person.id === personId)?.name ?? t.log.stoppedWhole, reason)}
        </StopNote>
      ))}
      <Textarea
        label={t.log.overrideWhy}
        rows={2}
        maxLength={500}
        mt={8}
        value={draft.overrideWhy}
        error={
          isChecked && draft.overrideWhy.trim() === ''
            ? t.log.missing.overrideWhy
            : faultAt(error, draft.overrideWhy, 'overrideWhy')
        }
        onChange={(event) => change({ overrideWhy: event.currentTarget.value })}
      />
    </div>
  );
}
