export * from './sight';
export * from './staff-periods.service';
export { StaffEntity } from './staff.entity';
export * from './staff.errors';
export * from './staff.module';
export * from './staff.queries';
export * from './staff.service';
export type * from './staff.view';
export { TeamEntity } from './team.entity';
