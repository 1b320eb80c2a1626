import { minuteOfDay } from '@inroads/calendar';
import { useFormats } from '@/app/session';
import { wholeClockWords } from '@/facts/time-words';
import { t } from '@/texts';
import { IconCalendar, IconPhone } from '@/ui/icons';
import { RouteLine, RouteStop } from '@/ui/route-line';
import { StopRow } from './stop-row';
import { nextStop, standing } from './week-model';
import { useWeek } from './week-place';
import type { Block, PlanDay, Stop } from './week.queries';
import styles from './week.module.css';

type Line = { readonly at: string; readonly stop: Stop } | { readonly at: string; readonly block: Block };

/** Visits on the route line, with what else takes up time where it falls. */
export function DayStops({ day }: { day: PlanDay }) {
  const { plan, isPhone } = useWeek();
  const formats = useFormats();
  const next = nextStop(plan);
  const stops = standing(day);
  const planned = stops.filter(({ state }) => state === 'planned');
  const lines: Line[] = [
    ...stops.map((stop) => ({ at: stop.startsAt, stop })),
    ...day.blocks.filter(({ kind }) => kind !== 'lunch').map((block) => ({ at: block.startsAt, block })),
  ].sort((one, two) => one.at.localeCompare(two.at));
  return (
    <RouteLine label={t.week.stop.list(formats.longDay(day.date))} hasWhen={!isPhone}>
      {lines.map((line) =>
        'stop' in line ? (
          <StopRow
            key={line.stop.id}
            stop={line.stop}
            number={stops.indexOf(line.stop) + 1}
            isNext={line.stop.id === next?.id}
            after={planned[planned.indexOf(line.stop) + 1] ?? null}
          />
        ) : (
          <BlockRow key={line.at + line.block.what} block={line.block} />
        ),
      )}
    </RouteLine>
  );
}

/** A call or a meeting: it stands in the line and says that it does not count. */
function BlockRow({ block }: { block: Block }) {
  const { kind, hold, startsAt, what, employerName } = block;
  const words = t.week.stop;
  const { isPhone } = useWeek();
  const Icon = kind === 'call' ? IconPhone : IconCalendar;
  const name = [what, employerName].filter(Boolean).join(', ') || (words.kinds[kind] ?? '');
  return (
    <RouteStop
      marker={<Icon size={15} stroke={1.7} aria-hidden />}
      tone="quiet"
      line="dotted"
      when={isPhone ? undefined : <BlockWhen block={block} />}
    >
      {isPhone && <b>{wholeClockWords(startsAt)} </b>}
      <span>{kind === 'call' ? words.call(name) : name}.</span>{' '}
      <span className="in-second">
        {kind === 'call' ? `${words.callSay}.` : ''} {hold === 'time' ? words.fixed : ''}
      </span>
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
