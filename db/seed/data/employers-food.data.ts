import { employer, person, site } from './build';
import type { DemoEmployer } from './shapes';

/** Cafes, kitchens, bakeries and grocers. */
// prettier-ignore
export const FOOD_EMPLOYERS: readonly DemoEmployer[] = [
  employer('Bluebell Bakery', '311811', 9, 'Bakes bread and rolls for its own counter and for two cafes. The ovens go on at four; the counter opens at six.', {
    owner: 'nora', tags: ['early mornings', 'small team'],
    sites: [site('depot', '77 Depot Street', 'tue-sat 6:00-15:00; sun 7:00-12:00', { quiet: 'tue-fri 13:30-15:00' })],
    persons: [
      person('Marta Oyelaran', 'owner', 'hires', { channel: 'in-person', best: 'tue-fri 13:30-15:00', phone: '563-555-0114' }),
      person('Kofi Oyelaran', 'baker', 'influences', { channel: 'in-person' }),
    ],
  }),
  employer('Sunrise Market', '445110', 86, 'Family grocery with a deli, a florist corner and home delivery on Thursdays.', {
    settings: ['shop'],
    owner: 'nora', aliases: ['Sunrise Foods', 'Sunrise on Oak'], tags: ['hires all year', 'evenings'],
    sites: [
      site('oak', '512 Oak Street', 'mon-sun 6:00-23:00', { name: 'Oak Street store', quiet: 'mon-thu 13:00-15:30' }),
      site('pell', '16 Elevator Street', 'mon-sat 7:00-20:00; sun 8:00-17:00', { name: 'Pell Crossing store', city: 'Pell Crossing', quiet: 'mon-wed 9:30-11:00' }),
    ],
    persons: [
      person('Del Ortiz', 'store manager', 'hires', { site: 'oak', channel: 'in-person', best: 'mon-thu 13:00-15:00', phone: '563-555-0121' }),
      person('Bridget Amundsen', 'deli lead', 'influences', { site: 'oak', channel: 'in-person' }),
      person('Orrin Vogel', 'store manager', 'hires', { site: 'pell', channel: 'phone', phone: '563-555-0122' }),
    ],
  }),
  employer('Cedar & Main Café', '722515', 11, 'Counter cafe on the corner. Two cooks, soup at eleven, shut by eight.', {
    settings: ['restaurant'],
    owner: 'sam', aliases: ['Cedar and Main', 'C&M Cafe'], tags: ['calm after lunch'],
    sites: [site('main', '12 Main Street', 'mon-sat 6:30-20:00', { quiet: 'mon-fri 14:00-16:30', stageFromImport: { stage: 'learn', day: 'w20 mon' } })],
    persons: [
      person('Hana Brandt', 'owner', 'hires', { channel: 'in-person', best: 'tue,thu 14:00-16:00' }),
      person('Wes Tolliver', 'host', 'no'),
    ],
  }),
  employer('Old Depot Coffee', '722515', 7, 'Espresso bar in the ticket hall. Roasts on Mondays with the doors shut.', {
    owner: 'aisha', tags: ['walkable'],
    sites: [site('square', '4 Depot Square', 'tue-sun 7:00-17:00', { quiet: 'tue-fri 10:30-11:30; tue-fri 14:00-16:00' })],
    persons: [person('Imke Lindqvist', 'owner', 'hires', { channel: 'text', best: 'tue-fri 14:00-16:00' })],
  }),
  employer('Harvest Table', '722511', 28, 'Sit-down supper place, farm menu, private parties upstairs.', {
    settings: ['restaurant', 'bar'],
    owner: 'sam', tags: ['evenings', 'kitchen'],
    sites: [site('market', '18 Market Street', 'tue-sat 11:00-22:00', { quiet: 'tue-fri 14:30-16:30' })],
    persons: [
      person('Joanna Petersen', 'general manager', 'hires', { channel: 'email', email: 'joanna@harvesttable.example', best: 'tue-thu 14:30-16:00' }),
      person('Chidi Eze', 'head chef', 'hires', { channel: 'in-person', best: 'tue-fri 14:30-15:30' }),
    ],
  }),
  employer('Kettle & Crumb', '722515', 6, 'Tea room and cake counter beside the library, nine tables.', {
    owner: 'beth', tags: ['quiet', 'small team'],
    sites: [site('second', '655 Second Street', 'wed-sun 9:00-17:00', { quiet: 'wed-fri 9:00-10:30' })],
    persons: [person('Rosalind Achterberg', 'owner', 'hires', { channel: 'in-person', best: 'wed-fri 9:00-10:30' })],
  }),
  employer('Nordby’s Family Restaurant', '722511', 34, 'Breakfast all day, Friday fish, a banquet room that the Rotary uses.', {
    owner: 'beth', aliases: ['Nordbys', 'The Family Restaurant'], tags: ['dish room', 'hires all year'],
    sites: [site('ridgeway', '2760 Ridgeway Boulevard', 'mon-sun 6:00-21:00', { quiet: 'mon-thu 14:00-16:30' })],
    persons: [
      person('Karen Nordby', 'owner', 'hires', { channel: 'in-person', best: 'mon-thu 14:00-16:00', phone: '563-555-0127' }),
      person('Tyrell Banks', 'kitchen manager', 'influences'),
    ],
  }),
  employer('Taqueria La Paloma', '722513', 12, 'Counter taqueria run by two sisters. Tortillas pressed by hand until ten in the morning.', {
    owner: 'aisha', tags: ['kitchen', 'Spanish spoken'],
    sites: [site('depot', '212 Depot Street', 'tue-sun 10:00-21:00', { quiet: 'tue-fri 15:00-16:30' })],
    persons: [
      person('Lucía Barrera', 'owner', 'hires', { channel: 'in-person', best: 'tue-fri 15:00-16:30' }),
      person('Inés Barrera', 'owner', 'hires'),
    ],
    warmContact: 'Aisha’s neighbor is Lucía’s cousin. Say hello from Farida.',
  }),
  employer('Golden Lotus Kitchen', '722511', 10, 'Takeaway and six tables. Three generations in the kitchen.', {
    sites: [site('oak', '301 Oak Street', 'mon-sat 11:00-21:30', { quiet: 'mon-thu 14:30-16:30' })],
    persons: [person('Vivian Lau', 'manager', 'hires', { channel: 'phone', phone: '563-555-0131' })],
  }),
  employer('Pizza Barn', '722513', 31, 'Delivery and a salad bar, part of a five-state chain. Schedules go up on Sundays.', {
    owner: 'sam', aliases: ['Pizza Barn #44'], tags: ['chain', 'evenings'],
    sites: [site('ridgeway', '3105 Ridgeway Boulevard', 'mon-sun 10:30-23:00', { quiet: 'mon-thu 14:00-16:00' })],
    persons: [person('Shawna Briggs', 'general manager', 'hires', { channel: 'in-person', best: 'mon-thu 14:00-15:30' })],
  }),
  employer('Burger Junction', '722513', 46, 'Drive-through by the highway. Two breakfasts: five o’clock and half past nine.', {
    aliases: ['BJ Ridgeway'], tags: ['chain', 'early mornings'],
    sites: [
      site('ridgeway', '3380 Ridgeway Boulevard', 'mon-sun 5:00-23:30', { name: 'Ridgeway', quiet: 'mon-fri 14:00-16:00' }),
      site('foundry', '640 Foundry Road', 'mon-sat 5:00-21:00', { name: 'Foundry Road', quiet: 'mon-fri 9:30-11:00' }),
    ],
    persons: [
      person('Ruben Trevino', 'restaurant manager', 'hires', { site: 'ridgeway', channel: 'in-person', best: 'tue-thu 14:00-15:30' }),
      person('Kaylee Rudd', 'shift lead', 'no', { site: 'foundry' }),
    ],
  }),
  employer('Five Fires Barbecue', '722511', 17, 'Smokehouse in the old feed store. Pits lit at midnight, meat sells out by seven.', {
    owner: 'sam', tags: ['kitchen', 'loud'],
    sites: [site('foundry', '422 Foundry Road', 'wed-sun 11:00-20:00', { quiet: 'wed-fri 14:30-16:00' })],
    persons: [person('Earl Whitcomb', 'owner', 'hires', { channel: 'in-person', best: 'wed-fri 14:30-16:00' })],
  }),
  employer('Alder Lanes', '713950', 16, 'Twelve bowling lanes, a snack bar and league nights Monday to Thursday.', {
    settings: ['bowling alley', 'bar'],
    owner: 'nora', tags: ['people around', 'evenings'],
    sites: [site('canal', '80 Canal Street', 'mon-fri 10:00-23:00; sat,sun 9:00-23:00', { quiet: 'mon-fri 10:00-13:00' })],
    persons: [person('Bernie Kovac', 'manager', 'hires', { channel: 'in-person', best: 'mon-fri 10:00-12:00' })],
  }),
  employer('Corner Crust Bakery', '311811', 22, 'Wholesale rolls and sandwich bread, six vans out by half past four.', {
    owner: 'beth', tags: ['nights', 'early mornings'],
    sites: [site('foundry', '355 Foundry Road', 'mon-sat 7:00-13:00', { quiet: 'mon-fri 10:30-12:30' })],
    persons: [
      person('Anton Reiss', 'production manager', 'hires', { channel: 'phone', best: 'mon-fri 10:30-12:00', phone: '563-555-0139' }),
      person('Gwen Fitch', 'office manager', 'influences', { channel: 'email', email: 'gwen@cornercrust.example' }),
    ],
  }),
  employer('Hy-Grade Foods', '445110', 140, 'Supermarket of a regional chain, with a pharmacy and a bakery. Hiring runs through a kiosk and then the store director.', {
    owner: 'sam', aliases: ['HyGrade', 'Hy Grade Ridgeway'], tags: ['chain', 'hires all year'], website: 'https://hygrade.example',
    sites: [site('ridgeway', '2950 Ridgeway Boulevard', 'mon-sun 5:00-24:00', { quiet: 'mon-wed 9:00-11:00', stageFromImport: { stage: 'learn', day: 'w20 mon' } })],
    persons: [
      person('Denise Culver', 'store director', 'hires', { channel: 'email', email: 'dculver@hygrade.example', best: 'mon-wed 9:00-11:00' }),
      person('Alonzo Ruiz', 'night crew lead', 'influences', { best: 'sun-thu 21:00-22:00' }),
      person('Patty Sorenson', 'service desk', 'no'),
    ],
  }),
  employer('Thrifty Basket', '445110', 19, 'Discount grocer. Everyone does everything: boxes, floor, till.', {
    tags: ['chain'],
    sites: [site('fairground', '311 Fairground Road', 'mon-sat 8:00-21:00; sun 9:00-19:00', { quiet: 'tue-thu 10:00-11:30' })],
    persons: [person('Jolene Marsh', 'store manager', 'hires', { channel: 'in-person', best: 'tue-thu 10:00-11:30' })],
  }),
  employer('Alder Falls Food Co-op', '445110', 23, 'Member-owned grocery. Bulk room, produce from eleven farms, a working-member discount.', {
    owner: 'aisha', aliases: ['The Co-op'], tags: ['walkable', 'patient trainers'],
    sites: [site('second', '590 Second Street', 'mon-sat 8:00-20:00; sun 10:00-18:00', { quiet: 'mon-fri 9:00-11:00' })],
    persons: [
      person('Teodor Nilsen', 'general manager', 'hires', { channel: 'email', email: 'teodor@afcoop.example', best: 'tue,thu 9:00-10:30' }),
      person('Junie Park', 'produce lead', 'influences', { channel: 'in-person' }),
    ],
    warmContact: 'Junie came to the team’s open house in spring and offered to show the stock room.',
  }),
  employer('Mill Street Meats', '445240', 8, 'Butcher shop with a smokehouse behind. Deer season doubles the work.', {
    owner: 'sam', tags: ['small team'],
    sites: [site('mill', '265 Mill Street', 'tue-fri 8:00-17:30; sat 8:00-14:00', { quiet: 'tue-thu 13:30-15:30' })],
    persons: [person('Royce Haugen', 'owner', 'hires', { channel: 'in-person', best: 'tue-thu 13:30-15:30' })],
  }),
  employer('Sweet Acre Ice Cream', '722515', 14, 'Walk-up window and a small plant that fills tubs for forty shops.', {
    tags: ['seasonal'],
    sites: [site('river', '118 River Road', 'mon-sun 11:00-21:00', { quiet: 'mon-thu 14:00-16:00' })],
    persons: [person('Glenda Oakes', 'owner', 'hires', { channel: 'phone', phone: '563-555-0144' })],
  }),
  employer('Prairie Pantry Deli', '722513', 9, 'Box lunches for offices, made between six and ten.', {
    owner: 'nora', tags: ['mornings', 'no customers'],
    sites: [site('prairie', '410 Prairie Avenue', 'mon-fri 6:00-15:00', { quiet: 'mon-fri 13:00-15:00' })],
    persons: [person('Sheila Vang', 'owner', 'hires', { channel: 'in-person', best: 'mon-thu 13:00-14:30' })],
  }),
  employer('Whistle Stop Diner', '722511', 13, 'Chrome diner by the tracks at Pell Crossing. Truckers at five, farmers at nine.', {
    tags: ['early mornings'],
    sites: [site('pell', '58 Pell Street', 'mon-sat 5:00-14:00', { city: 'Pell Crossing', quiet: 'mon-fri 10:00-11:00' })],
    persons: [person('Dottie Krueger', 'owner', 'hires', { channel: 'in-person', best: 'mon-fri 10:00-11:00' })],
  }),
  employer('River Bend Brewing', '312120', 15, 'Brewery with a taproom. Bottling on Tuesdays and Wednesdays, daytime.', {
    settings: ['brewery', 'bar'],
    owner: 'sam', tags: ['alcohol sold'],
    sites: [site('water', '60 Water Street', 'wed-sun 12:00-22:00', { quiet: 'wed-thu 13:00-15:30' })],
    persons: [person('Colin McAvoy', 'brewmaster', 'hires', { channel: 'email', email: 'colin@riverbend.example' })],
  }),
  employer('Great Plains Vending', '454210', 12, 'Fills and mends drink and snack machines in nine counties.', {
    sites: [site('industrial', '88 Industrial Parkway', 'mon-fri 6:00-16:00', { quiet: 'mon-fri 14:00-16:00' })],
    persons: [person('Lorna Skaggs', 'route supervisor', 'hires', { channel: 'phone', best: 'mon-fri 14:00-16:00' })],
  }),
  employer('St. Brendan’s Kitchen', '722310', 18, 'Church kitchen that cooks the county’s home-delivered meals, 310 trays by ten thirty.', {
    owner: 'beth', aliases: ['Saint Brendans'], tags: ['mornings', 'patient trainers'],
    sites: [site('linden', '455 Linden Avenue', 'mon-fri 6:00-13:30', { quiet: 'mon-fri 11:30-13:00' })],
    persons: [person('Sister Agnes Doyle', 'kitchen director', 'hires', { channel: 'in-person', best: 'mon-fri 11:30-13:00' })],
  }),
  employer('Lucky Seven Casino Grill', '722511', 40, 'Restaurant of the casino off the highway. Open late, slots in the next room.', {
    settings: ['casino', 'restaurant', 'bar'],
    tags: ['nights', 'alcohol sold'],
    sites: [site('highway', '1450 Highway 17', 'mon-sun 10:00-24:00', { quiet: 'mon-thu 14:30-16:30' })],
    persons: [person('Dominic Salas', 'food and beverage manager', 'hires', { channel: 'email', email: 'dsalas@luckyseven.example' })],
    stops: [{ scope: 'business', from: 'w8 thu', reason: 'Corporate told Nora that all hiring goes through their web page and asked us not to call or visit.' }],
  }),
];
