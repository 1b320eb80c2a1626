import { useMemo, type ComponentType } from 'react';
import type { components } from '@/api/generated/schema';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import type { Column } from '@/ui/data-list';
import { DrillToggle } from '@/ui/drill';
import { IconBan, IconDownload, IconEye, IconKey, IconPencil, IconPlus, IconRefresh, IconX } from '@/ui/icons';
import styles from './audit.module.css';

export type AuditLine = components['schemas']['AuditEntryResponse'];

const words = t.audit;
const ICONS: Record<string, ComponentType<{ size?: number; stroke?: number }>> = {
  insert: IconPlus,
  update: IconPencil,
  delete: IconX,
  read: IconEye,
  'sign-in-refused': IconBan,
  override: IconBan,
  export: IconDownload,
  'run-again': IconRefresh,
};
const BRICK = new Set(['sign-in-refused', 'override']);

export function useAuditColumns(open: number | null, onToggle: (id: number) => void): Column<AuditLine>[] {
  const formats = useFormats();
  const nameOf = useStaffNames();
  return useMemo(
    () => [
      {
        key: 'when',
        head: words.columns.when,
        cell: ({ id, at }) => (
          <DrillToggle id={`line-${id}`} isOpen={open === id} onToggle={() => onToggle(id)}>
            {formats.time(at)} <span className="in-second">{formats.day(formats.dayOf(at))}</span>
          </DrillToggle>
        ),
      },
      {
        key: 'who',
        head: words.columns.who,
        cell: ({ staffId }) => (staffId === null ? words.system : nameOf(staffId) || words.rowId(staffId.slice(-6))),
      },
      {
        key: 'did',
        head: words.columns.did,
        cell: ({ act }) => {
          const Icon = ICONS[act] ?? IconKey;
          return (
            <span className={BRICK.has(act) ? `${styles.did} in-brick` : styles.did}>
              <Icon size={16} stroke={1.7} aria-hidden />
              <b>{words.acts[act] ?? act}</b>
            </span>
          );
        },
      },
      {
        key: 'what',
        head: words.columns.what,
        cell: ({ on }) => words.things[on] ?? on,
      },
      {
        key: 'detail',
        head: words.columns.detail,
        cell: (line) => <span className="in-second">{detailWords(line)}</span>,
      },
    ],
    [formats, nameOf, open, onToggle],
  );
}

/** Of whom it is, by the code; of anything else the short number of its row; and what of it was changed. */
export function detailWords({ act, changed, rowId, seekerId, seekerCode }: AuditLine): string {
  const whose = seekerId === null ? null : (seekerCode ?? words.rowId(seekerId.slice(-6)));
  const which = whose ?? (rowId === null ? '' : words.rowId(rowId.slice(-6)));
  const fields = act === 'update' ? changed.map(fieldWords).join(', ') : '';
  return [which, fields].filter(Boolean).join(': ');
}

/** "last_contact_on" as people read it: "last contact". */
export function fieldWords(column: string): string {
  return words.fields[column] ?? column.replace(/_(id|on|at|day)$/, '').replaceAll('_', ' ');
}
