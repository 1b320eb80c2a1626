import { addDays } from '@inroads/calendar';
import { useQuery } from '@tanstack/react-query';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconArrowForwardUp, IconArrowsExchange, IconCalendar, IconPencil, IconUsers, IconX } from '@/ui/icons';
import { menuGroupClass, MenuItem } from '@/ui/menu';
import { costWords } from './day-offer-words';
import type { OpenPart } from './open-part';
import { suitableDaysQuery } from './suitable-days.queries';
import { swapsFor } from './swap-list';
import { useWeek } from './week-place';
import type { PlanWeek, Stop } from './week.queries';
import styles from './week.module.css';

const words = t.week.later;
const SHORT_DAYS = [7, 14] as const;

/** What dragging does, in words: each day of this week with what it costs, then later, then not this week. */
export function LaterItems({ stop, onOpen }: { stop: Stop; onOpen: (part: OpenPart) => void }) {
  const { plan, acts } = useWeek();
  return (
    <>
      <DayItems stop={stop} />
      <div className={menuGroupClass} />
      {SHORT_DAYS.map((count) => (
        <MenuItem
          key={count}
          icon={<IconCalendar size={17} stroke={1.7} aria-hidden />}
          onClick={() => acts?.later(stop, addDays(plan.today, count))}
        >
          {words.inDays(count)}
        </MenuItem>
      ))}
      <MenuItem icon={<IconCalendar size={17} stroke={1.7} aria-hidden />} onClick={() => onOpen('later')}>
        {words.pick}
      </MenuItem>
      {swapsFor(plan).length > 0 && (
        <MenuItem icon={<IconArrowsExchange size={17} stroke={1.7} aria-hidden />} onClick={() => onOpen('swap')}>
          {t.week.swap.menu}
        </MenuItem>
      )}
      <MenuItem
        icon={<IconUsers size={17} stroke={1.7} aria-hidden />}
        onClick={() => onOpen(stop.joint ? 'apart' : 'together')}
      >
        {stop.joint ? t.week.together.menuOff : t.week.together.menu}
      </MenuItem>
      {plan.appointments.some(({ id }) => id === stop.appointmentId) && (
        <MenuItem icon={<IconPencil size={17} stroke={1.7} aria-hidden />} onClick={() => onOpen('appointment')}>
          {t.week.appointment.change}
        </MenuItem>
      )}
      <MenuItem
        icon={<IconX size={17} stroke={1.7} aria-hidden />}
        say={t.week.stop.removeSay}
        onClick={() => onOpen('remove')}
      >
        {t.week.stop.remove}
      </MenuItem>
    </>
  );
}

/** Each day has its line from the start, and keeps it when what it costs is known: nothing moves under a hand or a key. */
function DayItems({ stop }: { stop: Stop }) {
  const { plan, acts } = useWeek();
  const formats = useFormats();
  const { data, isError } = useQuery(suitableDaysQuery(plan.staffId, stop.siteId));
  return daysFor(plan, stop).map((date) => {
    const offer = data?.days.find((each) => each.date === date);
    const said = offer ? costWords(offer) : isError ? words.unknown : words.looking;
    return (
      <MenuItem
        key={date}
        aria-disabled={offer?.code !== 'fits' || undefined}
        icon={<IconArrowForwardUp size={17} stroke={1.7} aria-hidden />}
        say={
          <span className={styles.cost} title={said}>
            {said}
          </span>
        }
        onClick={() => offer?.code === 'fits' && acts?.move(stop, date)}
      >
        {formats.weekdayName(date)}
      </MenuItem>
    );
  });
}

/** Days of this week still ahead that are worked, but for its own. */
function daysFor({ days, today }: PlanWeek, stop: Stop): string[] {
  return days
    .filter(({ date, halves }) => date !== stop.day && date >= today && halves.length > 0)
    .map(({ date }) => date);
}
