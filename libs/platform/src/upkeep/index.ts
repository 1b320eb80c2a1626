export * from './upkeep.module';
