export { FACT_HOLDERS, type FactHolderKind } from './fact-holder';
export * from './fact.errors';
export * from './facts.module';
export { currentFact } from './current-fact';
export * from './facts.service';
