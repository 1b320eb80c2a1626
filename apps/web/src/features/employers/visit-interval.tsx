import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { Button, Checkbox, NumberInput } from '@/ui/controls';
import { faultAt, Form } from '@/ui/form';
import { ProblemNote } from '@/ui/notes';
import { Section } from '@/ui/page';
import { planKey } from '../week/week.queries';
import { visitIntervalQuery, type EmployerPage, type VisitInterval as Interval } from './employers.queries';
import { useEmployerPart } from './use-employer-part';

const words = t.employers.visits;
const USUAL_DAYS = 30;

/** How often this business is visited, where it differs from what its stage asks for. */
export function VisitInterval({ employer }: { employer: EmployerPage }) {
  const mayChange = useMay('employer.write') && !employer.isArchived;
  const [isChanging, setIsChanging] = useState(false);
  const { data: interval, error, refetch } = useQuery(visitIntervalQuery(employer.id));
  return (
    <Section
      title={words.title}
      action={
        mayChange &&
        interval &&
        !isChanging && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setIsChanging(true)}>
            {words.change}
          </Button>
        )
      }
    >
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {interval && isChanging && (
        <IntervalForm employerId={employer.id} interval={interval} onLeave={() => setIsChanging(false)} />
      )}
      {interval && !isChanging && <p>{interval.days === null ? words.byStage : words.every(interval.days)}</p>}
    </Section>
  );
}

interface IntervalFormProps {
  readonly employerId: string;
  readonly interval: Interval;
  onLeave: () => void;
}

function IntervalForm({ employerId, interval, onLeave }: IntervalFormProps) {
  const [isOwn, setIsOwn] = useState(interval.days !== null);
  const [days, setDays] = useState<number | ''>(interval.days ?? USUAL_DAYS);
  const [isTried, setIsTried] = useState(false);
  const isWrong = isOwn && (days === '' || days < 1 || days > 730);
  const save = useEmployerPart(
    employerId,
    (body: { version: number; days: number | null }) =>
      answerOf(api.PUT('/api/employers/{id}/visit-interval', { params: { path: { id: employerId } }, body })),
    { words: words.saved, refresh: [visitIntervalQuery(employerId).queryKey, planKey], onSaved: onLeave },
  );
  return (
    <Form
      label={words.title}
      submit={words.save}
      isInPlace
      isBusy={save.isPending}
      error={save.error}
      onSubmit={(event) => {
        event?.preventDefault();
        setIsTried(true);
        if (!isWrong) save.mutate({ version: interval.version, days: isOwn ? Number(days) : null });
      }}
      onCancel={onLeave}
    >
      <Checkbox
        label={words.likeStage}
        checked={!isOwn}
        autoFocus
        onChange={(event) => setIsOwn(!event.currentTarget.checked)}
      />
      {isOwn && (
        <NumberInput
          label={words.days}
          min={1}
          max={730}
          allowDecimal={false}
          value={days}
          error={isTried && isWrong ? words.needsDays : faultAt(save.error, days, 'days')}
          onChange={setDays}
        />
      )}
    </Form>
  );
}
