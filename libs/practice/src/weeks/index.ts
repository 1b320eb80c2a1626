export { toCountedStaff } from './counting';
export * from './counted-contacts';
export * from './practice-ports.module';
export * from './weeks.module';
export * from './weeks.queries';
export * from './weeks.service';
