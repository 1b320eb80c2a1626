export const NEED_KINDS = ['needs', 'looks-for', 'hires-by', 'busy-time', 'other'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];
