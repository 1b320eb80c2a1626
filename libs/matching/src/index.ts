export * from './types';
export * from './facts/fact-catalogue.data';
export * from './facts/opening-field-catalogue.data';
