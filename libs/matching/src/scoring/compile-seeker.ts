import type { OwnLimits, SeekerProfile } from '../types';
import { credentialsOf, type Credentials } from './requirements';
import { seekerContext, type SeekerContext } from './seeker-context';
import { resolveSettings, type MatchSettings, type ResolvedSettings } from './settings';
import { wishesOf, type Wish } from './wish';

/** A person's wishes, read once, to be held against any number of openings. */
export interface CompiledSeeker {
  readonly wishes: readonly Wish[];
  readonly credentials: Credentials;
  readonly ownLimits: OwnLimits;
  readonly context: SeekerContext;
  readonly settings: ResolvedSettings;
}

export function compileSeeker(seeker: SeekerProfile, settings?: MatchSettings): CompiledSeeker {
  const resolved = resolveSettings(settings);
  const context = seekerContext(seeker, resolved.shiftHours);
  return {
    wishes: wishesOf(seeker.preferences, context),
    credentials: credentialsOf(seeker.credentials ?? []),
    ownLimits: seeker.ownLimits ?? {},
    context,
    settings: resolved,
  };
}
