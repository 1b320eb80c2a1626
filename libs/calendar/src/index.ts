export * from './clock-time';
export { addDays, daysBetween, daysIn, isDay, weekdayOf, type AgencyDay, type DayRange, type Weekday } from './day';
export * from './format';
export * from './instant';
export * from './week';
export { isZone } from './zone';
