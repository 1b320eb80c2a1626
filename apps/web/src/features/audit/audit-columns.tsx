import { useMemo, type ComponentType } from 'react';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import type { Column } from '@/ui/data-list';
import { DrillToggle } from '@/ui/drill';
import { IconBan, IconDownload, IconEye, IconKey, IconPencil, IconPlus, IconRefresh, IconX } from '@/ui/icons';
import type { AuditLine, AuditRow } from './audit-rows';
import styles from './audit.module.css';

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
/** What was done says it all: whose it was stands under who. */
const OF_SIGN_IN = new Set(['sign-in', 'sign-out', 'password-changed']);
/** What planning writes, many rows at once: the number of a row says nothing to anybody. */
const OF_PLANNING = /^plan(_|$)/;
const NAMED = 5;

export function useAuditColumns(open: number | null, onToggle: (id: number) => void): Column<AuditRow>[] {
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
        cell: ({ act, on }) => (OF_SIGN_IN.has(act) ? null : (words.things[on] ?? on)),
      },
      {
        key: 'detail',
        head: words.columns.detail,
        cell: (line) => {
          const detail = detailWords(line);
          return detail === '' ? null : <span className="in-second">{detail}</span>;
        },
      },
    ],
    [formats, nameOf, open, onToggle],
  );
}

/** Of whom it is, by the code; of anything else the short number of its row; and what of it was changed. */
export function detailWords(row: AuditRow): string {
  const { act, on, changed, rowId, seekerId, also } = row;
  if (OF_SIGN_IN.has(act)) return '';
  if (also.length > 0) return words.shown([row, ...also].slice(0, NAMED).map(whoseWords), also.length + 1);
  const whose = seekerId === null ? null : whoseWords(row);
  const which = whose ?? (rowId === null || OF_PLANNING.test(on) ? '' : words.rowId(rowId.slice(-6)));
  const fields = act === 'update' ? changed.map(fieldWords).join(', ') : '';
  return [which, fields].filter(Boolean).join(': ');
}

/** "K-114". */
export function whoseWords({ seekerId, seekerCode }: AuditLine): string {
  return seekerCode ?? words.rowId(seekerId?.slice(-6) ?? '');
}

/** "last_contact_on" as people read it: "last contact". */
export function fieldWords(column: string): string {
  return words.fields[column] ?? column.replace(/_(id|on|at|day)$/, '').replaceAll('_', ' ');
}
