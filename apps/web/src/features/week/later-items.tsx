import { addDays } from '@inroads/calendar';
import { useQuery } from '@tanstack/react-query';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconArrowForwardUp, IconArrowsExchange, IconCalendar, IconPencil, IconX } from '@/ui/icons';
import { menuGroupClass, MenuItem } from '@/ui/menu';
import { dayOfferWords } from './day-offer-words';
import type { OpenPart } from './open-part';
import { suitableDaysQuery } from './suitable-days.queries';
import { swapsFor } from './swap-list';
import { useWeek } from './week-place';
import type { Stop } from './week.queries';

const words = t.week.later;
const SHORT_DAYS = [7, 14] as const;

/** What dragging does, in words: each day of this week with what it costs, then later, then not this week. */
export function LaterItems({ stop, onOpen }: { stop: Stop; onOpen: (part: OpenPart) => void }) {
  const { plan, acts } = useWeek();
  const formats = useFormats();
  const { data, isPending } = useQuery(suitableDaysQuery(plan.staffId, stop.siteId));
  const first = plan.today > plan.week ? plan.today : plan.week;
  const days =
    data?.days.filter(
      ({ date, code }) => date !== stop.day && date >= first && date < addDays(plan.week, 7) && code !== 'not-worked',
    ) ?? [];
  return (
    <>
      {isPending && (
        <MenuItem aria-disabled icon={<IconArrowForwardUp size={17} stroke={1.7} aria-hidden />}>
          {words.looking}
        </MenuItem>
      )}
      {days.map((offer) => (
        <MenuItem
          key={offer.date}
          aria-disabled={offer.code !== 'fits' || undefined}
          icon={<IconArrowForwardUp size={17} stroke={1.7} aria-hidden />}
          onClick={() => offer.code === 'fits' && acts?.move(stop, offer.date)}
        >
          {dayOfferWords(offer, formats.weekdayName(offer.date))}
        </MenuItem>
      ))}
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
