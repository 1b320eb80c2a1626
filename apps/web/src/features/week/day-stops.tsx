import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { RouteLine } from '@/ui/route-line';
import { BlockRow } from './block-row';
import { StopRow } from './stop-row';
import { nextStop, standing } from './week-model';
import { useWeek } from './week-place';
import type { Block, PlanDay, Stop } from './week.queries';

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
          <BlockRow key={line.at + line.block.what} block={line.block} day={day.date} />
        ),
      )}
    </RouteLine>
  );
}
