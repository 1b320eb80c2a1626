/** What the employer heard of the person. */
export const SAID_LEVELS = ['nothing', 'strengths', 'name'] as const;
export type SaidLevel = (typeof SAID_LEVELS)[number];
