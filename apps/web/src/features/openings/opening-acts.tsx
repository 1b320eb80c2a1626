import { TextInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { addDays } from '@inroads/calendar';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { Note } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import { OpeningForm } from './opening-form';
import type { OpeningAct } from './opening-head';
import styles from './openings.module.css';
import type { OpeningPage } from './openings.queries';
import { useKeepOpening, useOpeningStatus } from './use-opening';

const words = t.opening;

interface ActsProps {
  readonly opening: OpeningPage;
  readonly act: OpeningAct | null;
  readonly onLeave: () => void;
}

/** What can be done with an opening opens under its head. */
export function OpeningActs({ opening, act, onLeave }: ActsProps) {
  const { status, statusWhy } = opening;
  return (
    <div className={styles.bars}>
      {status !== 'open' && <Note tone="amber">{words.statusNow(t.openings.status[status], statusWhy ?? '')}</Note>}
      {act === 'edit' && <OpeningForm opening={opening} onLeave={onLeave} />}
      {(act === 'filled' || act === 'closed') && <EndForm opening={opening} status={act} onLeave={onLeave} />}
      {act === 'check-again' && <CheckForm opening={opening} onLeave={onLeave} />}
      {act === 'archive' && <ArchiveForm opening={opening} onLeave={onLeave} />}
    </div>
  );
}

function EndForm({
  opening,
  status,
  onLeave,
}: {
  opening: OpeningPage;
  status: 'filled' | 'closed';
  onLeave: () => void;
}) {
  const end = useOpeningStatus(opening, onLeave);
  return (
    <Confirm
      title={t.openings.status[status]}
      act={words.actions[status]}
      tone="accent"
      isBusy={end.isPending}
      error={end.error}
      onAct={(why) => end.mutate({ status, why, checkAgainOn: null })}
      onLeave={onLeave}
    />
  );
}

function CheckForm({ opening, onLeave }: { opening: OpeningPage; onLeave: () => void }) {
  const formats = useFormats();
  const check = useOpeningStatus(opening, onLeave);
  const form = useForm({ mode: 'uncontrolled', initialValues: { checkAgainOn: addDays(formats.today(), 7) } });
  return (
    <Form
      label={words.actions.checkAgain}
      submit={words.actions.checkAgain}
      isInPlace
      isBusy={check.isPending}
      error={check.error}
      onSubmit={form.onSubmit(({ checkAgainOn }) =>
        check.mutate(
          { status: opening.status, why: '', checkAgainOn },
          { onError: (error) => showFaults(form, error) },
        ),
      )}
      onCancel={onLeave}
    >
      <FieldRow>
        <TextInput
          label={words.check.title}
          type="date"
          min={formats.today()}
          key={form.key('checkAgainOn')}
          {...form.getInputProps('checkAgainOn')}
        />
      </FieldRow>
    </Form>
  );
}

function ArchiveForm({ opening, onLeave }: { opening: OpeningPage; onLeave: () => void }) {
  const keep = useKeepOpening(opening.id);
  const toast = useToast();
  const { id, version } = opening;
  const archive = useSave(
    (reason: string) =>
      answerOf(api.POST('/api/openings/{id}/archive', { params: { path: { id } }, body: { version, reason } })),
    {
      onSaved: (page) => {
        keep(page);
        toast({ words: words.archive.done });
        onLeave();
      },
    },
  );
  return (
    <Confirm
      title={words.archive.title}
      say={words.archive.say}
      act={words.archive.act}
      isBusy={archive.isPending}
      error={archive.error}
      onAct={(reason) => archive.mutate(reason)}
      onLeave={onLeave}
    />
  );
}
