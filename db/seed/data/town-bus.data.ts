import type { MetrePoint } from './town-streets.data';
import type { BusLine } from './shapes';

export type BusLineDrawing = Omit<BusLine, 'stops'> & {
  readonly path: readonly MetrePoint[];
  readonly stops: readonly { readonly name: string; readonly at: MetrePoint; readonly minutesFromStart: number }[];
};

const stop = (name: string, at: MetrePoint, minutesFromStart: number) => ({ name, at, minutesFromStart });

/** What the printed timetable at Depot Square says. The town runs no bus on Sundays except line 7. */
// prettier-ignore
export const BUS_LINES: readonly BusLineDrawing[] = [
  {
    line: '5', name: 'Hill, Main Street, Mill Street, Ridgeway',
    service: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], firstBus: '05:40', lastBus: '21:50', everyMinutes: 20 },
      { days: ['sat'], firstBus: '07:00', lastBus: '20:30', everyMinutes: 30 },
    ],
    source: 'Printed timetable at Depot Square, typed in by Beth Kowalczyk',
    path: [[1870, 1500], [1700, 900], [1650, -300], [1028, -270], [428, -270], [-272, -280], [-885, -290], [-870, 900], [-870, 2150], [470, 2150], [1500, 2150]],
    stops: [
      stop('Hill Road at Hospital Drive', [1870, 1500], 0), stop('Hill Road School', [1690, 660], 3), stop('Pinecrest', [1650, -280], 6),
      stop('School Street', [1028, -270], 8), stop('Oak and Main', [428, -270], 10), stop('Depot Street', [-272, -280], 13), stop('Mill and Main', [-885, -290], 16),
      stop('Mill Park', [-878, 330], 18), stop('Mill and Linden', [-870, 900], 20), stop('Mill and Maple', [-870, 1500], 22), stop('Ridgeway at Mill', [-870, 2150], 25),
      stop('Ridgeway at Oak', [470, 2150], 28), stop('Ridgeway Plaza', [1500, 2150], 31),
    ],
  },
  {
    line: '7', name: 'Canal Street, Depot Square, Linden, Hospital',
    service: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], firstBus: '06:10', lastBus: '22:10', everyMinutes: 30 },
      { days: ['sun'], firstBus: '08:40', lastBus: '18:10', everyMinutes: 60 },
    ],
    source: 'Printed timetable at Depot Square, typed in by Beth Kowalczyk',
    path: [[-2015, -1000], [-2000, -305], [-1570, -300], [-885, -290], [-272, -280], [-270, 0], [-258, 905], [440, 910], [1035, 910], [1700, 900], [1870, 1500], [2738, 1480], [2720, 900]],
    stops: [
      stop('Canal Street South', [-2015, -1000], 0), stop('Canal and West Main', [-2000, -305], 3), stop('Cedar and Main', [-1570, -300], 5), stop('Mill and Main', [-885, -290], 8),
      stop('Depot Square', [-270, 0], 11), stop('Depot and Linden', [-258, 905], 14), stop('Oak and Linden', [440, 910], 16), stop('School and Linden', [1035, 910], 18),
      stop('Hill and Linden', [1700, 900], 20), stop('County Hospital', [2300, 1470], 24), stop('Fairground and Linden', [2720, 900], 28),
    ],
  },
  {
    line: '2', name: 'Depot Square, Bridge, Foundry Road, Industrial Parkway',
    service: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], firstBus: '05:20', lastBus: '18:40', everyMinutes: 40 }],
    source: 'Timetable on the town page, typed in by Sam Petrakis',
    path: [[-270, 0], [-272, -280], [428, -270], [424, -820], [420, -1480], [410, -2100], [1500, -2050], [1550, -2700], [1900, -3150], [2600, -3210]],
    stops: [
      stop('Depot Square', [-270, 0], 0), stop('Oak and Main', [428, -270], 4), stop('Oak and River', [424, -820], 6), stop('Bridge Street', [418, -1560], 8),
      stop('Foundry Road', [410, -2100], 11), stop('Industrial Parkway North', [1500, -2050], 14), stop('Industrial Parkway Loop', [1900, -3150], 19), stop('Parkway End', [2600, -3210], 22),
    ],
  },
  {
    line: '9', name: 'Depot Square, West Main, Prairie, Campus',
    service: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], firstBus: '06:50', lastBus: '19:20', everyMinutes: 45 }],
    source: 'Driver of line 9 to Aisha Rahman',
    path: [[-270, 0], [-272, -280], [-885, -290], [-1570, -300], [-2000, -305], [-2490, -330], [-2480, 900], [-2470, 1600], [-2950, 1640], [-3350, 1800]],
    stops: [
      stop('Depot Square', [-270, 0], 0), stop('Mill and Main', [-885, -290], 4), stop('Canal and West Main', [-2000, -305], 8), stop('Prairie and Second', [-2485, 290], 11),
      stop('Prairie and Linden', [-2480, 900], 13), stop('Campus', [-3350, 1800], 18),
    ],
  },
  {
    line: '17', name: 'County van, Depot Square to Pell Crossing',
    service: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], firstBus: '06:15', lastBus: '17:15', everyMinutes: 330 }],
    source: 'County transit office, by phone to Sam Petrakis. Seats to be booked the day before',
    path: [[-270, 0], [-258, 905], [-250, 1500], [-240, 2150], [470, 2150], [2760, 2150], [4300, 2060], [7000, 1700], [10600, 1510], [11000, 1500]],
    stops: [stop('Depot Square', [-270, 0], 0), stop('Ridgeway at Oak', [470, 2150], 8), stop('Fairground and Ridgeway', [2760, 2150], 13), stop('Pell Crossing', [11000, 1500], 27)],
  },
];
