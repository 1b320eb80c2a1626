export * from './jobs';
export * from './permissions';
export * from './search-kinds';
