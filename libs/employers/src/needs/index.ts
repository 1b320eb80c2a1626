export { NEED_KINDS, type NeedKind } from './need-kind';
export * from './needs.module';
export { type NeedInput, NeedsService, type NeedView } from './needs.service';
