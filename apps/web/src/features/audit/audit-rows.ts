import type { components } from '@/api/generated/schema';

export type AuditLine = components['schemas']['AuditEntryResponse'];

/** A line of the trail as it is shown; `also`: those of the same look at one list, after the first. */
export interface AuditRow extends AuditLine {
  readonly also: readonly AuditLine[];
}

/** The trail keeps a line for each person whom a list showed; on the page one look at a list is one row. */
export function toRows(lines: readonly AuditLine[]): AuditRow[] {
  const rows: (AuditLine & { also: AuditLine[] })[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && isSameLook(last, line)) last.also.push(line);
    else rows.push({ ...line, also: [] });
  }
  return rows;
}

function isSameLook(one: AuditLine, other: AuditLine): boolean {
  return [one, other].every(isListRead) && one.requestId === other.requestId && one.staffId === other.staffId;
}

const isListRead = ({ act, on }: AuditLine): boolean => act === 'read' && on === 'seeker-list';
