export * from './clock';
export * from './domain-error';
export * from './helpers';
export * from './plural';
