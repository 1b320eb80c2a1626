import { OBSERVATIONS, type Observation } from '@inroads/matching';
import { NativeSelect, TextInput } from '@/ui/controls';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { factLabel, factQuestion } from '@/facts/fact-words';
import { t } from '@/texts';
import { faultAt, FieldRow, Form } from '@/ui/form';
import { useToast } from '@/ui/toast';
import { addableKeys } from './fact-keys';
import { FactValueInput, firstValue, isWhole } from './fact-value-input';
import { factHistoryQuery, factsOf, openingQuery, type OpeningPage } from './openings.queries';

const words = t.opening.factForm;

interface FactFormProps {
  readonly opening: OpeningPage;
  readonly factKey: string;
  readonly onLeave: () => void;
}

/** Writes down what somebody told, saw or read. The newer observation holds; older ones stay as history. */
export function FactForm({ opening, factKey, onLeave }: FactFormProps) {
  const before = factsOf(opening)[factKey];
  const [value, setValue] = useState<unknown>(before && 'value' in before ? before.value : firstValue(factKey));
  const [certainty, setCertainty] = useState<Observation>('told');
  const [source, setSource] = useState('');
  const toast = useToast();
  const save = useSave(
    (observed: unknown) =>
      answerOf(
        api.POST('/api/facts', {
          body: { holder: 'opening', holderId: opening.id, key: factKey, value: observed, certainty, source },
        }),
      ),
    {
      refresh: [
        openingQuery(opening.id).queryKey,
        factHistoryQuery(opening.id).queryKey,
        ['openings', 'list'],
        ['openings', 'employer'],
      ],
      onSaved: () => {
        toast({ words: words.saved });
        onLeave();
      },
    },
  );
  return (
    <Form
      label={words.title(factLabel(factKey))}
      submit={words.save}
      isInPlace
      isBusy={save.isPending}
      error={save.error}
      onSubmit={(event) => {
        event?.preventDefault();
        if (isWhole(factKey, value)) save.mutate(value);
      }}
      onCancel={onLeave}
    >
      <b>{factQuestion(factKey)}</b>
      <FactValueInput factKey={factKey} value={value} onChange={setValue} />
      <FieldRow>
        <NativeSelect
          label={words.how}
          data={OBSERVATIONS.map((each) => ({ value: each, label: words.certainty[each] }))}
          value={certainty}
          onChange={(event) => setCertainty(event.currentTarget.value as Observation)}
        />
        <TextInput
          label={words.source}
          maxLength={300}
          value={source}
          error={faultAt(save.error, source, 'source')}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </FieldRow>
    </Form>
  );
}

/** A fact that is not on the page yet: first which, then what. */
export function AnyFactForm({ opening, onLeave }: { opening: OpeningPage; onLeave: () => void }) {
  const [key, setKey] = useState('');
  return (
    <>
      <NativeSelect
        label={t.opening.known.add}
        data={[
          { value: '', label: t.seeker.wish.choose },
          ...addableKeys(factsOf(opening)).map((each) => ({ value: each, label: factLabel(each) })),
        ]}
        value={key}
        mb={8}
        onChange={(event) => setKey(event.currentTarget.value)}
      />
      {key && <FactForm key={key} opening={opening} factKey={key} onLeave={onLeave} />}
    </>
  );
}
