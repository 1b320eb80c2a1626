export { toCountedStaff } from './counting';
export * from './counted-contacts';
export * from './practice-ports.module';
export { type RecountView, RecountQueries } from './recount.queries';
export { type PreviewLine, RulePreview, type RulePreviewView } from './rule-preview';
export * from './weeks.module';
export * from './weeks.queries';
export * from './weeks.service';
