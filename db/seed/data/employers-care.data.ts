import { employer, person, site } from './build';
import type { DemoEmployer } from './shapes';

/** Care, schools, the town and the churches. */
// prettier-ignore
export const CARE_EMPLOYERS: readonly DemoEmployer[] = [
  employer('Pinecrest Senior Living', '623311', 94, 'Seventy apartments and a care wing, with its own kitchen and dining room.', {
    settings: ['nursing home'],
    owner: 'nora', aliases: ['Pinecrest'], tags: ['hires all year', 'evenings'],
    sites: [site('hill', '2 Hill Road', 'mon-sun 7:00-20:00', { quiet: 'mon-fri 14:00-16:00', stageFromImport: { stage: 'in-touch', day: 'w20 mon' } })],
    persons: [
      person('Carol Nwosu', 'dining director', 'hires', { channel: 'phone', best: 'mon-fri 14:00-16:00', phone: '563-555-0181' }),
      person('Trudy Lennox', 'housekeeping supervisor', 'influences', { channel: 'in-person', best: 'tue-thu 14:00-15:30' }),
      person('Malcolm Price', 'executive director', 'hires', { channel: 'email', email: 'mprice@pinecrest.example' }),
    ],
  }),
  employer('Maple Court Care Center', '623110', 78, 'Nursing home with sixty beds, laundry on site, and a courtyard with hens.', {
    settings: ['nursing home'],
    owner: 'beth', aliases: ['Maple Court'], tags: ['hires all year', 'patient trainers'],
    sites: [site('maple', '520 Maple Avenue', 'mon-sun 8:00-19:00', { quiet: 'mon-fri 13:30-15:30' })],
    persons: [
      person('Odette Rivard', 'administrator', 'hires', { channel: 'email', email: 'orivard@maplecourt.example', best: 'tue,thu 13:30-15:00' }),
      person('Jerome Fox', 'environmental services lead', 'influences', { channel: 'in-person', best: 'mon-fri 14:00-15:30' }),
      person('Sandy Kemp', 'front desk', 'no'),
    ],
  }),
  employer('Alder County Hospital', '622110', 410, 'County hospital, eighty beds. Kitchen, linen room, cleaning and stores all hire apart from each other.', {
    settings: ['hospital'],
    owner: 'sam', aliases: ['County Hospital', 'ACH'], tags: ['hires all year', 'benefits'], website: 'https://aldercountyhospital.example',
    sites: [site('main', '40 Hospital Drive', 'mon-fri 8:00-17:00', { quiet: 'tue-thu 9:30-11:00' })],
    persons: [
      person('Valerie Huang', 'recruiter', 'hires', { channel: 'email', email: 'vhuang@ach.example', best: 'tue-thu 9:30-11:00' }),
      person('Curtis Bell', 'environmental services manager', 'hires', { channel: 'in-person', best: 'tue-thu 9:30-10:30' }),
      person('Ana Figueroa', 'nutrition services supervisor', 'influences', { channel: 'phone', phone: '563-555-0184' }),
    ],
  }),
  employer('Hill Road School', '611110', 61, 'Grades K to 6. Lunch for 220, six in the kitchen, all done by three.', {
    settings: ['school'],
    owner: 'nora', aliases: ['Hill Road Elementary'], tags: ['school weeks only'],
    sites: [site('hill', '40 Hill Road', 'mon-fri 7:30-16:00', { quiet: 'mon-fri 9:00-10:00; mon-fri 13:30-14:30' })],
    persons: [
      person('Bernice Aldana', 'kitchen manager', 'hires', { channel: 'in-person', best: 'mon-fri 13:30-14:30' }),
      person('Walt Engstrom', 'head custodian', 'influences', { channel: 'in-person', best: 'mon-fri 9:00-10:00' }),
    ],
  }),
  employer('Alder Falls School District', '611110', 320, 'District office: food service, custodians, bus garage and substitute pools for four schools.', {
    settings: ['school'],
    owner: 'beth', aliases: ['AFSD'], tags: ['benefits', 'school weeks only'],
    sites: [
      site('office', '210 School Street', 'mon-fri 8:00-16:30', { name: 'District office', quiet: 'tue-thu 13:00-15:00' }),
      site('high', '640 School Street', 'mon-fri 7:00-16:00', { name: 'High school', quiet: 'mon-fri 9:30-10:30' }),
      site('garage', '305 Fairground Road', 'mon-fri 5:30-17:00', { name: 'Bus garage', quiet: 'mon-fri 9:30-13:00' }),
    ],
    persons: [
      person('Lorraine Estes', 'human resources', 'hires', { site: 'office', channel: 'email', email: 'lestes@afsd.example', best: 'tue-thu 13:00-15:00' }),
      person('Manny Cordero', 'custodial supervisor', 'hires', { site: 'high', channel: 'in-person', best: 'mon-fri 9:30-10:30' }),
      person('Roxanne Dill', 'transportation director', 'hires', { site: 'garage', channel: 'phone', phone: '563-555-0187' }),
    ],
  }),
  employer('Alder Falls Library', '519210', 18, 'Town library in the old creamery office: two floors, a maker bench and story time on Saturdays.', {
    settings: ['library'],
    owner: 'beth', aliases: ['Public Library', 'AF Library'], tags: ['quiet', 'evenings'],
    sites: [site('second', '640 Second Street', 'mon-thu 9:00-21:00; fri 9:00-18:00; sat 9:00-17:00', { quiet: 'tue-fri 9:30-11:30' })],
    persons: [
      person('Constance Ahlgren', 'director', 'hires', { channel: 'email', email: 'cahlgren@aflibrary.example', best: 'tue-fri 9:30-11:30' }),
      person('Nikhil Rao', 'circulation lead', 'influences', { channel: 'in-person', best: 'tue,thu 9:30-11:00' }),
    ],
  }),
  employer('Little Acorns Child Care', '624410', 21, 'Day care for sixty children, a kitchen and a big yard.', {
    owner: 'aisha', tags: ['mornings'],
    sites: [site('birch', '310 Birch Street', 'mon-fri 6:30-18:00', { quiet: 'mon-fri 12:30-14:30' })],
    persons: [person('Deborah Quist', 'director', 'hires', { channel: 'email', email: 'deb@littleacorns.example', best: 'mon-fri 12:30-14:30' })],
  }),
  employer('Riverside Vet Clinic', '541940', 12, 'Small-animal clinic with a kennel. Two vets, one very busy phone.', {
    owner: 'nora', aliases: ['Riverside Veterinary'], tags: ['animals', 'patient trainers'],
    sites: [site('river', '40 River Road', 'mon-fri 8:00-17:30; sat 8:00-12:00', { quiet: 'tue-thu 9:30-11:00', stageFromImport: { stage: 'learn', day: 'w20 mon' } })],
    persons: [
      person('Amy Sandoval', 'practice manager', 'hires', { channel: 'in-person', best: 'tue-thu 9:30-11:00', phone: '563-555-0190' }),
      person('Dr. Ben Strand', 'veterinarian', 'influences'),
    ],
  }),
  employer('Alder Valley Humane Society', '812910', 14, 'Shelter for dogs and cats, forty runs, walkers wanted every day of the year.', {
    owner: 'aisha', tags: ['animals'],
    sites: [site('quarry', '60 Quarry Road', 'tue-sun 9:00-17:00', { quiet: 'tue-fri 9:00-11:00' })],
    persons: [person('Fern Hatcher', 'shelter manager', 'hires', { channel: 'text', best: 'tue-fri 9:00-11:00' })],
  }),
  employer('Northeast Community College', '611210', 130, 'Campus of a two-year college: cafeteria, library, grounds crew, print room.', {
    owner: 'aisha', aliases: ['NECC', 'The College'], tags: ['benefits'],
    sites: [site('campus', '30 Campus Drive', 'mon-fri 7:30-20:00', { quiet: 'mon-thu 14:00-16:00', stageFromImport: { stage: 'learn', day: 'w20 mon' } })],
    persons: [
      person('Phyllis Grant', 'human resources', 'hires', { channel: 'email', email: 'pgrant@necc.example', best: 'mon-thu 14:00-16:00' }),
      person('Eddie Lomax', 'grounds foreman', 'influences', { channel: 'in-person', best: 'mon-thu 14:30-15:30' }),
    ],
  }),
  employer('City of Alder Falls', '921110', 175, 'Town hall, parks and streets. Parks takes on eleven people every April.', {
    owner: 'sam', aliases: ['Town Hall', 'Alder Falls Parks'], tags: ['benefits', 'outdoors'],
    sites: [
      site('hall', '360 Main Street', 'mon-fri 8:00-16:30', { name: 'Town hall', quiet: 'tue-thu 10:00-11:30' }),
      site('parks', '41 Water Street', 'mon-fri 7:00-15:30', { name: 'Parks barn', quiet: 'mon-fri 14:00-15:30' }),
    ],
    persons: [
      person('Marsha Dietz', 'clerk for personnel', 'hires', { site: 'hall', channel: 'email', email: 'mdietz@alderfalls.example', best: 'tue-thu 10:00-11:30' }),
      person('Oscar Lindahl', 'parks superintendent', 'hires', { site: 'parks', channel: 'in-person', best: 'mon-fri 14:00-15:30' }),
    ],
  }),
  employer('Alder County Courthouse', '921190', 88, 'County offices: deeds, motor vehicles, the sheriff next door.', {
    sites: [site('main', '405 Main Street', 'mon-fri 8:00-16:30', { quiet: 'tue-thu 14:00-15:30' })],
    persons: [person('Neil Rasmussen', 'building superintendent', 'hires', { channel: 'phone', phone: '563-555-0193' })],
  }),
  employer('Home Path Care', '621610', 65, 'Home helpers who cook, clean and keep company. Visits of two hours and more.', {
    owner: 'nora', tags: ['driving', 'flexible hours'],
    sites: [site('linden', '705 Linden Avenue', 'mon-fri 8:00-17:00', { quiet: 'mon-thu 13:00-15:00' })],
    persons: [person('Tricia Nolan', 'staffing coordinator', 'hires', { channel: 'text', best: 'mon-thu 13:00-15:00', phone: '563-555-0195' })],
  }),
  employer('Alder Falls Family Dental', '621210', 13, 'Three dentists, a sterilising room that never stops.', {
    owner: 'beth', tags: ['desk work'],
    sites: [site('linden', '620 Linden Avenue', 'mon-thu 7:30-17:00; fri 7:30-13:00', { quiet: 'mon-thu 12:00-13:00' })],
    persons: [person('Pamela Stokes', 'office manager', 'hires', { channel: 'email', email: 'pam@affamilydental.example', best: 'mon-thu 12:00-13:00' })],
  }),
  employer('Prairie Eye Clinic', '621320', 9, 'Optometrists with a lens lab in the back.', {
    sites: [site('prairie', '322 Prairie Avenue', 'mon-fri 8:30-17:00', { quiet: 'mon-thu 12:00-13:00' })],
    persons: [person('Sigrid Falk', 'office manager', 'unknown', { channel: 'phone', phone: '563-555-0197' })],
  }),
  employer('Alder County Historical Museum', '712110', 6, 'Museum of the mill and the railroad. School groups in spring and fall.', {
    owner: 'aisha', tags: ['quiet', 'small team'],
    sites: [site('mill', '88 Mill Street', 'wed-sun 10:00-16:00', { quiet: 'wed-fri 10:00-11:30', stageFromImport: { stage: 'discuss', day: 'w20 mon' } })],
    persons: [person('Archie Womack', 'director', 'hires', { channel: 'in-person', best: 'wed-fri 10:00-11:30' })],
  }),
  employer('Depot Cinema', '512131', 14, 'Two screens in the old freight house. Snack counter, hall, and a projector that needs patience.', {
    settings: ['cinema'],
    owner: 'nora', tags: ['evenings', 'people around'],
    sites: [site('square', '19 Depot Square', 'mon-fri 9:30-23:00; sat,sun 12:00-23:30', { quiet: 'tue-thu 10:00-13:00' })],
    persons: [person('Ray Halvorsen', 'manager', 'hires', { channel: 'in-person', best: 'tue-thu 10:00-12:30' })],
  }),
  employer('YMCA of Alder County', '713940', 55, 'Pool, gym, child watch and summer camp.', {
    owner: 'sam', aliases: ['The Y'], tags: ['early mornings', 'benefits'],
    sites: [site('fairground', '220 Fairground Road', 'mon-fri 5:00-21:00; sat 7:00-17:00; sun 12:00-17:00', { quiet: 'mon-thu 13:00-15:00', stageFromImport: { stage: 'in-touch', day: 'w20 mon' } })],
    persons: [
      person('LaToya Simms', 'operations director', 'hires', { channel: 'in-person', best: 'mon-thu 13:00-15:00' }),
      person('Chad Emery', 'aquatics lead', 'influences'),
    ],
  }),
  employer('St. Brendan’s Parish', '813110', 7, 'Parish church with a hall that is let for weddings.', {
    settings: ['church'],
    aliases: ['Saint Brendan'],
    sites: [site('linden', '441 Linden Avenue', 'mon-fri 9:00-15:00', { quiet: 'mon-thu 10:00-11:30' })],
    persons: [person('Mona Gallagher', 'parish secretary', 'influences', { channel: 'phone', phone: '563-555-0199' })],
  }),
  employer('Alder County Fair Board', '711310', 5, 'Runs the fairgrounds: the fair in August, horse shows, winter boat storage.', {
    tags: ['seasonal', 'outdoors'],
    sites: [site('fairground', '268 Fairground Road', 'mon-thu 9:00-15:00', { quiet: 'mon-thu 9:00-11:00' })],
    persons: [person('Skip Tolliver', 'grounds manager', 'hires', { channel: 'phone', phone: '563-555-0200' })],
  }),
  employer('Meadowlark Assisted Living', '623312', 33, 'Sixteen apartments in Pell Crossing, home cooking.', {
    sites: [site('pell', '95 Pell Street', 'mon-sun 8:00-19:00', { city: 'Pell Crossing', quiet: 'mon-fri 14:00-15:30' })],
    persons: [person('June Overby', 'house manager', 'hires', { channel: 'in-person', best: 'mon-fri 14:00-15:30' })],
  }),
  employer('Alder County Extension', '923130', 8, 'Soil tests, 4-H and canning classes.', {
    sites: [site('highway', '350 Highway 17', 'mon-fri 8:00-16:30', { quiet: 'mon-thu 13:00-15:00' })],
    persons: [person('Dawn Pickett', 'office coordinator', 'unknown')],
  }),
];
