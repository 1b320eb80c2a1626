import { FACT_KEYS, factDefinition, type FactKey } from '@inroads/matching';
import { NativeSelect } from '@/ui/controls';
import { t } from '@/texts';
import { ChipGroup, Segments } from '@/ui/choice';
import { FieldRow } from '@/ui/form';
import { Amount, type AnyValue } from './amount';

const words = t.seeker.wish;

interface FactValueFieldProps {
  readonly isBenefit: boolean;
  readonly value: AnyValue;
  readonly onChange: (value: AnyValue) => void;
}

/** A statement about one fact of the catalogue. Hiring rules are asked of employers, not wished for. */
export function FactValueField({ isBenefit, value, onChange }: FactValueFieldProps) {
  const keys = FACT_KEYS.filter((key) => {
    const { group } = factDefinition(key);
    return isBenefit ? group === 'benefit' : group !== 'benefit' && group !== 'hiring';
  });
  const fact = value['fact'] as FactKey;
  const definition = factDefinition(fact);
  return (
    <>
      <NativeSelect
        label={words.fact}
        data={keys.map((key) => ({ value: key, label: factDefinition(key).label }))}
        value={fact}
        onChange={(event) => {
          const next = event.currentTarget.value as FactKey;
          onChange(factDefinition(next).type === 'yes-no' ? { fact: next, is: true } : { fact: next });
        }}
      />
      {definition.type === 'choice' && (
        <ChipGroup
          legend={words.values}
          kind="many"
          options={Object.entries(definition.values).map(([key, label]) => ({ value: key, label }))}
          chosen={(value['anyOf'] as string[] | undefined) ?? []}
          onChange={(anyOf) => onChange({ fact, anyOf })}
        />
      )}
      {definition.type === 'yes-no' && (
        <Segments
          label={definition.label}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          value={value['is'] === false ? 'no' : 'yes'}
          onChange={(next) => onChange({ fact, is: next === 'yes' })}
        />
      )}
      {definition.type === 'amount' && (
        <FieldRow>
          <Amount
            label={words.atLeast}
            value={value['atLeast']}
            onChange={(atLeast) => onChange(clean({ ...value, atLeast }))}
          />
          <Amount
            label={words.atMost}
            value={value['atMost']}
            onChange={(atMost) => onChange(clean({ ...value, atMost }))}
          />
        </FieldRow>
      )}
    </>
  );
}

function clean(value: AnyValue): AnyValue {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
