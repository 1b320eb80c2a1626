import type { Scope } from '../database';

/** The machinery at work for no agency: relay, runner, keeper of the index. */
export const SYSTEM_SCOPE: Scope = { agencyId: null, actor: { kind: 'system' }, requestId: 'system' };
