import { employer, person, site } from './build';
import type { DemoEmployer } from './shapes';

/** Hotels, cleaning, offices, banks, delivery and other services. */
// prettier-ignore
export const SERVICE_EMPLOYERS: readonly DemoEmployer[] = [
  employer('Harborview Hotel', '721110', 58, 'Ninety rooms by the river, a banquet hall and a laundry in the cellar.', {
    owner: 'nora', aliases: ['Harbor View Hotel'], tags: ['mornings', 'hires all year'],
    sites: [site('harbor', '1 Harbor Road', 'mon-sun 0:00-24:00', { quiet: 'tue-thu 13:00-15:00' })],
    persons: [
      person('Priya Raman', 'general manager', 'hires', { channel: 'phone', best: 'tue-thu 13:00-15:00', phone: '563-555-0133' }),
      person('Luz Contreras', 'head housekeeper', 'influences'),
    ],
    stops: [{ scope: 'business', from: 'w7 tue', until: 'd+41', reason: 'New owners. Priya asked us to hold all visits until the change-over is done.' }],
  }),
  employer('Ridgeway Inn & Suites', '721110', 26, 'Highway motel of a national chain, breakfast bar, sixty-two rooms.', {
    owner: 'beth', aliases: ['Ridgeway Inn'], tags: ['chain', 'mornings', 'hires all year'],
    sites: [site('ridgeway', '3520 Ridgeway Boulevard', 'mon-sun 0:00-24:00', { quiet: 'mon-thu 13:30-15:00' })],
    persons: [
      person('Sunita Desai', 'general manager', 'hires', { channel: 'in-person', best: 'mon-thu 13:30-15:00' }),
      person('Wanda Fitzhugh', 'head housekeeper', 'influences', { best: 'mon-thu 13:30-14:30' }),
    ],
  }),
  employer('The Miller’s Rest', '721191', 6, 'Bed and breakfast in the miller’s house, eight rooms, linen line in the yard.', {
    owner: 'aisha', tags: ['small team', 'quiet', 'mornings'],
    sites: [site('mill', '31 Mill Street', 'mon-sun 8:00-20:00', { quiet: 'mon-thu 11:00-13:00' })],
    persons: [person('Cordelia Banks', 'owner', 'hires', { channel: 'in-person', best: 'mon-thu 11:00-13:00' })],
  }),
  employer('Clearview Cleaning', '561720', 38, 'Cleans offices, the bank and the clinic after hours. Crews of two with a van.', {
    owner: 'nora', aliases: ['Clear View Cleaning'], tags: ['evenings', 'quiet', 'hires all year'],
    sites: [site('bridge', '8 Bridge Street', 'mon-fri 9:00-18:00', { quiet: 'mon-thu 14:00-16:00' })],
    persons: [
      person('Gloria Espinoza', 'owner', 'hires', { channel: 'text', best: 'mon-thu 14:00-16:00', phone: '563-555-0136' }),
      person('Marvin Teague', 'night supervisor', 'influences'),
    ],
  }),
  employer('Spotless Janitorial', '561720', 15, 'School and church contracts, floors stripped on weekends.', {
    owner: 'sam', tags: ['evenings'],
    sites: [site('cedar', '60 Cedar Street', 'mon-fri 8:30-16:00', { quiet: 'mon-thu 13:00-15:00' })],
    persons: [person('Art Zielinski', 'owner', 'hires', { channel: 'phone', best: 'mon-thu 13:00-15:00', phone: '563-555-0138' })],
  }),
  employer('Suds Coin Laundry', '812310', 6, 'Coin laundry with wash-and-fold. Folding tables by the window.', {
    owner: 'aisha', aliases: ['Suds'], tags: ['quiet', 'evenings', 'small team'],
    sites: [site('depot', '165 Depot Street', 'mon-sun 6:00-22:00', { quiet: 'tue-thu 10:00-12:00' })],
    persons: [person('Rhonda Pike', 'owner', 'hires', { channel: 'in-person', best: 'tue-thu 10:00-12:00' })],
  }),
  employer('Regal Dry Cleaners', '812320', 9, 'Pressing, alterations and wedding gowns.', {
    owner: 'beth', tags: ['standing', 'warm'],
    sites: [
      site('main', '277 Main Street', 'mon-fri 7:00-18:00; sat 8:00-13:00', { name: 'Main Street plant', quiet: 'tue-thu 13:30-15:30' }),
      site('ridgeway', '2610 Ridgeway Boulevard', 'mon-fri 7:00-18:30; sat 8:00-14:00', { name: 'Ridgeway drop store', quiet: 'tue-thu 10:00-12:00' }),
    ],
    persons: [person('Sun-hee Baek', 'owner', 'hires', { site: 'main', channel: 'in-person', best: 'tue-thu 13:30-15:30' })],
  }),
  employer('First Prairie Bank', '522110', 34, 'Local bank, main office and a drive-up branch.', {
    owner: 'nora', tags: ['desk work', 'benefits'],
    sites: [
      site('main', '340 Main Street', 'mon-fri 8:30-17:00', { name: 'Main office', quiet: 'tue-thu 10:00-11:30', stageFromImport: { stage: 'learn', day: 'w20 mon' } }),
      site('ridgeway', '2480 Ridgeway Boulevard', 'mon-fri 8:00-18:00; sat 8:30-12:00', { name: 'Ridgeway branch', quiet: 'tue-thu 13:30-15:00' }),
    ],
    persons: [
      person('Elaine Moritz', 'personnel officer', 'hires', { site: 'main', channel: 'email', email: 'emoritz@firstprairie.example', best: 'tue-thu 10:00-11:30' }),
      person('Craig Dunlap', 'branch manager', 'influences', { site: 'ridgeway' }),
    ],
  }),
  employer('Alder Falls Credit Union', '522130', 14, 'Credit union begun by the foundry men. Mail room and tellers.', {
    tags: ['desk work'],
    sites: [site('second', '555 Second Street', 'mon-fri 9:00-17:00', { quiet: 'tue-thu 10:00-11:30' })],
    persons: [person('Hugh Paulsen', 'manager', 'hires', { channel: 'email', email: 'hpaulsen@afcu.example' })],
  }),
  employer('Halverson & Pike, Attorneys', '541110', 11, 'Law office over the bank. Files in boxes, boxes in the hall.', {
    owner: 'beth', aliases: ['Halverson Pike'], tags: ['desk work', 'quiet'],
    sites: [site('main', '344 Main Street', 'mon-fri 8:30-17:00', { quiet: 'mon-thu 13:30-15:00' })],
    persons: [person('Roberta Pike', 'partner', 'hires', { channel: 'email', email: 'rpike@halversonpike.example', best: 'mon-thu 13:30-15:00' })],
  }),
  employer('Tri-County Insurance', '524210', 16, 'Farm and home policies, with a scanning room for the paper years.', {
    owner: 'nora', aliases: ['TriCounty Insurance'], tags: ['desk work', 'mornings'],
    sites: [site('second', '480 Second Street', 'mon-fri 8:00-16:30', { quiet: 'mon-thu 10:00-11:30' })],
    persons: [person('Judith Sather', 'office manager', 'hires', { channel: 'in-person', best: 'mon-thu 10:00-11:30' })],
  }),
  employer('Ledger & Lamp Bookkeeping', '541219', 7, 'Books and payroll for small shops; tax season from January.', {
    owner: 'aisha', tags: ['desk work', 'quiet', 'small team'],
    sites: [site('market', '9 Market Street', 'mon-fri 9:00-16:30', { quiet: 'mon-thu 14:00-16:00' })],
    persons: [person('Annika Sorbo', 'owner', 'hires', { channel: 'email', email: 'annika@ledgerlamp.example', best: 'mon-thu 14:00-16:00' })],
  }),
  employer('ValleyLine Call Center', '561422', 110, 'Answers for catalogues and a hotel chain. Headsets, scripts, a break room with a piano.', {
    owner: 'beth', aliases: ['Valley Line'], tags: ['desk work', 'hires all year', 'work from home'],
    sites: [site('campus', '12 Campus Drive', 'mon-sun 7:00-22:00', { quiet: 'tue-thu 13:30-15:30' })],
    persons: [
      person('Bianca Romero', 'recruiting lead', 'hires', { channel: 'email', email: 'bromero@valleyline.example', best: 'tue-thu 13:30-15:30' }),
      person('Stu Kendall', 'floor supervisor', 'influences'),
    ],
  }),
  employer('Northern Lights Energy Co-op', '221122', 47, 'Rural electric co-op: line crews, a warehouse, and a front desk where bills are paid.', {
    owner: 'sam', tags: ['benefits'],
    sites: [site('highway', '220 Highway 17', 'mon-fri 7:30-16:30', { quiet: 'tue-thu 13:00-14:30', stageFromImport: { stage: 'learn', day: 'w20 mon' } })],
    persons: [person('Melanie Frost', 'human resources', 'hires', { channel: 'email', email: 'mfrost@nlenergy.example', best: 'tue-thu 13:00-14:30' })],
  }),
  employer('Alder Cab & Courier', '485310', 18, 'Six cabs, two vans, parcels to the clinics.', {
    tags: ['driving', 'evenings'],
    sites: [site('square', '27 Depot Square', 'mon-sun 5:00-24:00', { quiet: 'mon-thu 10:00-11:30' })],
    persons: [person('Mehmet Aydin', 'owner', 'hires', { channel: 'phone', phone: '563-555-0141' })],
  }),
  employer('QuickShip Parcel', '492110', 29, 'Parcel depot. Trucks loaded between four and eight in the morning.', {
    owner: 'sam', tags: ['early mornings', 'lifting', 'seasonal'],
    sites: [site('industrial', '18 Industrial Parkway', 'mon-sat 4:00-18:00', { quiet: 'mon-thu 10:00-12:00', stageFromImport: { stage: 'learn', day: 'w20 mon' } })],
    persons: [person('Terrance Holt', 'depot manager', 'hires', { channel: 'in-person', best: 'mon-thu 10:00-12:00' })],
  }),
  employer('Green Thumb Lawn & Snow', '561730', 14, 'Mows from April, ploughs from December, mends machines in between.', {
    owner: 'nora', tags: ['outdoors', 'seasonal'],
    sites: [site('fairground', '90 Fairground Road', 'mon-fri 7:00-16:30', { quiet: 'mon-thu 14:30-16:00' })],
    persons: [person('Russ Tillman', 'owner', 'hires', { channel: 'text', best: 'mon-thu 14:30-16:00', phone: '563-555-0143' })],
  }),
  employer('Shear Joy Salon', '812112', 8, 'Hair and nails; towels, sweeping and the front desk are one job.', {
    owner: 'beth', tags: ['people around', 'small team'],
    sites: [site('oak', '420 Oak Street', 'tue-fri 9:00-19:00; sat 8:00-15:00', { quiet: 'tue,wed 10:00-12:00' })],
    persons: [person('Joy Maddison', 'owner', 'hires', { channel: 'text', best: 'tue,wed 10:00-12:00' })],
  }),
  employer('Alder Valley Golf Club', '713910', 20, 'Eighteen holes, a grill and a cart shed. Greens crew from first light.', {
    tags: ['seasonal', 'outdoors', 'early mornings'],
    sites: [site('hill', '190 Hill Road', 'mon-sun 8:00-16:00', { quiet: 'mon-thu 10:00-12:00' })],
    persons: [person('Kip Delaney', 'superintendent', 'hires', { channel: 'email', email: 'kip@aldervalleygolf.example' })],
  }),
  employer('Frame & Mat', '449121', 3, 'Picture framing and a small gallery.', {
    owner: 'aisha', tags: ['quiet', 'hands-on', 'small team'],
    sites: [site('market', '52 Market Street', 'tue-sat 10:00-17:00', { quiet: 'tue-thu 10:00-12:00' })],
    persons: [person('Celeste Marin', 'owner', 'hires', { channel: 'in-person', best: 'tue-thu 10:00-12:00' })],
  }),
  employer('Alder Self Storage', '531130', 4, 'Three hundred units, a gate code and a golf cart.', {
    tags: ['alone', 'quiet'],
    sites: [site('foundry', '290 Foundry Road', 'mon-sat 9:00-17:00', { quiet: 'tue-thu 10:00-12:00' })],
    persons: [person('Ken Sorensen', 'manager', 'unknown', { channel: 'phone', phone: '563-555-0147' })],
  }),
  employer('Lindgren Property Management', '531311', 19, 'Looks after four hundred apartments: cleaning between tenants, painting, snow.', {
    owner: 'sam', aliases: ['Lindgren Apartments'], tags: ['hands-on', 'outdoors'],
    sites: [site('juniper', '250 Juniper Street', 'mon-fri 8:00-17:00', { quiet: 'tue-thu 13:30-15:00' })],
    persons: [
      person('Gretel Lindgren', 'owner', 'hires', { channel: 'phone', best: 'tue-thu 13:30-15:00', phone: '563-555-0148' }),
      person('Otis Grady', 'maintenance lead', 'influences'),
    ],
  }),
  employer('Prairie Home Movers', '484210', 11, 'Household moves; busiest on the last three days of any month.', {
    tags: ['lifting'],
    sites: [site('west', '215 West Main Street', 'mon-sat 7:00-17:00', { quiet: 'mon-thu 13:00-15:00' })],
    persons: [person('Andre Fontaine', 'dispatcher', 'hires', { channel: 'text', phone: '563-555-0152' })],
  }),
  employer('KLDR Radio', '516110', 7, 'Local station: farm prices, ball games and a lost-dog hour.', {
    owner: 'aisha', aliases: ['K-Alder'], tags: ['desk work'],
    sites: [site('hill', '120 Hill Road', 'mon-fri 6:00-18:00', { quiet: 'mon-thu 13:00-15:00' })],
    persons: [person('Wendell Gates', 'station manager', 'hires', { channel: 'email', email: 'wendell@kldr.example', best: 'mon-thu 13:00-15:00' })],
  }),
  employer('Falls Family Photography', '541921', 4, 'School pictures and weddings. Orders sorted by hand in fall.', {
    tags: ['seasonal', 'small team'],
    sites: [site('birch', '180 Birch Street', 'tue-fri 9:00-17:00; sat 9:00-14:00', { quiet: 'tue-thu 9:00-10:30' })],
    persons: [person('Matteo Ricci', 'owner', 'hires', { channel: 'email', email: 'matteo@fallsfamily.example' })],
  }),
  employer('Peterson Funeral Home', '812210', 8, 'Three generations on Hill Road. Cars washed every morning, whatever the weather.', {
    owner: 'sam', tags: ['quiet', 'small team'],
    sites: [site('hill', '66 Hill Road', 'mon-fri 8:00-17:00; sat 9:00-12:00', { quiet: 'mon-thu 9:00-10:30' })],
    persons: [person('Stewart Peterson', 'director', 'hires', { channel: 'phone', best: 'mon-thu 9:00-10:30', phone: '563-555-0155' })],
  }),
  employer('Alder Falls Press Club Bar', '722410', 8, 'Bar and pull-tabs, bands on Fridays.', {
    settings: ['bar'],
    tags: ['nights', 'alcohol sold', 'loud'],
    sites: [site('depot', '190 Depot Street', 'mon-sat 15:00-24:00', { quiet: 'mon-wed 15:00-16:30' })],
    persons: [person('Angela Dufresne', 'owner', 'hires', { channel: 'in-person' })],
  }),
  employer('Riverside Storage & U-Haul', '532120', 5, 'Trucks, trailers and hitches by the bridge.', {
    aliases: ['Riverside Truck Rental'],
    sites: [site('bridge', '31 Bridge Street', 'mon-sat 8:00-18:00; sun 9:00-15:00', { quiet: 'tue-thu 10:00-12:00' })],
    persons: [person('Norm Delgado', 'manager', 'hires', { channel: 'in-person' })],
  }),
  employer('Alder Falls Water Works', '221310', 19, 'Pump house, treatment plant and meter readers.', {
    tags: ['benefits'],
    sites: [site('river', '330 River Road', 'mon-fri 7:00-15:30', { quiet: 'mon-thu 13:00-14:30' })],
    persons: [person('Sherman Locke', 'superintendent', 'hires', { channel: 'phone', phone: '563-555-0157' })],
  }),
  employer('Bright Minds Tutoring', '611691', 9, 'After-school tutoring, three to seven.', {
    tags: ['evenings', 'desk work'],
    sites: [site('birch', '240 Birch Street', 'mon-thu 12:00-19:30', { quiet: 'mon-thu 12:30-14:30' })],
    persons: [person('Oriana Webb', 'director', 'hires', { channel: 'email', email: 'oriana@brightminds.example' })],
  }),
  employer('Alder County Transit', '485113', 28, 'The town buses and the county vans. Cleaners work while the buses sleep.', {
    owner: 'beth', tags: ['nights', 'benefits'],
    sites: [site('fairground', '150 Fairground Road', 'mon-fri 5:00-19:00', { quiet: 'mon-thu 10:00-12:00' })],
    persons: [person('Gerald Ives', 'operations manager', 'hires', { channel: 'phone', best: 'mon-thu 10:00-12:00', phone: '563-555-0159' })],
  }),
  employer('Juniper Yoga & Wellness', '611699', 4, 'Studio over the pharmacy. Someone greets, someone folds blankets.', {
    tags: ['quiet', 'small team'],
    sites: [site('main', '305 Main Street', 'mon-fri 7:00-19:30; sat 8:00-12:00', { quiet: 'mon-thu 13:00-15:00' })],
    persons: [person('Marisol Quintana', 'owner', 'unknown', { channel: 'email', email: 'marisol@juniperyoga.example' })],
  }),
];
