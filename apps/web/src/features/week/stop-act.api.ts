import { answerOf, api } from '@/api/client';
import type { PlanWeek, Stop } from './week.queries';

export type StopAct =
  | { readonly kind: 'reopen' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'later'; readonly until: string }
  | { readonly kind: 'pin'; readonly isPinned: boolean }
  | { readonly kind: 'move'; readonly day: string }
  | { readonly kind: 'remove'; readonly why: string }
  | { readonly kind: 'swap'; readonly siteId: string; readonly name: string };

/** Each act answers with the whole week as it stands then. */
export function sendAct({ id, version }: Stop, act: StopAct): Promise<PlanWeek> {
  const params = { path: { id } };
  switch (act.kind) {
    case 'reopen':
      return takeBack({ id, version });
    case 'missed':
      return answerOf(api.POST('/api/plan-stops/{id}/missed', { params, body: { version } }));
    case 'later':
      return answerOf(api.POST('/api/plan-stops/{id}/later', { params, body: { version, until: act.until } }));
    case 'pin':
      return answerOf(api.POST('/api/plan-stops/{id}/pin', { params, body: { version, isPinned: act.isPinned } }));
    case 'move':
      return answerOf(
        api.POST('/api/plan-stops/{id}/move', { params, body: { version, day: act.day, startsAt: null } }),
      );
    case 'remove':
      return answerOf(api.POST('/api/plan-stops/{id}/remove', { params, body: { version, reason: act.why } }));
    case 'swap':
      return answerOf(api.POST('/api/plan-stops/{id}/swap', { params, body: { version, siteId: act.siteId } }));
  }
}

/** One more business in the plan; without a day, on the one that costs least. */
export function addStop(staffId: string, week: string, siteId: string, day: string | null): Promise<PlanWeek> {
  return answerOf(
    api.POST('/api/staff/{staffId}/plans/{week}/stops', { params: { path: { staffId, week } }, body: { siteId, day } }),
  );
}

/** Takes the last act on a visit back: it stands as it stood before, and one that was added goes. */
export function takeBack({ id, version }: Pick<Stop, 'id' | 'version'>): Promise<PlanWeek> {
  return answerOf(api.POST('/api/plan-stops/{id}/reopen', { params: { path: { id } }, body: { version } }));
}
