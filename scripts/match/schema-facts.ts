import {
  FACT_CATALOGUE,
  FACT_KEYS,
  factDefinition,
  OBSERVATIONS,
  type FactDefinition,
  type FactKey,
} from '@inroads/matching';
import { amount, choice, flag, list, record, ref, type SchemaNode } from './schema-node';

/** The four things a fact can be, for one type of value. An absent fact is unknown. */
export function fact(description: string, value: SchemaNode): SchemaNode {
  return {
    description,
    default: { certainty: 'unknown' },
    oneOf: [
      record(
        'Observed.',
        {
          certainty: choice('How we know it.', OBSERVATIONS),
          value,
          asOf: ref('day', 'Last known to hold. Not read by the matcher.'),
        },
        ['certainty', 'value'],
      ),
      record(
        'Usual for this kind of work, not confirmed here: counts at half confidence, never closes a gate.',
        { certainty: { const: 'typical' }, value },
        ['certainty', 'value'],
      ),
      record(
        'Sources disagree: counts only as far as they lead to the same answer.',
        { certainty: { const: 'disputed' }, values: list('What the sources say.', value, 2) },
        ['certainty', 'values'],
      ),
      record('Not known: becomes a question.', { certainty: { const: 'unknown' } }, ['certainty']),
    ],
  };
}

const MOST = 100_000;

function valueOf(definition: FactDefinition): SchemaNode {
  if (definition.type === 'yes-no') return flag(`true: ${definition.yes}; false: ${definition.no}.`);
  if (definition.type === 'amount') return amount(`In ${definition.unit}.`, 0, MOST);
  const words = Object.entries(definition.values).map(([value, said]) => `${value}: ${said}`);
  return choice(`${words.join('; ')}.`, Object.keys(definition.values));
}

/** Facts of one type share a definition, so that the file stays readable. */
export const sharedFacts = {
  yesNoFact: fact('Yes or no.', flag('Yes or no.')),
  amountFact: fact('An amount.', amount('Amount, in the unit of the fact.', 0, MOST)),
};

function factNode(key: FactKey): SchemaNode {
  const definition = factDefinition(key);
  const asked = `${definition.label}. ${definition.ask}`;
  if (definition.type === 'yes-no')
    return ref('yesNoFact', `${asked} true: ${definition.yes}; false: ${definition.no}.`);
  if (definition.type === 'amount') return ref('amountFact', `${asked} In ${definition.unit}.`);
  return fact(asked, valueOf(definition));
}

export const openingFacts: SchemaNode = record(
  'Facts of the catalogue. Absent ones are unknown, or typical where the occupation is confirmed and on our list.',
  Object.fromEntries(FACT_KEYS.map((key) => [key, factNode(key)])),
);

function statement(key: FactKey): SchemaNode {
  const definition = factDefinition(key);
  const named = { fact: { const: key } };
  if (definition.type === 'yes-no')
    return record(definition.label, { ...named, is: flag('What is wished for (or to be avoided).', true) }, ['fact']);
  if (definition.type === 'amount') {
    return record(
      `${definition.label}, in ${definition.unit}. At least one end.`,
      { ...named, atMost: amount('Upper end.', 0, MOST), atLeast: amount('Lower end.', 0, MOST) },
      ['fact'],
    );
  }
  return record(definition.label, { ...named, anyOf: list('Any of these.', valueOf(definition), 1) }, [
    'fact',
    'anyOf',
  ]);
}

const isBenefit = (key: FactKey) => FACT_CATALOGUE[key].group === 'benefit';

export const environmentStatement: SchemaNode = {
  description: 'A statement about one fact.',
  oneOf: FACT_KEYS.filter((key) => !isBenefit(key)).map(statement),
};

export const benefitStatement: SchemaNode = {
  description: 'A statement about one benefit.',
  oneOf: FACT_KEYS.filter(isBenefit).map(statement),
};
