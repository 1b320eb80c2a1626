import { employer, person, site } from './build';
import type { DemoEmployer } from './shapes';

/** Shops, garages and garden. */
// prettier-ignore
export const SHOP_EMPLOYERS: readonly DemoEmployer[] = [
  employer('Fennimore Hardware', '444140', 14, 'Hardware, keys, paint and small engines on two floors since 1951.', {
    owner: 'nora', tags: ['patient trainers'],
    sites: [site('main', '233 Main Street', 'mon-fri 7:30-18:00; sat 8:00-16:00', { quiet: 'mon-thu 13:00-15:00' })],
    persons: [
      person('Luis Fennimore', 'owner', 'hires', { channel: 'in-person', best: 'mon-thu 13:00-15:00', phone: '563-555-0151' }),
      person('Edie Marsh', 'paint counter', 'influences'),
    ],
    warmContact: 'Grant bought his first house through Luis’s brother and may be named.',
  }),
  employer('Greenbank Nursery', '444240', 19, 'Garden centre with three greenhouses. Poinsettias now, bedding plants from February.', {
    owner: 'nora', aliases: ['Greenbank Garden Center'], tags: ['outdoors', 'seasonal'],
    sites: [site('orchard', '85 Orchard Road', 'mon-sat 8:00-17:30', { quiet: 'mon-thu 13:30-16:00' })],
    persons: [
      person('Ivo Greenbank', 'owner', 'hires', { channel: 'in-person', best: 'tue,wed 14:00-16:00' }),
      person('Maribel Soto', 'greenhouse lead', 'influences', { channel: 'text' }),
    ],
  }),
  employer('Quill & Copy', '459410', 8, 'Paper, ink, copying and parcels. Three machines behind the counter.', {
    owner: 'nora', aliases: ['Quill and Copy Office Supply'], tags: ['desk work', 'quiet'],
    sites: [site('mill', '9 Mill Street', 'mon-fri 8:00-18:00; sat 9:00-13:00', { quiet: 'mon-fri 10:00-11:30' })],
    persons: [person('Harriet Osei', 'manager', 'unknown', { channel: 'in-person' })],
  }),
  employer('Wheelhouse Cycles', '459110', 5, 'Bicycle sales and repair. Winter is for overhauls.', {
    owner: 'sam', tags: ['hands-on', 'small team'],
    sites: [site('market', '44 Market Street', 'tue-sat 10:00-18:00', { quiet: 'tue-thu 10:00-12:00' })],
    persons: [person('Anders Wheeler', 'owner', 'hires', { channel: 'in-person', best: 'tue-thu 10:00-12:00' })],
  }),
  employer('Loomis Auto Glass', '811122', 6, 'Windshields in the shop or at your door.', {
    owner: 'sam', tags: ['hands-on'],
    sites: [site('foundry', '210 Foundry Road', 'mon,tue 8:00-17:00; thu,fri 8:00-17:00', { quiet: 'mon,tue 10:30-11:30' })],
    persons: [person('Gil Loomis', 'owner', 'hires', { channel: 'phone', best: 'mon,tue,thu 10:00-11:30', phone: '563-555-0158' })],
  }),
  employer('Second Turn Thrift', '459510', 16, 'Thrift store of the humane society. Sorting room behind, books upstairs.', {
    owner: 'aisha', aliases: ['2nd Turn'], tags: ['patient trainers', 'quiet back room'],
    sites: [site('canal', '140 Canal Street', 'mon-sat 10:00-18:00', { quiet: 'mon-wed 10:00-11:30' })],
    persons: [
      person('Peg Dombrowski', 'store manager', 'hires', { channel: 'in-person', best: 'mon-wed 10:00-11:30' }),
      person('Yusuf Adan', 'sorting room lead', 'influences'),
    ],
  }),
  employer('Dollar Depot', '455219', 11, 'Variety store by the bus stop. Truck on Wednesdays.', {
    tags: ['chain'],
    sites: [
      site('depot', '140 Depot Street', 'mon-sun 8:00-22:00', { name: 'Depot Street', quiet: 'mon-thu 9:00-11:00' }),
      site('prairie', '705 Prairie Avenue', 'mon-sun 8:00-22:00', { name: 'Prairie Avenue', quiet: 'mon-thu 9:00-11:00' }),
    ],
    persons: [
      person('Crystal Hobbs', 'store manager', 'hires', { site: 'depot', channel: 'in-person', best: 'mon,tue 9:00-11:00' }),
      person('Jamal Whitaker', 'assistant manager', 'influences', { site: 'prairie' }),
    ],
  }),
  employer('Ridgeway Home Center', '444110', 120, 'Big-box lumber and home improvement. Freight team from eight in the evening.', {
    owner: 'sam', aliases: ['RHC', 'Ridgeway Home Centre'], tags: ['chain', 'hires all year'], website: 'https://ridgewayhome.example',
    sites: [site('ridgeway', '3640 Ridgeway Boulevard', 'mon-sat 6:00-21:00; sun 8:00-19:00', { quiet: 'mon-wed 13:00-15:00' })],
    persons: [
      person('Tanya Wolcott', 'human resources', 'hires', { channel: 'email', email: 'twolcott@ridgewayhome.example', best: 'mon-wed 13:00-15:00' }),
      person('Ned Farrow', 'freight supervisor', 'influences', { best: 'mon-thu 20:00-21:00' }),
    ],
  }),
  employer('Prairie Farm & Feed', '424910', 21, 'Feed, fencing and seed. Loading dock busiest before nine.', {
    owner: 'sam', aliases: ['Prairie Feed'], tags: ['lifting', 'outdoors'],
    sites: [
      site('prairie', '860 Prairie Avenue', 'mon-fri 7:00-17:30; sat 7:00-13:00', { name: 'Alder Falls', quiet: 'mon-thu 13:00-15:30', stageFromImport: { stage: 'discuss', day: 'w20 mon' } }),
      site('pell', '44 Elevator Street', 'mon-fri 7:00-17:00', { name: 'Pell Crossing', city: 'Pell Crossing', quiet: 'mon-thu 10:00-11:30' }),
    ],
    persons: [
      person('Darrell Stumpf', 'store manager', 'hires', { site: 'prairie', channel: 'in-person', best: 'mon-thu 13:00-15:00' }),
      person('Lynnette Stumpf', 'bookkeeper', 'no', { site: 'prairie' }),
    ],
  }),
  employer('Stitch & Bolt', '459130', 6, 'Fabric, yarn and a mending bench. Classes on Wednesday evenings.', {
    owner: 'beth', tags: ['quiet', 'hands-on'],
    sites: [site('second', '700 Second Street', 'tue-sat 10:00-18:00', { quiet: 'tue-fri 10:00-11:30' })],
    persons: [person('Winifred Cho', 'owner', 'hires', { channel: 'in-person', best: 'tue,fri 10:00-11:30' })],
  }),
  employer('Page Turner Books', '459210', 5, 'New and used books, a cat named Index, and mail orders packed in the cellar.', {
    owner: 'beth', tags: ['quiet', 'small team'],
    sites: [site('market', '27 Market Street', 'mon-sat 10:00-18:00; sun 12:00-16:00', { quiet: 'mon-wed 10:00-12:00' })],
    persons: [person('Leopold Grange', 'owner', 'hires', { channel: 'email', email: 'leo@pageturner.example', best: 'mon-wed 10:00-12:00' })],
  }),
  employer('Paws & Claws Supply', '459910', 9, 'Pet food, fish tanks and a self-wash room for dogs.', {
    owner: 'aisha', tags: ['animals'],
    sites: [site('ridgeway', '2540 Ridgeway Boulevard', 'mon-sat 9:00-19:00; sun 11:00-17:00', { quiet: 'mon-thu 10:00-12:00' })],
    persons: [person('Candace Ruhl', 'manager', 'hires', { channel: 'in-person', best: 'mon-thu 10:00-12:00' })],
  }),
  employer('Alder Falls Pharmacy', '456110', 12, 'Independent pharmacy. Deliveries at two and at five.', {
    owner: 'nora', tags: ['delivery'],
    sites: [site('main', '301 Main Street', 'mon-fri 8:30-18:00; sat 9:00-13:00', { quiet: 'tue-thu 14:00-15:30' })],
    persons: [
      person('Samir Haddad', 'pharmacist and owner', 'hires', { channel: 'phone', best: 'tue-thu 14:00-15:30', phone: '563-555-0163' }),
      person('Lila Pruett', 'front store', 'no'),
    ],
  }),
  employer('Blue Ox Tire & Lube', '811191', 13, 'Tires, oil and brakes, six bays. Nobody slows down until the snow has settled.', {
    owner: 'sam', aliases: ['Blue Ox'], tags: ['hands-on', 'loud'],
    sites: [site('ridgeway', '2210 Ridgeway Boulevard', 'mon-fri 7:30-18:00; sat 8:00-15:00', { quiet: 'tue-thu 10:30-12:00', stageFromImport: { stage: 'discuss', day: 'w20 mon' } })],
    persons: [person('Rick Odegaard', 'shop manager', 'hires', { channel: 'in-person', best: 'tue-thu 10:30-12:00' })],
  }),
  employer('Hawley’s Garage', '811111', 4, 'Two brothers, four lifts, and a waiting list.', {
    tags: ['small team', 'hands-on'],
    sites: [site('bridge', '22 Bridge Street', 'mon-fri 7:00-17:00', { quiet: 'mon-fri 15:30-17:00' })],
    persons: [person('Dwight Hawley', 'owner', 'hires', { channel: 'phone', phone: '563-555-0166' })],
  }),
  employer('Sparkle Auto Wash', '811192', 15, 'Tunnel wash and hand detailing. Closed when it rains hard.', {
    owner: 'beth', tags: ['outdoors', 'fast pace'],
    sites: [site('ridgeway', '1980 Ridgeway Boulevard', 'mon-sat 8:00-18:00; sun 10:00-16:00', { quiet: 'mon-thu 9:00-11:00' })],
    persons: [person('Bo Sundstrom', 'manager', 'hires', { channel: 'in-person', best: 'mon-thu 9:00-11:00' })],
  }),
  employer('Ridgeway Motors', '441110', 44, 'New and used trucks, a body shop, and a lot that is washed every Friday.', {
    sites: [site('ridgeway', '3820 Ridgeway Boulevard', 'mon-fri 8:00-19:00; sat 9:00-17:00', { quiet: 'mon-wed 10:00-12:00' })],
    persons: [person('Gretchen Vail', 'office manager', 'hires', { channel: 'email', email: 'gvail@ridgewaymotors.example' })],
  }),
  employer('Fresh Start Furniture', '449110', 10, 'Sofas and mattresses, with a delivery crew of two.', {
    tags: ['lifting'],
    sites: [site('fairground', '402 Fairground Road', 'mon-sat 10:00-19:00; sun 12:00-17:00', { quiet: 'tue-thu 11:00-13:00' })],
    persons: [person('Hollis Crane', 'manager', 'unknown', { channel: 'in-person' })],
  }),
  employer('Alder Appliance Outlet', '449210', 7, 'Scratch-and-dent appliances, and a man who mends them.', {
    owner: 'sam', tags: ['hands-on'],
    sites: [site('prairie', '566 Prairie Avenue', 'mon-fri 9:00-17:30; sat 9:00-14:00', { quiet: 'mon-thu 14:00-16:00' })],
    persons: [person('Vern Tackett', 'owner', 'hires', { channel: 'in-person', best: 'mon-thu 14:00-16:00' })],
  }),
  employer('Petal & Stem', '459310', 5, 'Florist. Weddings in summer, funerals all year, two mad weeks in February.', {
    owner: 'beth', tags: ['small team', 'hands-on'],
    sites: [site('main', '154 Main Street', 'mon-fri 9:00-17:30; sat 9:00-13:00', { quiet: 'mon,tue 14:00-16:00' })],
    persons: [person('Noelle Baptiste', 'owner', 'hires', { channel: 'text', best: 'mon,tue 14:00-16:00' })],
  }),
  employer('Value Village Outfitters', '458110', 29, 'Clothing and shoes at the plaza. Fitting rooms, folding tables, a stock room above.', {
    tags: ['chain'],
    sites: [site('ridgeway', '3255 Ridgeway Boulevard', 'mon-sat 9:30-21:00; sun 11:00-18:00', { quiet: 'mon-wed 10:00-12:00' })],
    persons: [
      person('Monique Delacroix', 'store manager', 'hires', { channel: 'in-person', best: 'mon-wed 10:00-12:00' }),
      person('Tess Albright', 'stock lead', 'influences'),
    ],
    stops: [{ scope: 'site', site: 'ridgeway', from: 'w5 mon', until: 'd+45', reason: 'Remodelling until the new year: Monique asked for no visits to this store until it is done.' }],
  }),
  employer('Casey Creek Fuel Stop', '457110', 17, 'Fuel, coffee and pizza by the slice where Highway 17 leaves town.', {
    owner: 'beth', tags: ['nights'],
    sites: [
      site('highway', '160 Highway 17', 'mon-sun 0:00-24:00', { name: 'Highway 17', quiet: 'mon-thu 13:30-15:00', stageFromImport: { stage: 'learn', day: 'w20 mon' } }),
      site('bridge', '48 Bridge Street', 'mon-sun 5:00-23:00', { name: 'Bridge Street', quiet: 'mon-thu 9:30-11:00' }),
    ],
    persons: [
      person('Tammy Kessler', 'store manager', 'hires', { site: 'highway', channel: 'in-person', best: 'mon-thu 13:30-15:00' }),
      person('Dev Patel', 'store manager', 'hires', { site: 'bridge', channel: 'in-person', best: 'mon-thu 9:30-11:00' }),
    ],
  }),
  employer('Lakeside Bait & Tackle', '459110', 3, 'Minnows, licences and ice augers by the quarry.', {
    tags: ['small team', 'early mornings'],
    sites: [site('quarry', '190 Quarry Road', 'mon-sun 6:00-17:00', { quiet: 'mon-fri 11:00-13:00' })],
    persons: [person('Hub Larsen', 'owner', 'hires', { channel: 'in-person' })],
  }),
  employer('Heartland Tractor Supply Yard', '423820', 33, 'Tractors, parts counter and a service shop.', {
    sites: [site('highway', '640 Highway 17', 'mon-fri 7:00-17:30; sat 8:00-12:00', { quiet: 'mon-thu 13:00-15:00' })],
    persons: [
      person('Brock Jensen', 'parts manager', 'hires', { channel: 'phone', phone: '563-555-0172' }),
      person('Marilyn Tate', 'reception', 'no'),
    ],
  }),
  employer('Cap & Thread Screen Printing', '323113', 9, 'Team shirts and caps. Two presses, one dryer, one very long table for folding.', {
    owner: 'nora', tags: ['hands-on'],
    sites: [site('water', '31 Water Street', 'mon-fri 8:00-17:00', { quiet: 'mon-thu 13:00-14:30' })],
    persons: [person('Desmond Yates', 'owner', 'hires', { channel: 'in-person', best: 'mon-thu 13:00-14:30' })],
  }),
];
