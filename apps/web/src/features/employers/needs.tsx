import { Button, NativeSelect, TextInput, Textarea } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';
import { onceWith, useSave } from '@/api/use-save';
import { useFormats, useMay } from '@/app/session';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { AskChip } from '@/ui/fact';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { IconButton } from '@/ui/icon-button';
import { IconCheck, IconPlus, IconX } from '@/ui/icons';
import { Section } from '@/ui/page';
import { useToast } from '@/ui/toast';
import styles from './employer.module.css';
import { needsQuery, type EmployerPage } from './employers.queries';

const words = t.knowledge.needs;
type Need = components['schemas']['NeedResponse'];
const KINDS = ['needs', 'looks-for', 'hires-by', 'busy-time', 'other'] as const;

/** The harvest of learn visits: what the business needs, and looks for in people. */
export function Needs({ employer }: { employer: EmployerPage }) {
  const [isAdding, setIsAdding] = useState(false);
  const { data: needs = [] } = useQuery(needsQuery(employer.id));
  const mayWrite = useMay('employer.write') && !employer.isArchived;
  const open = needs.filter(({ isClosed }) => !isClosed);
  return (
    <Section
      title={words.title}
      action={
        mayWrite && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setIsAdding(true)}
          >
            {words.add}
          </Button>
        )
      }
    >
      {isAdding && <NeedForm employerId={employer.id} onLeave={() => setIsAdding(false)} />}
      {open.length === 0 && !isAdding && <AskChip>{words.ask}</AskChip>}
      <ul className={styles.lines}>
        {open.map((need) => (
          <NeedLine key={need.id} need={need} mayWrite={mayWrite} />
        ))}
      </ul>
    </Section>
  );
}

function NeedLine({ need, mayWrite }: { need: Need; mayWrite: boolean }) {
  const [isClosing, setIsClosing] = useState(false);
  const formats = useFormats();
  const toast = useToast();
  const { id, version, kind, learnedOn, stillTrueOn, saidBy } = need;
  const refresh = [needsQuery(need.employerId).queryKey];
  const confirm = useSave(
    () => answerOf(api.POST('/api/needs/{id}/confirm', { params: { path: { id } }, body: { version } })),
    {
      refresh,
      onSaved: () => toast({ words: words.confirmed }),
    },
  );
  const close = useSave(
    (reason: string) =>
      answerOf(api.POST('/api/needs/{id}/close', { params: { path: { id } }, body: { version, reason } })),
    {
      refresh,
      onSaved: () => toast({ words: words.closed }),
    },
  );
  if (isClosing) {
    return (
      <li>
        <Confirm
          title={words.closeTitle}
          say={words.closeSay}
          act={words.close}
          tone="accent"
          isBusy={close.isPending}
          error={close.error}
          onAct={(reason) => close.mutate(reason)}
          onLeave={() => setIsClosing(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <div>
        {words.kinds[kind]}: {need.words}
        <div className="in-source">
          {words.source(saidBy, formats.shortDay(learnedOn))}
          {stillTrueOn !== learnedOn && `, ${words.stillTrue(formats.shortDay(stillTrueOn))}`}
        </div>
      </div>
      {mayWrite && (
        <span style={{ flex: 'none' }}>
          <IconButton label={`${words.confirm}: ${need.words}`} onClick={() => confirm.mutate(undefined)}>
            <IconCheck size={16} stroke={1.8} aria-hidden />
          </IconButton>
          <IconButton label={`${words.close}: ${need.words}`} onClick={() => setIsClosing(true)}>
            <IconX size={16} stroke={1.8} aria-hidden />
          </IconButton>
        </span>
      )}
    </li>
  );
}

function NeedForm({ employerId, onLeave }: { employerId: string; onLeave: () => void }) {
  const toast = useToast();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { kind: 'looks-for' as Need['kind'], words: '', saidBy: '' },
  });
  const add = useSave(
    (body: { kind: Need['kind']; words: string; saidBy: string }, key) =>
      answerOf(
        api.POST('/api/employers/{id}/needs', { params: { path: { id: employerId } }, body, headers: onceWith(key) }),
      ),
    {
      refresh: [needsQuery(employerId).queryKey],
      onSaved: () => {
        toast({ words: words.saved });
        onLeave();
      },
    },
  );
  return (
    <Form
      label={words.addTitle}
      submit={words.save}
      isInPlace
      isBusy={add.isPending}
      error={add.error}
      onSubmit={form.onSubmit((values) => add.mutate(values, { onError: (error) => showFaults(form, error) }))}
      onCancel={onLeave}
    >
      <FieldRow>
        <NativeSelect
          label={words.kind}
          data={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          key={form.key('kind')}
          {...form.getInputProps('kind')}
        />
        <TextInput label={words.saidBy} key={form.key('saidBy')} {...form.getInputProps('saidBy')} />
      </FieldRow>
      <Textarea
        label={words.words}
        required
        rows={2}
        maxLength={1000}
        key={form.key('words')}
        {...form.getInputProps('words')}
      />
    </Form>
  );
}
