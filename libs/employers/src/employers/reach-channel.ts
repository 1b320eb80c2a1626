export const REACH_CHANNELS = ['in-person', 'phone', 'email', 'text'] as const;
export type ReachChannel = (typeof REACH_CHANNELS)[number];
