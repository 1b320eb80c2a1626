export { FACT_HOLDERS, type FactHolderKind } from './fact-holder';
export * from './fact.errors';
export { factValueFault } from './fact-value';
export * from './facts.module';
export * from './facts.service';
