/** What a visit's row asks before it acts, in place; one at a time. */
export type OpenPart = 'remove' | 'later' | 'swap' | 'appointment' | 'together' | 'apart' | null;
