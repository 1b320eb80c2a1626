import type { BusLine } from './shapes';
import { toGeoPoint } from './town';
import { BUS_LINES as BUS_LINE_DRAWINGS } from './town-bus.data';

export * from './shapes';
export { dayOffsetOf, hasHappened, minuteOf, type DemoToday } from './days';
export { AGENCY, COVERS, STAFF, TEAMS } from './staff.data';
export { EMPLOYERS } from './employers.data';
export { OPENINGS } from './openings.data';
export { SEEKERS } from './seekers.data';
export { CONTACTS } from './contacts.data';

/** Lines and stops as a person enters them. */
const BUS_LINES: readonly BusLine[] = BUS_LINE_DRAWINGS.map(({ path: _path, stops, ...line }) => ({
  ...line,
  stops: stops.map(({ name, at, minutesFromStart }) => ({ name, point: toGeoPoint(at), minutesFromStart })),
}));
