/**
 * The streets of Alder Falls, drawn by hand. Metres east and north of the corner where Depot Square meets Depot Street;
 * house numbers run evenly from the first point to the last, even ones on the right of that way.
 */
export type MetrePoint = readonly [eastMetres: number, northMetres: number];

export interface StreetDrawing {
  readonly name: string;
  readonly kind: 'highway' | 'main' | 'street';
  readonly numbers: readonly [atFirstPoint: number, atLastPoint: number];
  readonly path: readonly MetrePoint[];
}

/** The corner itself, in open country in north-east Iowa. There is no such town. */
export const TOWN_CENTRE = { latitude: 43.153, longitude: -91.734 } as const;
export const TOWN_NAME = 'Alder Falls';
export const TOWN_STATE = 'IA';
/** Not given out by the post office. */
export const TOWN_ZIP = '52149';

const street = (
  name: string,
  kind: StreetDrawing['kind'],
  numbers: StreetDrawing['numbers'],
  path: readonly MetrePoint[],
): StreetDrawing => ({ name, kind, numbers, path });

// prettier-ignore
export const STREETS: readonly StreetDrawing[] = [
  // South to north, from the river up.
  street('Prairie Avenue', 'main', [100, 900], [[-2500, -900], [-2490, -330], [-2480, 900], [-2460, 2170]]),
  street('Canal Street', 'main', [1, 320], [[-2020, -1250], [-2000, -305], [-1980, 900], [-1970, 1500]]),
  street('Cedar Street', 'street', [1, 220], [[-1580, -860], [-1570, -300], [-1550, 900]]),
  street('Mill Street', 'main', [1, 900], [[-900, -1550], [-885, -290], [-870, 900], [-870, 2150]]),
  street('Depot Street', 'main', [1, 730], [[-280, -1500], [-272, -280], [-270, 0], [-250, 1500], [-240, 2150]]),
  street('Market Street', 'street', [1, 60], [[80, -278], [90, 307]]),
  street('Oak Street', 'main', [1, 900], [[420, -1480], [428, -270], [433, 310], [450, 1500], [470, 2150]]),
  street('School Street', 'street', [100, 700], [[1020, -1250], [1028, -270], [1035, 910], [1040, 1500]]),
  street('Hill Road', 'main', [1, 260], [[1650, -300], [1700, 900], [1870, 1500], [2160, 2150], [2600, 2700], [3200, 3050]]),
  street('Locust Street', 'street', [1, 160], [[2200, -310], [2210, 900]]),
  street('Fairground Road', 'main', [1, 500], [[2700, -700], [2705, -320], [2720, 900], [2760, 2150]]),
  street('Hospital Drive', 'street', [1, 80], [[1870, 1500], [2300, 1470], [2738, 1480]]),
  street('Orchard Road', 'street', [1, 240], [[-870, 2150], [-1080, 2950], [-1500, 3700]]),
  street('Quarry Road', 'street', [1, 600], [[-2480, 900], [-3250, 1450], [-4100, 2200], [-5000, 3200]]),
  street('Campus Drive', 'street', [1, 60], [[-2470, 1600], [-2950, 1640], [-3350, 1800]]),
  street('Birch Street', 'street', [100, 500], [[740, 312], [745, 1500]]),
  street('Juniper Street', 'street', [100, 500], [[-560, 900], [-558, 1500]]),
  // West to east.
  street('Harbor Road', 'main', [1, 300], [[-280, -1500], [420, -1480], [1020, -1250], [1800, -1080], [2700, -700]]),
  street('Water Street', 'street', [1, 90], [[-896, -1200], [-278, -1190]]),
  street('Main Street', 'main', [1, 640], [[-1570, -300], [-885, -290], [-272, -280], [428, -270], [1028, -270], [1650, -300], [2705, -320]]),
  street('Second Street', 'street', [100, 1100], [[-2485, 290], [-1990, 300], [-1560, 300], [-878, 300], [-266, 305], [433, 310], [1031, 310], [1675, 300], [2710, 290]]),
  street('Linden Avenue', 'main', [100, 1000], [[-2480, 900], [-870, 900], [-258, 905], [440, 910], [1035, 910], [1700, 900], [2720, 900]]),
  street('Maple Avenue', 'street', [100, 800], [[-1970, 1500], [-870, 1500], [-250, 1500], [450, 1500], [1040, 1500], [1870, 1500]]),
  street('Ridgeway Boulevard', 'highway', [1000, 4000], [[-3600, 2260], [-2460, 2170], [-870, 2150], [-240, 2150], [470, 2150], [2160, 2150], [2760, 2150]]),
  street('Highway 17', 'highway', [100, 5000], [[2760, 2150], [4300, 2060], [7000, 1700], [10600, 1510], [11400, 1490]]),
  street('Depot Square', 'street', [1, 40], [[-270, 0], [-90, 0], [-90, 160], [-268, 160], [-270, 0]]),
  // East to west.
  street('River Road', 'main', [1, 400], [[424, -820], [-276, -830], [-891, -840], [-1580, -860], [-2500, -900], [-3800, -1150]]),
  street('West Main Street', 'main', [1, 300], [[-1570, -300], [-2000, -305], [-2490, -330], [-3700, -430]]),
  // South of the river.
  street('Alder Bridge', 'main', [1, 2], [[420, -1480], [416, -1780]]),
  street('Bridge Street', 'main', [1, 60], [[416, -1780], [410, -2100]]),
  street('Foundry Road', 'main', [100, 900], [[-1600, -2250], [-900, -2180], [410, -2100], [1500, -2050], [2900, -2200]]),
  street('Industrial Parkway', 'main', [1, 400], [[1500, -2050], [1550, -2700], [1900, -3150], [3000, -3250]]),
  street('Creamery Lane', 'street', [1, 120], [[-900, -2180], [-950, -2750], [-700, -3250]]),
  street('Airport Road', 'street', [1, 300], [[2900, -2200], [4200, -2400], [5600, -2300]]),
  // Pell Crossing, eleven kilometres out.
  street('Elevator Street', 'street', [1, 80], [[11000, 1500], [11020, 850]]),
  street('Pell Street', 'street', [1, 120], [[10550, 1190], [11500, 1180]]),
];
