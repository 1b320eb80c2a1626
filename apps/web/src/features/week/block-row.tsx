import { minuteOfDay, wholeClockWords } from '@inroads/calendar';
import { useState } from 'react';
import { t } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import { IconCalendar, IconPencil, IconPhone } from '@/ui/icons';
import { RouteStop } from '@/ui/route-line';
import { useFocusBack } from '@/ui/use-focus-back';
import { AppointmentForm } from './appointment-form';
import { blockName } from './appointment-words';
import { useWeek } from './week-place';
import type { Block } from './week.queries';
import styles from './week.module.css';

const words = t.week.stop;

/** A call or a meeting: it stands in the line, says that it does not count, and is changed in place. */
export function BlockRow({ block, day }: { block: Block; day: string }) {
  const { plan, acts, isPhone } = useWeek();
  const [isOpen, setIsOpen] = useState(false);
  const head = useFocusBack<HTMLDivElement>(isOpen);
  const { kind, hold, startsAt, appointmentId } = block;
  const appointment = plan.appointments.find(({ id }) => id === appointmentId);
  const Icon = kind === 'call' ? IconPhone : IconCalendar;
  const name = blockName(block);
  return (
    <RouteStop
      marker={<Icon size={15} stroke={1.7} aria-hidden />}
      tone="quiet"
      line="dotted"
      when={isPhone ? undefined : <BlockWhen block={block} />}
    >
      <div ref={head} className={styles.stopHead}>
        <div>
          {isPhone && <b>{wholeClockWords(startsAt)} </b>}
          <span>{kind === 'call' ? words.call(name) : name}.</span>{' '}
          <span className="in-second">
            {kind === 'call' ? `${words.callSay}.` : ''} {hold === 'time' ? words.fixed : words.flexible}
          </span>
        </div>
        {acts && appointment && !isOpen && day >= plan.today && (
          <IconButton label={t.week.appointment.changeAt(name)} onClick={() => setIsOpen(true)}>
            <IconPencil size={17} stroke={1.7} aria-hidden />
          </IconButton>
        )}
      </div>
      {isOpen && appointment && (
        <AppointmentForm
          key={appointment.version}
          appointment={appointment}
          day={day}
          onLeave={() => setIsOpen(false)}
        />
      )}
    </RouteStop>
  );
}

function BlockWhen({ block: { startsAt, endsAt } }: { block: Block }) {
  return (
    <span className={styles.when}>
      <span>{wholeClockWords(startsAt)}</span>
      <small>{t.week.minutes(minuteOfDay(endsAt) - minuteOfDay(startsAt))}</small>
    </span>
  );
}
