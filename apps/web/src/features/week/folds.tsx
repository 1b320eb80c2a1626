import { useId, useState, type ReactNode } from 'react';
import { t } from '@/texts';
import { IconChevronRight } from '@/ui/icons';
import { OpenAppointments, openAppointments } from './open-appointments';
import { PlanHistory } from './plan-history';
import { LeftOutList } from './left-out-list';
import { Clocks, FollowUps, PlanEvents, toldEvents, Unkept } from './week-aside';
import { openTogether, TogetherLines } from './together-lines';
import { useWeek } from './week-place';
import styles from './week.module.css';

const words = t.week.folds;

/** What stands at the side of a wide screen, as lines that open on a phone. */
export function WeekFolds() {
  const { plan } = useWeek();
  const late = plan.followUps.filter(({ dueOn }) => dueOn < plan.today);
  const [clock, ...clocks] = plan.clocks;
  return (
    <div className={styles.folds}>
      {plan.unkept.length > 0 && (
        <Fold
          title={words.unkept(plan.unkept.length)}
          say={plan.unkept.map(({ employerName }) => employerName).join(', ')}
        >
          <Unkept />
        </Fold>
      )}
      {openTogether(plan).length > 0 && (
        <Fold title={t.week.together.openCount(openTogether(plan).length)} say={t.week.together.openSay}>
          <TogetherLines />
        </Fold>
      )}
      {openAppointments(plan).length > 0 && (
        <Fold title={words.openAppointments(openAppointments(plan).length)} say={t.week.aside.openAppointmentsSay}>
          <OpenAppointments />
        </Fold>
      )}
      <Fold
        title={words.followUps(plan.followUps.length)}
        say={late.length > 0 ? words.late(late.map(({ employerName }) => employerName)) : words.noneLate}
      >
        <FollowUps />
      </Fold>
      {clock && (
        <Fold
          title={words.clock(`${clock.preferredName} (${clock.code})`, clock.daysSinceEntry, clock.limitDays)}
          say={clocks.length > 0 ? words.moreClocks(clocks.length) : words.noContact}
        >
          <Clocks />
        </Fold>
      )}
      {plan.plan && (
        <Fold title={words.leftOut(plan.leftOutCount)} say={words.leftOutSay}>
          <LeftOutList />
        </Fold>
      )}
      {toldEvents(plan).length > 0 && (
        <Fold title={t.week.aside.events} say="">
          <PlanEvents />
        </Fold>
      )}
      <Fold title={t.week.history.title} say={t.week.history.note}>
        <PlanHistory />
      </Fold>
    </div>
  );
}

function Fold({ title, say, children }: { title: string; say: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles.fold}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          <span>
            <b>{title}</b>
            {say && <small>{say}</small>}
          </span>
          <IconChevronRight size={20} stroke={1.7} aria-hidden />
        </button>
      </h2>
      {isOpen && <div id={id}>{children}</div>}
    </section>
  );
}
