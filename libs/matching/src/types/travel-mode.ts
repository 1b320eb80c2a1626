/** `ride`: brought by somebody else, a taxi or a paratransit van. */
export const TRAVEL_MODES = ['walk', 'bike', 'bus', 'car', 'ride'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];
