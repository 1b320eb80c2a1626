import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { MapBox, type MapMarker } from '@/ui/map/map-box';
import { travelWords } from './day-section';
import { plannedOn, standing, standingStops } from './week-model';
import { useWeek } from './week-place';
import type { PlanDay, Stop } from './week.queries';
import styles from './week.module.css';

const words = t.week.map;
const SIZE = { width: 320, height: 206 };

/** The stops of one day and the way between them; those of other days as rings. */
export function DayMap({ day }: { day: PlanDay }) {
  const { plan } = useWeek();
  const formats = useFormats();
  const name = day.date === plan.today ? t.week.today : formats.weekdayName(day.date);
  const stops = plannedOn(day);
  // Where nothing is planned there is nothing to draw.
  if (plan.plan === null) return null;
  const missing = stops.filter(({ lat, lon }) => lat === null || lon === null);
  const places = [...(plan.start ? [plan.start] : []), ...stops.flatMap((stop) => placeOf(stop) ?? [])];
  const names = [...(plan.start && stops.length > 0 ? [plan.startPlace || words.office] : []), ...stops.map(nameOf)];
  return (
    <figure className={styles.map}>
      <MapBox
        label={words.sentence(name, names)}
        size={SIZE}
        route={places}
        markers={[...startMarker(plan), ...otherMarkers(standingStops(plan), day), ...stopMarkers(day)]}
      />
      <figcaption className="in-second">
        {words.caption(name, stops.length, travelWords(day))}
        {missing.length > 0 && <div>{words.missing(missing.map(nameOf))}</div>}
      </figcaption>
    </figure>
  );
}

const nameOf = ({ employerName }: Stop): string => employerName;

function placeOf({ lat, lon }: Stop) {
  return lat === null || lon === null ? null : { lat, lon };
}

function startMarker({ start, startPlace }: ReturnType<typeof useWeek>['plan']): MapMarker[] {
  return start ? [{ id: 'start', kind: 'start', place: start, name: startPlace || words.office }] : [];
}

function stopMarkers(day: PlanDay): MapMarker[] {
  const all = standing(day);
  return plannedOn(day).flatMap((stop): MapMarker[] => {
    const place = placeOf(stop);
    return place ? [{ id: stop.id, kind: 'stop', number: all.indexOf(stop) + 1, place, name: stop.employerName }] : [];
  });
}

function otherMarkers(stops: readonly Stop[], day: PlanDay): MapMarker[] {
  return stops.flatMap((stop): MapMarker[] => {
    const place = placeOf(stop);
    return place && stop.day !== day.date ? [{ id: stop.id, kind: 'other', place }] : [];
  });
}
