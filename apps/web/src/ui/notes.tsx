import { Button } from '@/ui/controls';
import type { ReactNode } from 'react';
import { asProblem } from '@/api/problem';
import { t } from '@/texts';
import { IconAlertTriangle, IconBan, IconHelpCircle, IconRefresh } from './icons';
import styles from './notes.module.css';

type Tone = 'brick' | 'amber' | 'accent' | 'ask';

/** A filled line that means "now": a stop, a warning, what holds. */
export function Note({
  tone,
  icon,
  action,
  children,
}: {
  tone: Tone;
  icon?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.note} data-tone={tone}>
      {icon ?? defaultIcon(tone)}
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}

function defaultIcon(tone: Tone): ReactNode {
  if (tone === 'ask') return <IconHelpCircle size={18} stroke={1.7} aria-hidden />;
  return tone === 'accent' ? null : <IconAlertTriangle size={18} stroke={1.7} aria-hidden />;
}

export function StopNote({ action, children }: { action?: ReactNode; children: ReactNode }) {
  return (
    <Note tone="brick" icon={<IconBan size={18} stroke={1.7} aria-hidden />} action={action}>
      {children}
    </Note>
  );
}

interface ProblemNoteProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** In place of the server's words, where the page can say more. */
  readonly say?: string | undefined;
}

/** What happened, what holds, what to do, and the code for support. */
export function ProblemNote({ error, onRetry, say }: ProblemNoteProps) {
  const problem = asProblem(error);
  const code = problem.requestId?.slice(0, 8) ?? problem.code;
  return (
    <div role="alert">
      <Note
        tone="brick"
        action={
          onRetry && (
            <Button
              variant="outline"
              color="brick"
              leftSection={<IconRefresh size={16} aria-hidden />}
              onClick={onRetry}
            >
              {t.parts.tryAgain}
            </Button>
          )
        }
      >
        {say ?? problem.message}{' '}
        {problem.status >= 500 && <span className={styles.code}>{t.parts.problem.code(code)}</span>}
      </Note>
    </div>
  );
}

/** Nothing here yet: says what comes first, and offers it. */
export function Empty({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <b>{title}</b>
      <p>{children}</p>
      {action}
    </div>
  );
}

/** The shape of what is coming. Shown after 300 ms, so that a quick answer does not flicker. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={t.parts.loading}>
      {Array.from({ length: rows }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  );
}
