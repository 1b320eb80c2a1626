export * from './jobs';
export * from './permissions';
export * from './search-kinds';
export * from './vocabulary';
