import { employer, person, site } from './build';
import type { DemoEmployer } from './shapes';

/** Places that somebody of the team drove past and wrote down: nobody has been inside yet. */
// prettier-ignore
export const NEW_EMPLOYERS: readonly DemoEmployer[] = [
  employer('Third Shift Bagels', '722515', 6, 'Bagels boiled in the window, coffee in the line.', { sites: [site('oak', '188 Oak Street', 'mon-sat 6:00-14:00')], tags: ['new in town'] }),
  employer('The Button Box', '459130', 3, 'Second-hand fabric, buttons by the scoop.', { sites: [site('cedar', '132 Cedar Street', 'wed-sat 11:00-17:00')], tags: ['hands-on'] }),
  employer('Alder Falls Feed Mill Lofts', '531110', 5, 'Forty apartments in the old mill, with a workshop in the yard.', { sites: [site('water', '75 Water Street', 'mon-fri 9:00-16:00')] }),
  employer('Northside Animal Hospital', '541940', 9, 'Farm calls in the morning, cats in the afternoon.', { sites: [site('maple', '240 Maple Avenue', 'mon-fri 8:00-17:00; sat 9:00-12:00')], tags: ['animals'] }),
  employer('Fairground Flea & Antiques', '459510', 4, 'Sixty stalls under one roof, open at weekends.', { sites: [site('fairground', '352 Fairground Road', 'fri-sun 9:00-17:00')] }),
  employer('Hot Griddle Pancake House', '722511', 21, 'Pancakes until two. Part of a chain with a bear on the sign.', { sites: [site('ridgeway', '2315 Ridgeway Boulevard', 'mon-sun 6:00-14:00', { quiet: 'mon-thu 12:30-13:30' })], tags: ['chain', 'mornings'], persons: [person('Bo Ann Liddell', 'general manager', 'unknown', { channel: 'in-person' })] }),
  employer('Copper Kettle Catering', '722320', 8, 'Weddings, wakes and the governor once.', { sites: [site('birch', '420 Birch Street', 'mon-fri 9:00-16:00')] }),
  employer('Ridgeway Cinema Six', '512131', 24, 'Six screens by the highway, open from noon.', { sites: [site('ridgeway', '3705 Ridgeway Boulevard', 'mon-sun 12:00-23:30', { quiet: 'mon-thu 13:00-15:30' })], tags: ['evenings', 'chain'], persons: [person('Lyndon Price', 'floor manager', 'influences', { channel: 'in-person' })] }),
  employer('Alder Valley Eggs', '112310', 17, 'Eggs washed, candled and packed beside the henhouses.', { sites: [site('highway', '2600 Highway 17', 'mon-fri 6:00-15:00; sat 6:00-11:00')], tags: ['far out', 'early mornings'] }),
  employer('Quarry Lake Campground', '721211', 4, 'Tents, canoes and firewood from April to October.', { sites: [site('quarry', '395 Quarry Road', 'mon-sun 9:00-17:00')], tags: ['seasonal', 'outdoors'] }),
  employer('Old Mill Upholstery', '811420', 5, 'Chairs stripped to the frame and dressed again.', { sites: [site('mill', '142 Mill Street', 'mon-fri 8:00-16:30')], tags: ['hands-on', 'quiet'], warmContact: 'Grant’s sofa was done here. Ask for the man who hums.' }),
  employer('Bridge Street Barbers', '812111', 3, 'Three chairs, no appointments, a broom in every corner.', { sites: [site('bridge', '14 Bridge Street', 'tue-sat 8:00-17:00')] }),
  employer('Linden Wellness Pharmacy', '456110', 9, 'Pharmacy and post counter.', { sites: [site('linden', '840 Linden Avenue', 'mon-fri 9:00-18:00; sat 9:00-13:00')] }),
  employer('Alder County Food Bank', '624210', 12, 'Boxes for nine pantries; trucks in on Tuesdays.', { sites: [site('industrial', '62 Industrial Parkway', 'mon-fri 8:00-15:30')], tags: ['patient trainers'], persons: [person('Rev. Hollis Grady', 'director', 'hires', { channel: 'email', email: 'hollis@aldercountyfood.example' })] }),
  employer('Prairie Sky Solar', '238210', 14, 'Panels on barns and schools; a warehouse of rails and clips.', { sites: [site('airport', '180 Airport Road', 'mon-fri 7:00-16:00')], tags: ['apprenticeship'] }),
  employer('West End Laundromat', '812310', 3, 'Machines, a folding table and a parakeet.', { sites: [site('west', '88 West Main Street', 'mon-sun 7:00-21:00')] }),
  employer('Second Street Bindery', '323120', 6, 'Thesis binding, menus, hymn books. One folder from 1962 that still runs.', { sites: [site('second', '330 Second Street', 'mon-fri 8:30-17:00')], tags: ['hands-on', 'quiet'] }),
  employer('Crossing Cafe & Post', '722513', 4, 'Coffee and parcels in the old depot at Pell Crossing.', { sites: [site('elevator', '4 Elevator Street', 'mon-fri 6:30-14:00; sat 7:00-12:00', { city: 'Pell Crossing' })] }),
  employer('Silver Maple Day Center', '624120', 13, 'Day center for older neighbors: lunch, cards and a singing hour.', { sites: [site('school', '420 School Street', 'mon-fri 8:00-16:30')], tags: ['people around'] }),
];
