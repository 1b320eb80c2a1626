import { employer, person, site } from './build';
import type { DemoEmployer } from './shapes';

/** Plants, warehouses, printing, laundry, trades and farms. */
// prettier-ignore
export const INDUSTRY_EMPLOYERS: readonly DemoEmployer[] = [
  employer('Kestrel Print Works', '323111', 24, 'Commercial printer: two presses on the floor, a finishing room behind, calendars until Christmas.', {
    settings: ['factory'],
    owner: 'nora', aliases: ['Kestrel Printing'], tags: ['hands-on', 'evenings'],
    sites: [site('mill', '418 Mill Street', 'mon-fri 7:00-21:00', { quiet: 'tue-thu 13:30-15:00' })],
    persons: [
      person('Dana Whitlock', 'shop manager', 'hires', { channel: 'in-person', best: 'tue-thu 13:30-15:00', phone: '563-555-0101' }),
      person('Pete Hollis', 'front office', 'no'),
      person('Rosario Blanco', 'finishing room lead', 'influences'),
    ],
    stops: [{ scope: 'person', person: 'pete-hollis', from: 'w5 wed', reason: 'Pete asked not to be contacted himself. Dana is fine to visit.' }],
  }),
  employer('Tamarack Linen Service', '812331', 41, 'Washes sheets, scrubs and napkins for hospitals and hotels. Presses run all day.', {
    settings: ['factory'],
    owner: 'nora', aliases: ['Tamarack Laundry', 'Tamarack Linens'], tags: ['standing', 'loud', 'hires all year'],
    sites: [site('canal', '12 Canal Street', 'mon-sat 5:00-22:00', { quiet: 'mon-thu 15:30-17:00' })],
    persons: [
      person('Jo Pruitt', 'plant manager', 'hires', { channel: 'in-person', best: 'mon-thu 15:30-16:45', phone: '563-555-0103' }),
      person('Hector Maldonado', 'evening lead', 'influences', { best: 'mon-thu 16:00-17:00' }),
    ],
  }),
  employer('Millrace Storage', '493110', 37, 'Warehouse beside the grain elevator: parts for farm machines, picked by cart.', {
    owner: 'sam', tags: ['far out'],
    sites: [site('pell', '4700 Highway 17', 'mon-fri 6:00-23:00', { city: 'Pell Crossing', quiet: 'mon-thu 10:00-11:30' })],
    persons: [person('Clint Barrow', 'warehouse manager', 'hires', { channel: 'phone', best: 'mon-thu 10:00-11:30', phone: '563-555-0106' })],
  }),
  employer('Alder Dairy', '311513', 118, 'Cheese plant: vats, aging rooms, a cut-and-wrap line and a shop by the gate.', {
    settings: ['factory'],
    owner: 'beth', aliases: ['Alder Falls Dairy', 'The Creamery'], tags: ['hires all year', 'benefits', 'cold rooms'],
    sites: [site('creamery', '60 Creamery Lane', 'mon-sat 5:00-22:00', { quiet: 'tue-thu 13:00-14:30' })],
    persons: [
      person('Renee Vandersteen', 'human resources', 'hires', { channel: 'email', email: 'rvandersteen@alderdairy.example', best: 'tue-thu 13:00-14:30' }),
      person('Gus Pappas', 'packaging supervisor', 'influences', { channel: 'in-person', best: 'tue-thu 13:00-14:00' }),
      person('Carla Neff', 'shop by the gate', 'no'),
    ],
  }),
  employer('Foundry Road Castings', '331511', 72, 'Grey iron foundry. Hot, loud, well paid, with a training bench that is always full.', {
    owner: 'sam', tags: ['loud', 'benefits'],
    sites: [site('foundry', '760 Foundry Road', 'mon-fri 6:00-23:00', { quiet: 'tue-thu 9:30-11:00' })],
    persons: [person('Lou Marchetti', 'plant superintendent', 'hires', { channel: 'in-person', best: 'tue-thu 9:30-11:00' })],
  }),
  employer('Heron Plastics', '326199', 95, 'Injection moulding: lids, clips and bucket handles, three shifts.', {
    owner: 'beth', tags: ['nights', 'hires all year', 'benefits'],
    sites: [site('industrial', '140 Industrial Parkway', 'mon-fri 0:00-24:00', { quiet: 'mon-thu 10:00-11:30' })],
    persons: [
      person('Stephanie Okerlund', 'human resources', 'hires', { channel: 'email', email: 'sokerlund@heronplastics.example', best: 'mon-thu 10:00-11:30' }),
      person('Bill Tran', 'second shift supervisor', 'influences', { best: 'mon-thu 15:00-16:00' }),
    ],
  }),
  employer('Bluestem Cabinets', '337110', 48, 'Kitchen cabinets to order. Sanding, finishing and a quiet hinge bench.', {
    owner: 'nora', tags: ['hands-on', 'benefits'],
    sites: [site('industrial', '210 Industrial Parkway', 'mon-fri 6:00-16:30', { quiet: 'tue-thu 13:00-15:00', stageFromImport: { stage: 'learn', day: 'w20 mon' } })],
    persons: [
      person('Emil Schott', 'shop foreman', 'hires', { channel: 'in-person', best: 'tue-thu 13:00-14:30' }),
      person('Lena Hartig', 'office and payroll', 'influences', { channel: 'email', email: 'lena@bluestemcabinets.example' }),
    ],
  }),
  employer('Parkway Distribution', '493110', 156, 'Parcels and pallets for three states. Ten-hour shifts, four days on.', {
    owner: 'sam', aliases: ['PDC'], tags: ['hires all year', 'nights', 'benefits'],
    sites: [site('industrial', '320 Industrial Parkway', 'mon-sun 0:00-24:00', { quiet: 'tue-thu 10:00-12:00' })],
    persons: [
      person('Alicia Stern', 'talent coordinator', 'hires', { channel: 'email', email: 'astern@parkwaydist.example', best: 'tue-thu 10:00-12:00' }),
      person('Kwame Boateng', 'outbound supervisor', 'influences'),
    ],
  }),
  employer('Hartwell Seed Company', '424910', 29, 'Cleans, bags and ships seed corn. Bagging from December to April.', {
    tags: ['seasonal'],
    sites: [site('highway', '980 Highway 17', 'mon-fri 7:00-17:00', { quiet: 'mon-thu 13:30-15:00' })],
    persons: [person('Gordon Tiegs', 'plant manager', 'hires', { channel: 'phone', phone: '563-555-0109' })],
  }),
  employer('Pell Crossing Grain Elevator', '424510', 11, 'Farmers’ elevator. Open day and night in October, asleep in February.', {
    tags: ['seasonal', 'outdoors'],
    sites: [site('elevator', '70 Elevator Street', 'mon-fri 7:00-17:00; sat 7:00-12:00', { city: 'Pell Crossing', quiet: 'mon-thu 14:00-16:00' })],
    persons: [person('Duane Fitch', 'manager', 'hires', { channel: 'phone', phone: '563-555-0110' })],
  }),
  employer('Alder Valley Industries', '624310', 52, 'Workshop that packs kits and shreds paper with set-aside crews.', {
    tags: ['set aside'],
    sites: [site('foundry', '530 Foundry Road', 'mon-fri 8:00-15:30', { quiet: 'mon-fri 9:00-11:00' })],
    persons: [person('Loretta Finch', 'program manager', 'hires', { channel: 'phone', phone: '563-555-0111' })],
  }),
  employer('BrightPath Staffing', '561320', 12, 'Temp agency that fills the Parkway, Millrace and Heron. Walk-ins before noon.', {
    owner: 'sam', aliases: ['BrightPath', 'Bright Path Temps'], tags: ['temp agency', 'hires all year'],
    sites: [site('main', '118 Main Street', 'mon-fri 8:00-17:00', { quiet: 'tue-thu 14:00-16:00' })],
    persons: [
      person('Kendra Mills', 'branch manager', 'hires', { channel: 'text', best: 'tue-thu 14:00-16:00', phone: '563-555-0112' }),
      person('Josh Alvarado', 'recruiter', 'influences', { channel: 'email', email: 'josh@brightpath.example' }),
    ],
  }),
  employer('Northstar Temps', '561320', 6, 'Small temp office for clerical and light factory work.', {
    tags: ['temp agency'],
    sites: [site('depot', '318 Depot Street', 'mon-fri 8:30-16:30', { quiet: 'mon-thu 14:00-16:00' })],
    persons: [person('Paulette Roy', 'owner', 'hires', { channel: 'phone', phone: '563-555-0115' })],
  }),
  employer('Larch & Sons Pallets', '321920', 17, 'Mends and builds pallets. Nail guns, radio, good dog.', {
    owner: 'nora', tags: ['hands-on', 'loud', 'small team'],
    sites: [site('foundry', '870 Foundry Road', 'mon-fri 6:00-14:30', { quiet: 'mon-thu 10:00-11:30' })],
    persons: [person('Ted Larch', 'owner', 'hires', { channel: 'in-person', best: 'mon-thu 10:00-11:30' })],
  }),
  employer('Alder Recycling', '562920', 22, 'Sorts paper, cans and plastics for the county. One belt, two shifts.', {
    owner: 'beth', tags: ['standing', 'dusty'],
    sites: [site('industrial', '44 Industrial Parkway', 'mon-fri 6:00-20:00', { quiet: 'mon-thu 13:00-14:30' })],
    persons: [person('Cheryl Boone', 'site manager', 'hires', { channel: 'in-person', best: 'mon-thu 13:00-14:30' })],
  }),
  employer('Summit Roofing & Siding', '238160', 18, 'Roof crews, and one person in the yard who keeps everybody supplied.', {
    tags: ['outdoors', 'heights'],
    sites: [site('airport', '66 Airport Road', 'mon-fri 6:30-16:00', { quiet: 'mon-fri 14:30-16:00' })],
    persons: [person('Jake Rutledge', 'owner', 'hires', { channel: 'text', phone: '563-555-0117' })],
  }),
  employer('Brightwater Plumbing & Heating', '238220', 26, 'Plumbers, a sheet-metal shop and a warehouse that feeds the vans by seven.', {
    owner: 'sam', tags: ['apprenticeship'],
    sites: [site('oak', '96 Oak Street', 'mon-fri 7:00-16:30', { quiet: 'mon-thu 10:00-11:30' })],
    persons: [person('Jean Marie Kolb', 'operations manager', 'hires', { channel: 'email', email: 'jm@brightwaterph.example', best: 'mon-thu 10:00-11:30' })],
  }),
  employer('Wayfare Bus & Coach', '485510', 31, 'School and charter buses: drivers, washers and a parts counter.', {
    owner: 'beth', tags: ['split shifts'],
    sites: [site('airport', '120 Airport Road', 'mon-fri 5:30-18:00', { quiet: 'mon-thu 9:30-12:00', stageFromImport: { stage: 'in-touch', day: 'w20 mon' } })],
    persons: [person('Nadine Schaefer', 'terminal manager', 'hires', { channel: 'in-person', best: 'mon-thu 9:30-12:00' })],
  }),
  employer('Alder Falls Municipal Airport', '488119', 5, 'One runway, hangars, a crop-dusting outfit in summer.', {
    sites: [site('airport', '240 Airport Road', 'mon-sun 7:00-18:00', { quiet: 'mon-fri 10:00-12:00' })],
    persons: [person('Buck Ransom', 'manager', 'hires', { channel: 'phone', phone: '563-555-0119' })],
  }),
  employer('Sundog Candle Works', '339999', 13, 'Soy candles poured by hand, packed for gift shops. Everything smells of pine in November.', {
    owner: 'aisha', tags: ['hands-on', 'seasonal', 'small team'],
    sites: [site('creamery', '18 Creamery Lane', 'mon-fri 8:00-16:30', { quiet: 'tue-thu 10:00-11:30' })],
    persons: [person('Mirabel Stone', 'owner', 'hires', { channel: 'text', best: 'tue-thu 10:00-11:30' })],
  }),
  employer('Prairie Gold Popcorn', '311919', 19, 'Caramel corn and tins by post. Quiet until October, then twelve extra hands.', {
    owner: 'nora', tags: ['seasonal'],
    sites: [site('creamery', '95 Creamery Lane', 'mon-fri 7:00-18:00; sat 8:00-14:00', { quiet: 'mon-thu 14:00-15:30' })],
    persons: [person('Stan Wojcik', 'owner', 'hires', { channel: 'in-person', best: 'mon-thu 14:00-15:30' })],
  }),
  employer('Kessel Electronics', '334418', 57, 'Builds wiring harnesses and circuit boards. Benches, magnifiers, anti-static coats.', {
    owner: 'beth', tags: ['quiet', 'sitting work', 'benefits'],
    sites: [site('industrial', '260 Industrial Parkway', 'mon-fri 6:30-17:00', { quiet: 'tue-thu 9:30-11:00' })],
    persons: [
      person('Ursula Kessel', 'president', 'hires', { channel: 'email', email: 'ursula@kesselelectronics.example' }),
      person('Ron Abbott', 'assembly supervisor', 'hires', { channel: 'in-person', best: 'tue-thu 9:30-11:00' }),
    ],
  }),
  employer('Stonebrook Meats', '311612', 83, 'Packing plant: bacon, sausage and shrink-wrap. Thirty-eight degrees inside.', {
    owner: 'sam', tags: ['hires all year', 'cold rooms', 'early mornings'],
    sites: [site('creamery', '112 Creamery Lane', 'mon-sat 4:30-16:00', { quiet: 'mon-thu 12:30-14:00' })],
    persons: [person('Felicia Maddox', 'human resources', 'hires', { channel: 'phone', best: 'mon-thu 12:30-14:00', phone: '563-555-0124' })],
    stops: [{ scope: 'business', from: 'w3 tue', until: 'd+60', reason: 'Line shut for rebuilding. Felicia will call when they hire again, not before.' }],
  }),
  employer('Cornerpost Fence', '238990', 9, 'Farm and garden fence, put up from April to the first frost.', {
    tags: ['outdoors', 'seasonal'],
    sites: [site('quarry', '330 Quarry Road', 'mon-fri 7:00-16:00', { quiet: 'mon-fri 14:30-16:00' })],
    persons: [person('Abel Nyström', 'owner', 'hires', { channel: 'phone' })],
  }),
  employer('Quarry Road Stone', '423320', 27, 'Limestone pit and a landscape yard where people choose their own boulders.', {
    tags: ['outdoors', 'loud'],
    sites: [site('quarry', '455 Quarry Road', 'mon-fri 6:30-16:30; sat 8:00-12:00', { quiet: 'mon-thu 11:00-12:30' })],
    persons: [person('Lyle Burke', 'yard manager', 'hires', { channel: 'in-person', best: 'mon-thu 11:00-12:30' })],
  }),
  employer('Hollow Oak Farm', '111219', 12, 'Vegetables for the co-op and the schools; a packing shed that works all winter on roots and squash.', {
    owner: 'aisha', tags: ['outdoors', 'hands-on'],
    sites: [site('orchard', '215 Orchard Road', 'mon-fri 7:00-16:00', { quiet: 'mon-fri 12:30-14:00' })],
    persons: [person('Tess Hallowell', 'grower', 'hires', { channel: 'text', best: 'mon-fri 12:30-14:00' })],
  }),
  employer('Apple Hill Orchard', '111331', 8, 'Apples, cider and school trips in fall; pruning from January.', {
    tags: ['seasonal', 'outdoors'],
    sites: [site('hill', '245 Hill Road', 'mon-sun 9:00-17:00', { quiet: 'mon-thu 9:00-11:00' })],
    persons: [person('Gail Emerson', 'owner', 'hires', { channel: 'phone', phone: '563-555-0126' })],
  }),
  employer('Alder Falls Gazette', '513110', 15, 'Newspaper twice a week. Inserts by hand on Tuesday and Friday nights.', {
    owner: 'nora', tags: ['nights', 'hands-on'],
    sites: [site('depot', '254 Depot Street', 'mon-fri 8:00-18:00', { quiet: 'wed,thu 10:00-12:00' })],
    persons: [person('Irving Castle', 'circulation manager', 'hires', { channel: 'in-person', best: 'wed,thu 10:00-12:00' })],
  }),
  employer('Falls Document Shredding', '561990', 8, 'Secure shredding and scanning for the hospital and the courthouse.', {
    owner: 'aisha', tags: ['quiet', 'no customers'],
    sites: [site('river', '205 River Road', 'mon-fri 7:30-16:30', { quiet: 'mon-thu 13:00-15:00' })],
    persons: [person('Yolanda Pierce', 'operations manager', 'hires', { channel: 'in-person', best: 'mon-thu 13:00-15:00' })],
  }),
];
