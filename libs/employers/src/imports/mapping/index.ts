export * from './columns';
export * from './same';
export * from './values';
