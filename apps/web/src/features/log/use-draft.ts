import { useCallback, useEffect, useState } from 'react';
import { emptyDraft, type LogDraft } from './draft';

const KEY = 'inroads-log-draft';

interface Kept {
  readonly staffId: string;
  readonly draft: LogDraft;
}

/** For this tab only, and only for the person who typed it: signing out takes it away. */
export function forgetDraft(): void {
  sessionStorage.removeItem(KEY);
}

/** Opening the form for the same employer finds it. */
export function keepDraft(staffId: string, draft: LogDraft): void {
  sessionStorage.setItem(KEY, JSON.stringify({ staffId, draft } satisfies Kept));
}

function keptDraft(staffId: string): LogDraft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null;
    return kept?.staffId === staffId ? kept.draft : null;
  } catch {
    return null;
  }
}

/** The draft survives closing the form; another employer starts anew. */
export function useDraft(staffId: string, employerId: string | null) {
  const [draft, setDraft] = useState<LogDraft>(() => {
    const kept = keptDraft(staffId);
    return kept && (employerId === null || kept.employerId === employerId) ? kept : emptyDraft(employerId);
  });
  useEffect(() => keepDraft(staffId, draft), [staffId, draft]);
  const change = useCallback((part: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...part })), []);
  return { draft, change };
}

export type ChangeDraft = (part: Partial<LogDraft>) => void;
