import { minuteOfDay, wholeClockWords } from '@inroads/calendar';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useFormats } from '@/app/session';
import { factQuestion } from '@/facts/fact-words';
import { stateWords } from '@/facts/stop-state-words';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { Button } from '@/ui/controls';
import { IconBan, IconCheck, IconX } from '@/ui/icons';
import { ReasonChips } from '@/ui/reason-chip';
import { RouteStop } from '@/ui/route-line';
import { AppointmentForm } from './appointment-form';
import { LaterForm } from './later-form';
import type { OpenPart } from './open-part';
import { StopActions } from './stop-actions';
import { reasonsOf } from './stop-reasons';
import { ApartForm, TogetherForm } from './together-form';
import { apartWords } from './together-lines';
import { SwapList } from './swap-list';
import { useStopKeys } from './use-stop-keys';
import { useWeek } from './week-place';
import type { Stop } from './week.queries';
import styles from './week.module.css';

const words = t.week.stop;

interface StopRowProps {
  readonly stop: Stop;
  readonly number: number;
  /** The one to go to now: lifted, with its actions named. */
  readonly isNext: boolean;
  readonly after: Stop | null;
}

export function StopRow({ stop, number, isNext, after }: StopRowProps) {
  const { plan, acts, isPhone, drag } = useWeek();
  const formats = useFormats();
  const [open, setOpen] = useState<OpenPart>(null);
  const row = useRef<HTMLLIElement>(null);
  const isPlanned = stop.state === 'planned';
  const mayAct = acts !== null && isPlanned;
  const keys = useStopKeys(stop, mayAct, setOpen);
  const leave = () => {
    setOpen(null);
    row.current?.focus();
  };
  const actions = mayAct ? (
    <StopActions stop={stop} isNamed={isNext} onOpen={setOpen} />
  ) : (
    !isPlanned && <Over stop={stop} />
  );
  return (
    <RouteStop
      marker={markerOf(stop, number)}
      tone={!isPlanned ? 'quiet' : stop.day === plan.today ? 'now' : 'ahead'}
      when={isPhone ? undefined : <When stop={stop} />}
      isLifted={isNext}
      ref={row}
      data-row
      data-stop={stop.id}
      data-site={stop.siteId}
      tabIndex={-1}
      draggable={mayAct}
      onKeyDown={keys}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', stop.employerName);
        event.dataTransfer.effectAllowed = 'move';
        drag(stop);
      }}
      onDragEnd={() => drag(null)}
    >
      <div className={styles.stopHead}>
        <div className={styles.stopName} data-lifted={isNext || undefined}>
          <Link to="/employers/$id" params={{ id: stop.employerId }} className={styles.name}>
            {stop.employerName}
          </Link>
          <span className="in-second">{whereWords(stop)}</span>
        </div>
        {isPhone && <b className={styles.phoneTime}>{wholeClockWords(stop.startsAt)}</b>}
        {!isPhone && actions}
      </div>
      {isPlanned && <ReasonChips reasons={reasonsOf(stop, plan, formats)} />}
      {isPlanned &&
        apartWords(stop, plan, formats).map((said) => (
          <p key={said} className="in-second in-amber">
            {said}
          </p>
        ))}
      {isNext && stop.asks.length > 0 && <p className={styles.asks}>{asksWords(stop.asks)}</p>}
      {isPhone && actions}
      {stop.state === 'cancelled' && <Cancelled stop={stop} />}
      {open && <StopForms stop={stop} open={open} onLeave={leave} />}
      {isPlanned && after && <p className={styles.leg}>{legWords(stop, after)}</p>}
    </RouteStop>
  );
}

/** What became of it; that it was missed can be a slip of the finger, seen only later. */
function Over({ stop }: { stop: Stop }) {
  const { acts } = useWeek();
  return (
    <span className={styles.over}>
      <span className="in-second">{stateWords(stop, useFormats())}</span>
      {acts !== null && stop.state === 'missed' && (
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={acts.isBusy}
          aria-label={words.notMissedAt(stop.employerName)}
          onClick={() => acts.reopen(stop)}
        >
          {words.notMissed}
        </Button>
      )}
    </span>
  );
}

/** Who called it off stands in the newest line about it. */
function Cancelled({ stop }: { stop: Stop }) {
  const { events } = useWeek().plan;
  const code = events.find(({ stopId }) => stopId === stop.id)?.code;
  const why = code && words.cancelledBy[code];
  return why ? <p className="in-second in-brick">{why}</p> : null;
}

/** What an act still asks, in place. */
function StopForms({ stop, open, onLeave }: { stop: Stop; open: OpenPart; onLeave: () => void }) {
  const { plan, acts } = useWeek();
  if (!acts) return null;
  const appointment = plan.appointments.find(({ id }) => id === stop.appointmentId);
  if (open === 'appointment') return <AppointmentForm appointment={appointment} day={stop.day} onLeave={onLeave} />;
  if (open === 'swap') return <SwapList stop={stop} onLeave={onLeave} />;
  if (open === 'together') return <TogetherForm stop={stop} onLeave={onLeave} />;
  if (open === 'apart') return <ApartForm stop={stop} onLeave={onLeave} />;
  if (open === 'later') return <LaterForm stop={stop} onLeave={onLeave} />;
  return (
    <Confirm
      title={words.removeTitle(stop.employerName)}
      say={words.removeWords}
      act={words.remove}
      isBusy={acts.isBusy}
      onAct={(why) => acts.remove(stop, why)}
      onLeave={onLeave}
    />
  );
}

function When({ stop: { startsAt, endsAt } }: { stop: Stop }) {
  return (
    <span className={styles.when}>
      <b>{wholeClockWords(startsAt)}</b>
      <small>{t.week.minutes(minuteOfDay(endsAt) - minuteOfDay(startsAt))}</small>
    </span>
  );
}

function markerOf({ state }: Stop, number: number) {
  if (state === 'done') return <IconCheck size={15} stroke={2.4} aria-hidden />;
  if (state === 'missed') return <IconX size={15} stroke={2} aria-hidden />;
  return state === 'cancelled' ? <IconBan size={15} stroke={1.9} aria-hidden /> : number;
}

/** "Dana Whitlock, shop manager. 418 Mill Street". */
export function whereWords({ person, addressLine, siteName }: Stop): string {
  const whom = person ? [person.name, person.title].filter(Boolean).join(', ') : words.askFor;
  return [whom, addressLine || siteName].filter(Boolean).join('. ');
}

const LONG_WAIT_MINUTES = 30;

/** "11 min drive", and what is free on the way. */
function legWords(stop: Stop, { startsAt, travelMinutes, travelMode, isTravelEstimated }: Stop): string {
  const said = t.week.day.travel(t.week.minutes(travelMinutes), t.week.day.legs[travelMode] ?? '');
  const free = minuteOfDay(startsAt) - minuteOfDay(stop.endsAt) - travelMinutes;
  const parts = [
    said,
    isTravelEstimated && t.week.day.estimated,
    free >= LONG_WAIT_MINUTES && t.week.day.free(t.week.minutes(free)),
  ];
  return parts.filter(Boolean).join(', ');
}

const ASKS_SHOWN = 3;

function asksWords(asks: readonly string[]): string {
  return words.asks(asks.slice(0, ASKS_SHOWN).map(factQuestion));
}
