import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconDownload, IconNavigation } from '@/ui/icons';
import { Menu, menuGroupClass, menuItemClass } from '@/ui/menu';
import { appleWay, geoJsonWay, googleWay, pointsOf } from './day-way';
import { useWeek } from './week-place';
import type { PlanDay } from './week.queries';
import styles from './week.module.css';

const words = t.week.way;

/** The whole way of a day in a map app, or as a file. Whoever opens it tells that app the places, and is told so. */
export function DayWayMenu({ day }: { day: PlanDay }) {
  const { plan } = useWeek();
  const formats = useFormats();
  const points = pointsOf(day, plan);
  if (points.length === 0) return null;
  return (
    <Menu
      label={words.of(formats.weekdayName(day.date))}
      className={styles.sign}
      trigger={<IconNavigation size={18} stroke={1.7} aria-hidden />}
    >
      <Away href={googleWay(points, day.mode)}>{words.google}</Away>
      <Away href={appleWay(points, day.mode)}>{words.apple}</Away>
      <div className={menuGroupClass}>{words.say}</div>
      <a
        role="menuitem"
        tabIndex={-1}
        className={menuItemClass}
        href={geoJsonWay(plan, day.date)}
        download={`way-${day.date}.geojson`}
      >
        <IconDownload size={17} stroke={1.7} aria-hidden />
        <span>{words.file}</span>
      </a>
    </Menu>
  );
}

function Away({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a role="menuitem" tabIndex={-1} className={menuItemClass} href={href} target="_blank" rel="noreferrer">
      <IconNavigation size={17} stroke={1.7} aria-hidden />
      <span>{children}</span>
    </a>
  );
}
