import { useCallback, useEffect, useRef, useState } from 'react';
import type { Tried, TriedPlace } from '@/api/use-save';
import { emptyDraft, type LogDraft } from './draft';

const KEY = 'inroads-log-draft';
/** More half-written entries than anybody has in a day. */
const MOST = 20;

interface Kept {
  readonly staffId: string;
  readonly draft: LogDraft;
  /** It was sent and nothing came back. */
  readonly tried: Tried<LogDraft> | null;
}

/** For this tab only, and only for the person who typed it: signing out takes them all away. */
export function forgetDraft(staffId: string, employerId: string | null): void {
  write(keptOf(staffId).filter(({ draft }) => draft.employerId !== employerId));
}

/** Opening the form for the same employer finds it. */
export function keepDraft(staffId: string, draft: LogDraft): void {
  keep({ staffId, draft, tried: null });
}

/** An unanswered entry goes with its draft. */
export function triedOf(staffId: string, employerId: string | null): TriedPlace<LogDraft> {
  return {
    read: () => draftOf(staffId, employerId)?.tried ?? null,
    write: (tried) => {
      const kept = draftOf(staffId, employerId);
      if (kept) keep({ ...kept, tried });
    },
  };
}

/**
 * The newest comes first. Of other employers only what somebody entered something in is kept beside it.
 * @param instead of whom the same entry was before
 */
function keep(kept: Kept, instead: string | null = null): void {
  const { staffId, draft } = kept;
  const others = keptOf(staffId).filter(
    (other) => ![draft.employerId, instead, null].includes(other.draft.employerId) && isBegun(other),
  );
  write([kept, ...others].slice(0, MOST));
}

function isBegun({ tried, draft }: Kept): boolean {
  const { note, quote, needs, openingTitle, nextWhat, otherName, met, results } = draft;
  const typed = [note, quote, needs, openingTitle, nextWhat, otherName].some((text) => text.trim() !== '');
  return tried !== null || typed || met.length + results.length > 0;
}

function write(kept: readonly Kept[]): void {
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

function keptOf(staffId: string): Kept[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as unknown;
    return Array.isArray(kept) ? (kept as Kept[]).filter((each) => each.staffId === staffId) : [];
  } catch {
    return [];
  }
}

const draftOf = (staffId: string, employerId: string | null): Kept | undefined =>
  keptOf(staffId).find(({ draft }) => draft.employerId === employerId);

/** Each employer's draft survives closing the form. Opened for no employer, it goes on with what was written last. */
export function useDraft(staffId: string, employerId: string | null) {
  const [begun] = useState(() => {
    const kept = employerId === null ? keptOf(staffId)[0] : draftOf(staffId, employerId);
    return kept ?? { staffId, draft: emptyDraft(employerId), tried: null };
  });
  const [draft, setDraft] = useState(begun.draft);
  const last = useRef(begun);
  useEffect(() => keep(begun), [begun]);
  useEffect(() => {
    const { employerId: before } = last.current.draft;
    last.current = { staffId, draft, tried: triedOf(staffId, before).read() };
    keep(last.current, before);
  }, [staffId, draft]);
  const change = useCallback((part: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...part })), []);
  return { draft, change };
}

export type ChangeDraft = (part: Partial<LogDraft>) => void;
