import type { CredentialKind, Requirement } from '@inroads/matching';
import { parseList } from '../mapping';

const KINDS: readonly (readonly [RegExp, CredentialKind])[] = [
  [/\blicen[cs]e|\bcdl\b/i, 'licence'],
  [/\bcertif|\bcard\b|\bservsafe\b|\bcpr\b/i, 'certificate'],
  [/\bspanish\b|\benglish\b|\bbilingual\b|\bspeaks?\b/i, 'language'],
  [/\bdegree\b|\bdiploma\b|\bged\b|\bbachelor|\bmaster|\bhigh school\b|\bcollege\b/i, 'education'],
  [/\bexperience\b|\byears?\b/i, 'experience'],
];
const PREFERRED = /\bprefer|\ba plus\b|\bnice to have\b|\bdesired\b|\bhelpful\b/i;
const LONGEST = 80;
const MOST = 12;

/** Short things in a list are requirements; sentences say more than a requirement can hold and go to the note. */
export function readRequirements(texts: readonly string[]): { kept: Requirement[]; rest: string[] } {
  const kept = new Map<string, Requirement>();
  const rest: string[] = [];
  for (const text of texts) {
    const parsed = parseList(text);
    const parts = parsed.kind === 'value' ? parsed.value : [];
    if (parts.length > MOST || parts.some((part) => part.length > LONGEST)) {
      rest.push(text);
      continue;
    }
    for (const name of parts) kept.set(name.toLowerCase(), requirement(name));
  }
  return { kept: [...kept.values()].slice(0, MOST), rest };
}

function requirement(name: string): Requirement {
  return {
    kind: KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other',
    name,
    level: PREFERRED.test(name) ? 'preferred' : 'required',
    certainty: 'advertised',
  };
}
