export { FACT_HOLDERS, type FactHolderKind } from './fact-entry.entity';
export * from './fact.errors';
export { factValueFault } from './fact-value';
export * from './facts.module';
export * from './facts.service';
