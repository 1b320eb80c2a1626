import type { ReactNode } from 'react';
import { t } from '@/texts';
import styles from './clock.module.css';
import { IconCheck } from './icons';

const NEAR_DAY = 21;

interface ThirtyDayClockProps {
  readonly name: ReactNode;
  /** Days since the person entered. */
  readonly day: number;
  readonly limitDays?: number;
  /** What would stop it. */
  readonly note: ReactNode;
}

/** Days from entry to the first employer contact in person. */
export function ThirtyDayClock({ name, day, limitDays = 30, note }: ThirtyDayClockProps) {
  const isOver = day > limitDays;
  const words = isOver ? t.parts.clock.over(day - limitDays, limitDays) : t.parts.clock.day(day, limitDays);
  const tone = isOver ? 'over' : day >= NEAR_DAY ? 'near' : 'running';
  return (
    <div className={styles.clock}>
      <div className={styles.line}>
        <b>{name}</b>
        <span>{words}</span>
      </div>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.fill} data-tone={tone} style={{ width: `${Math.min(100, (day / limitDays) * 100)}%` }} />
      </div>
      <div className="in-second">{note}</div>
    </div>
  );
}

export function StoppedClock({ name, day, date }: { name: ReactNode; day: number; date: string }) {
  return (
    <div className={styles.stopped}>
      <IconCheck size={16} stroke={2} aria-hidden />
      <b>{name}</b>
      <span>{t.parts.clock.stopped(day, date)}</span>
    </div>
  );
}
