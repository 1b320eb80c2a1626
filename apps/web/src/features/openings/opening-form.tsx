import { NativeSelect, NumberInput, TextInput, Textarea } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { Conflict, conflictOf } from '@/ui/conflict';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { useToast } from '@/ui/toast';
import type { OpeningPage } from './openings.queries';
import { useKeepOpening } from './use-opening';

const words = t.openings.form;

type Values = {
  title: string;
  isAdvertised: string;
  headcount: number | string;
  closesOn: string;
  url: string;
  note: string;
};

/** What is not a fact: the title, how many, until when, where it stands. */
export function OpeningForm({ opening, onLeave }: { opening: OpeningPage; onLeave: () => void }) {
  const keep = useKeepOpening(opening.id);
  const toast = useToast();
  const { id } = opening;
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: {
      title: opening.title,
      isAdvertised: opening.isAdvertised === null ? '' : String(opening.isAdvertised),
      headcount: opening.headcount ?? '',
      closesOn: opening.closesOn ?? '',
      url: opening.url,
      note: opening.note,
    },
  });
  const change = useSave(
    ({ values, version }: { values: Values; version: number }) =>
      answerOf(api.PATCH('/api/openings/{id}', { params: { path: { id } }, body: { ...toChanges(values), version } })),
    {
      onSaved: (page) => {
        keep(page);
        toast({ words: t.employer.changed });
        onLeave();
      },
    },
  );
  const current = conflictOf(change.error, 'opening');
  const save = (version: number) =>
    form.onSubmit((values) => change.mutate({ values, version }, { onError: (error) => showFaults(form, error) }));
  const field = (name: keyof Values) => ({ ...form.getInputProps(name), key: form.key(name) });
  return (
    <Form
      label={t.opening.actions.edit}
      submit={t.parts.save}
      isInPlace
      isBusy={change.isPending}
      error={current ? undefined : change.error}
      onSubmit={save(opening.version)}
      onCancel={onLeave}
    >
      <FieldRow>
        <TextInput label={words.jobTitle} required {...field('title')} />
        <AdvertisedField {...field('isAdvertised')} />
        <NumberInput label={t.employers.form.headcount} min={1} allowDecimal={false} {...field('headcount')} />
        <TextInput label={words.closes} type="date" {...field('closesOn')} />
      </FieldRow>
      <TextInput label={words.url} {...field('url')} />
      <Textarea label={words.note} description={words.noName} rows={2} maxLength={4000} {...field('note')} />
      {current && (
        <Conflict
          current={current}
          mine={toChanges(form.getValues())}
          labels={{
            title: words.jobTitle,
            closesOn: words.closes,
            url: words.url,
            note: words.note,
            isAdvertised: words.advertised,
          }}
          onMine={() => save(current.version)()}
          onTheirs={onLeave}
        />
      )}
    </Form>
  );
}

export function AdvertisedField(props: object) {
  return (
    <NativeSelect
      label={words.advertised}
      data={[
        { value: '', label: words.advertisedUnknown },
        { value: 'false', label: words.advertisedNo },
        { value: 'true', label: words.advertisedYes },
      ]}
      {...props}
    />
  );
}

function toChanges({ isAdvertised, headcount, closesOn, ...rest }: Values) {
  return {
    ...rest,
    isAdvertised: isAdvertised === '' ? null : isAdvertised === 'true',
    headcount: headcount === '' ? null : Number(headcount),
    closesOn: closesOn || null,
  };
}
