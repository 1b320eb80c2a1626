/** Words that server and page share and that no rule library owns. */
export const COUNTRY_PROFILES = ['US', 'UK'] as const;
export type CountryProfile = (typeof COUNTRY_PROFILES)[number];

export const MEMBERSHIP_KINDS = ['member', 'supervisor'] as const;
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];

export const DAY_PARTS = ['all', 'morning', 'afternoon'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

export const TRAVEL_MODES = ['walk', 'bike', 'bus', 'car', 'ride'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];
