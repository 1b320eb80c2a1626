import type { components } from '@/api/generated/schema';
import { t } from '@/texts';

export type Entry = components['schemas']['AuditEntryResponse'];

/** One or several lines of the trail that say the same of the same day. */
export interface TrailLine {
  readonly key: number;
  readonly day: string;
  readonly staffId: string | null;
  readonly text: string;
  readonly count: number;
}

const words = t.trail;
/** Kept by the server from what else was written down; nobody changed these. */
const DERIVED = new Set(['last_said', 'last_contact_on', 'last_in_person_on', 'version', 'changed_at', 'changed_by']);
const LONGEST = 60;
const ID = /^[\da-f]{8}-[\da-f-]{27}$/i;

export function toTrailLines(entries: readonly Entry[], dayOf: (instant: string) => string): TrailLine[] {
  const lines: TrailLine[] = [];
  for (const entry of entries) {
    const fields = entry.changed.filter((field) => !DERIVED.has(field));
    if (isByItself(entry, fields)) continue;
    const thing = words.things[entry.on] ?? entry.on.replaceAll('_', ' ');
    const text = words.acts[entry.act]?.(thing, fieldsOf(entry, fields)) ?? `${entry.act} ${thing}`;
    const day = dayOf(entry.at);
    const same = lines.findIndex((line) => line.day === day && line.staffId === entry.staffId && line.text === text);
    const line = lines[same];
    if (line) lines[same] = { ...line, count: line.count + 1 };
    else {
      lines.push({ key: entry.id, day, staffId: entry.staffId, text, count: 1 });
    }
  }
  return lines;
}

/** A ranking is kept by looking at it. */
function isByItself({ act, on, changed }: Entry, fields: readonly string[]): boolean {
  if (on === 'ranking') return act !== 'read';
  return act === 'update' && changed.length > 0 && fields.length === 0;
}

function fieldsOf({ content }: Entry, fields: readonly string[]): string {
  const { before, after } = (content ?? {}) as Record<'before' | 'after', Record<string, unknown> | undefined>;
  return fields
    .map((field) => {
      const name = words.fields[field] ?? field.replace(/_id$/, '').replaceAll('_', ' ');
      const [was, is] = [before?.[field], after?.[field]];
      return isShort(was) && isShort(is) ? words.became(name, String(was), String(is)) : name;
    })
    .join(', ');
}

function isShort(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value !== '' && value.length <= LONGEST && !ID.test(value);
}
