import { minuteOfDay } from '@inroads/calendar';

/** Minutes from midnight of `13:40`; `null` where the planner may choose the time. */
export const startMinute = (time: string | null): number | null => (time === null ? null : minuteOfDay(time));
