export * from './sight';
export * from './staff-periods.service';
export { StaffAccess } from './staff-access';
export * from './staff.errors';
export * from './staff.module';
export * from './staff.queries';
export * from './staff.service';
export type * from './staff.view';
export * from './team-use.port';
