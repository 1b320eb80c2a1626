export { FACT_HOLDERS, type FactHolderKind } from './fact-holder';
export * from './fact.errors';
export { factValueFault } from './fact-value';
export * from './facts.module';
export { currentFact } from './current-fact';
export * from './facts.service';
