import type { MetrePoint } from './town-streets.data';

/** Land, water, parks and districts of the demo town, in the metres of the streets. */
export interface AreaDrawing {
  readonly name: string;
  readonly layer: 'land' | 'water' | 'park' | 'district';
  readonly ring: readonly MetrePoint[];
}

const area = (layer: AreaDrawing['layer'], name: string, ring: readonly MetrePoint[]): AreaDrawing => ({
  layer,
  name,
  ring,
});

// prettier-ignore
export const AREAS: readonly AreaDrawing[] = [
  area('land', 'Alder Falls and around', [[-5600, -3800], [11900, -3800], [11900, 3900], [-5600, 3900]]),
  area('water', 'Alder River', [
    [-5600, -1720], [-4700, -1560], [-3800, -1500], [-2900, -1380], [-2020, -1400], [-1450, -1540], [-900, -1640], [-280, -1580], [420, -1560],
    [1020, -1340], [1800, -1180], [2700, -820], [4200, -560], [6500, -420], [9000, -470], [11900, -620],
    [11900, -790], [9000, -630], [6500, -590], [4200, -740], [2760, -1010], [1860, -1390], [1060, -1560], [420, -1760], [-280, -1790], [-900, -1830],
    [-1450, -1730], [-2020, -1580], [-2900, -1540], [-3800, -1670], [-4700, -1740], [-5600, -1900],
  ]),
  area('water', 'Mill Pond', [[-1330, -1320], [-1040, -1260], [-960, -1370], [-1010, -1500], [-1280, -1470], [-1400, -1400]]),
  area('water', 'Quarry Lake', [[-4050, 1420], [-3720, 1330], [-3520, 1120], [-3700, 930], [-4060, 980], [-4220, 1210]]),
  area('park', 'Mill Park', [[-840, 430], [-300, 430], [-300, 790], [-840, 790]]),
  area('park', 'Depot Green', [[-240, 30], [-120, 30], [-120, 130], [-240, 130]]),
  area('park', 'Riverside Park', [[-250, -1460], [390, -1440], [400, -1210], [-240, -1220]]),
  area('park', 'County Fairgrounds', [[2800, -120], [3560, -100], [3560, 780], [2810, 800]]),
  area('park', 'Hillcrest Cemetery', [[1780, 340], [2140, 330], [2150, 760], [1800, 770]]),
  area('park', 'Quarry Woods', [[-4600, 1750], [-3950, 1500], [-3420, 1250], [-3350, 820], [-3900, 740], [-4450, 900], [-4800, 1350]]),
  area('park', 'Canal Walk', [[-2180, -1180], [-2060, -1190], [-2040, -360], [-2160, -350]]),
  area('district', 'Old Town', [[-1050, -760], [620, -740], [640, 700], [-1060, 690]]),
  area('district', 'Riverside', [[-1050, -1500], [420, -1470], [1300, -1180], [2700, -690], [2690, -380], [620, -740], [-1050, -760]]),
  area('district', 'West End', [[-3700, -1200], [-1050, -1300], [-1060, 690], [-2700, 860], [-3700, 500]]),
  area('district', 'The Hill', [[640, -700], [2690, -380], [2750, 1900], [700, 1900]]),
  area('district', 'Northside', [[-2460, 860], [-1060, 690], [640, 700], [700, 1900], [-2450, 1950]]),
  area('district', 'Ridgeway', [[-3600, 2000], [2800, 1940], [2850, 2450], [-3600, 2600]]),
  area('district', 'Foundry', [[-1700, -2400], [410, -1850], [3000, -1950], [3200, -3500], [-900, -3500]]),
  area('district', 'Pell Crossing', [[10400, 700], [11700, 700], [11700, 1750], [10400, 1750]]),
];

/** Residential lanes that nobody in the demo has an address on: they make the map read as a town. */
// prettier-ignore
export const LANES: readonly { readonly name: string; readonly path: readonly MetrePoint[] }[] = [
  { name: 'Aspen Lane', path: [[-2240, 300], [-2235, 900]] },
  { name: 'Bishop Lane', path: [[-1770, 300], [-1765, 900]] },
  { name: 'Chapel Lane', path: [[-1220, 300], [-1215, 900]] },
  { name: 'Elm Court', path: [[-1420, 900], [-1418, 1500]] },
  { name: 'Fern Street', path: [[-1130, 1500], [-1125, 2150]] },
  { name: 'Gable Street', path: [[100, 908], [110, 1500]] },
  { name: 'Hazel Street', path: [[130, 1500], [140, 2150]] },
  { name: 'Ivy Street', path: [[745, 1500], [760, 2150]] },
  { name: 'Kiln Lane', path: [[-1240, -850], [-1235, -295]] },
  { name: 'Larkspur Way', path: [[1330, 310], [1345, 905]] },
  { name: 'Meadow Lane', path: [[2450, 300], [2460, 900]] },
  { name: 'Nettle Lane', path: [[1360, 908], [1380, 1500]] },
  { name: 'Pickerel Street', path: [[730, -790], [735, -270]] },
  { name: 'Tanner Street', path: [[1330, -1130], [1335, -280]] },
  { name: 'Upper Second Street', path: [[1031, 620], [1690, 610]] },
  { name: 'Willow Street', path: [[-1570, -560], [-888, -560]] },
  { name: 'Yarrow Street', path: [[-2490, -600], [-1576, -580]] },
];
