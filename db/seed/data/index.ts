
export * from './shapes';
export { dayOffsetOf, hasHappened, minuteOf, type DemoToday } from './days';
export { AGENCY, COVERS, STAFF, TEAMS } from './staff.data';
export { EMPLOYERS } from './employers.data';
export { OPENINGS } from './openings.data';
export { SEEKERS } from './seekers.data';
export { CONTACTS } from './contacts.data';
