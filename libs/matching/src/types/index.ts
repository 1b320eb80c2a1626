export * from './fact';
export * from './opening-profile';
export * from './preference';
export * from './schedule';
export * from './seeker-profile';
export * from './travel-mode';
