import { useState } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import { IconPencil } from '@/ui/icons';
import { useFocusBack } from '@/ui/use-focus-back';
import { AppointmentForm } from './appointment-form';
import { blockName } from './appointment-words';
import type { Appointment } from './appointments.api';
import { useWeek } from './week-place';
import type { PlanWeek } from './week.queries';
import styles from './week.module.css';

const words = t.week.appointment;

export function openAppointments({ appointments }: Pick<PlanWeek, 'appointments'>): Appointment[] {
  return appointments.filter(({ isOpen }) => isOpen);
}

/** What is to happen on a day or in the week, and has no time before the week is planned again. */
export function OpenAppointments() {
  const { plan } = useWeek();
  return (
    <ul className={styles.lines}>
      {openAppointments(plan).map((appointment) => (
        <OpenLine key={appointment.id} appointment={appointment} />
      ))}
    </ul>
  );
}

function OpenLine({ appointment }: { appointment: Appointment }) {
  const { plan, acts } = useWeek();
  const formats = useFormats();
  const [isChanging, setIsChanging] = useState(false);
  const line = useFocusBack<HTMLLIElement>(isChanging);
  const { day, minutes } = appointment;
  const name = blockName(appointment);
  if (isChanging) {
    const offered = day ?? (plan.today > plan.week ? plan.today : plan.week);
    return (
      <li>
        <AppointmentForm appointment={appointment} day={offered} onLeave={() => setIsChanging(false)} />
      </li>
    );
  }
  return (
    <li ref={line}>
      <div>
        <b>{name}</b>
        <div className="in-second">
          {day === null ? words.anyDay : words.onDay(formats.weekdayName(day))}, {t.week.minutes(minutes)}
        </div>
      </div>
      {acts && (
        <IconButton label={words.changeAt(name)} onClick={() => setIsChanging(true)}>
          <IconPencil size={17} stroke={1.7} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
