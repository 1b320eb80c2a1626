import { plainKey } from '../vocabulary/normal-text';
import type { Credential, OpeningProfile, Requirement } from '../types';

export type Credentials = ReadonlyMap<string, Credential['status']>;

const keyOf = (kind: string, name: string) => `${kind}:${plainKey(name)}`;

export function credentialsOf(list: readonly Credential[]): Credentials {
  const known = new Map<string, Credential['status']>();
  for (const { kind, name, status } of list) {
    const key = keyOf(kind, name);
    if (known.get(key) !== 'has') known.set(key, status);
  }
  return known;
}

export interface RequirementCheck {
  /** Called required by the employer, and the person is known to lack it (docs/rules.md, Ranking j). */
  readonly lacking: readonly Requirement[];
  /** Not known of the person: a question for the person, not for the employer. */
  readonly toAskPerson: readonly Requirement[];
}

const NOTHING: RequirementCheck = { lacking: [], toAskPerson: [] };

export function checkRequirements({ requirements }: OpeningProfile, credentials: Credentials): RequirementCheck {
  if (!requirements || requirements.length === 0) return NOTHING;
  const required = requirements.filter(({ level }) => level === 'required');
  const statusOf = ({ kind, name }: Requirement) => credentials.get(keyOf(kind, name));
  return {
    lacking: required.filter((asked) => asked.certainty !== 'typical' && statusOf(asked) === 'lacks'),
    toAskPerson: required.filter((asked) => statusOf(asked) === undefined),
  };
}
