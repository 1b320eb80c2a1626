export * from './field-faults';
export * from './jobs';
export * from './permissions';
export * from './search-kinds';
export * from './setting-definition';
export * from './settings';
export * from './vocabulary';
export * from './week-words';
