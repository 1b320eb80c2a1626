import { useCallback, useEffect, useState } from 'react';
import type { Tried, TriedPlace } from '@/api/use-save';
import { emptyDraft, type LogDraft } from './draft';

const KEY = 'inroads-log-draft';

interface Kept {
  readonly staffId: string;
  readonly draft: LogDraft;
  /** It was sent and nothing came back. */
  readonly tried: Tried<LogDraft> | null;
}

/** For this tab only, and only for the person who typed it: signing out takes it away. */
export function forgetDraft(): void {
  sessionStorage.removeItem(KEY);
}

/** Opening the form for the same employer finds it. */
export function keepDraft(staffId: string, draft: LogDraft): void {
  keep({ staffId, draft, tried: null });
}

/** An unanswered entry goes with its draft. */
export function triedOf(staffId: string): TriedPlace<LogDraft> {
  return {
    read: () => keptOf(staffId)?.tried ?? null,
    write: (tried) => {
      const kept = keptOf(staffId);
      if (kept) keep({ ...kept, tried });
    },
  };
}

function keep(kept: Kept): void {
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

function keptOf(staffId: string): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null;
    return kept?.staffId === staffId ? kept : null;
  } catch {
    return null;
  }
}

/** The draft survives closing the form; another employer starts anew. */
export function useDraft(staffId: string, employerId: string | null) {
  const [begun] = useState(() => {
    const kept = keptOf(staffId);
    const isSame = kept !== null && (employerId === null || kept.draft.employerId === employerId);
    return isSame ? { draft: kept.draft, tried: kept.tried } : { draft: emptyDraft(employerId), tried: null };
  });
  const [draft, setDraft] = useState(begun.draft);
  useEffect(() => keep({ staffId, ...begun }), [staffId, begun]);
  useEffect(() => keep({ staffId, draft, tried: triedOf(staffId).read() }), [staffId, draft]);
  const change = useCallback((part: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...part })), []);
  return { draft, change };
}

export type ChangeDraft = (part: Partial<LogDraft>) => void;
