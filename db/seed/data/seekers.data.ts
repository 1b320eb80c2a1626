import { homeIn, onBehalf, profile, wish } from './build-seeker';
import type { DemoSeeker } from './shapes';

type Plain = Omit<DemoSeeker, 'team' | 'credentials' | 'answers' | 'travelTimes'> & Partial<DemoSeeker>;
const seeker = (plain: Plain): DemoSeeker => ({
  team: 'riverside',
  credentials: [],
  answers: [],
  travelTimes: [],
  ...plain,
});

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const ALL_WEEK = [...WEEKDAYS, 'sat', 'sun'] as const;

/** Thirty invented people. What they wish for is in their own words; why they are with Larkfield is nobody's business here. */
// prettier-ignore
export const SEEKERS: readonly DemoSeeker[] = [
  // Nora
  seeker({
    key: 'maya', code: 'K-114', preferredName: 'Maya',
    specialists: [{ staff: 'nora', from: 'w5 mon' }], episodes: [{ entered: 'w5 mon' }], statuses: [{ status: 'looking', from: 'w5 mon' }],
    home: homeIn('Northside', -500, 1250), travelModes: [{ mode: 'bus', maxMinutes: 25, lastHomeAt: '21:50' }, { mode: 'walk', maxMinutes: 20 }],
    travelTimes: [
      { employer: 'kestrel-print-works', site: 'mill', mode: 'bus', minutes: 12, route: 'bus 5', lastHomeAt: '21:50' },
      { employer: 'alder-falls-library', site: 'second', mode: 'bus', minutes: 18, route: 'bus 7, then bus 5', lastHomeAt: '21:50' },
      { employer: 'tamarack-linen-service', site: 'canal', mode: 'bus', minutes: 24, route: 'bus 7', lastHomeAt: '22:10' },
    ],
    referredBy: 'Alder County Clinic', speakFor: [{ level: 'nothing', from: 'w5 mon' }, { level: 'strengths', from: 'w4 tue' }],
    quote: 'I do my best work when it’s quiet and I can see a thing get finished. I like evenings. I don’t want to sell anything.',
    profile: profile(
      { day: 'w5 tue', wrote: 'nora', change: 'First told Nora, at the library', set: [
        wish('bus', 'travel', { maxMinutes: 25, modes: ['bus'] }, 'must', 'The last bus home is ten to ten and I am on it.'),
        wish('pay', 'pay', { floor: 15.5, period: 'hour' }, 'must', 'Fifteen fifty. Less than that and it costs me.'),
        wish('quiet', 'environment', { fact: 'noise', anyOf: ['quiet'] }, 'strong', 'When it’s quiet.'),
        wish('evenings', 'shift', { kinds: ['evening'] }, 'must', 'Evenings are when my head is clear.'),
        wish('hands', 'environment', { fact: 'handsOn', anyOf: ['most'] }, 'strong', 'I want to see a thing get finished.'),
        wish('no-selling', 'environment', { fact: 'selling', anyOf: ['some', 'most'] }, 'avoid', 'I don’t want to sell anything.'),
      ] },
      { day: 'w3 mon', wrote: 'nora', change: 'Own limit set: 18 hours', limits: { hoursPerWeek: 18 } },
      { day: 'w1 thu', wrote: 'nora', change: 'Evenings: from Must to Prefer', set: [wish('evenings', 'shift', { kinds: ['evening'] }, 'strong', 'Afternoons would be all right if the place is right.')] },
    ),
    answers: [
      { opening: 'finishing-room-assistant', answer: 'yes', day: 'w1 thu' },
      { opening: 'linen-folder', answer: 'no', day: 'w1 fri', about: 'environment', ownWords: 'Too loud.', offer: wish('quiet', 'environment', { fact: 'noise', anyOf: ['quiet'] }, 'must'), isOfferTaken: false },
    ],
  }),
  seeker({
    key: 'theo', code: 'K-121', preferredName: 'Theo',
    specialists: [{ staff: 'nora', from: 'w9 mon' }], episodes: [{ entered: 'w9 mon' }], statuses: [{ status: 'looking', from: 'w9 mon' }],
    home: homeIn('Riverside', -400, -1000), travelModes: [{ mode: 'walk', maxMinutes: 25 }, { mode: 'bike', maxMinutes: 30 }],
    referredBy: 'His brother, who saw the card at the co-op', speakFor: [{ level: 'name', from: 'w8 wed' }],
    quote: 'I’m up before the birds anyway. Give me a few people I know by name and leave me to it.',
    profile: profile(
      { day: 'w8 tue', wrote: 'nora', change: 'First told Nora, on a walk along the canal', set: [
        wish('early', 'shift', { kinds: ['early'] }, 'strong', 'Up before the birds.'),
        wish('small', 'environment', { fact: 'company', anyOf: ['few'] }, 'must', 'A few people I know by name.'),
        wish('bake', 'work', { kinds: [{ title: 'baker’s helper', occupation: '51-3011' }, { title: 'kitchen prep', occupation: '35-2021' }] }, 'strong', 'Bread. My grandmother did bread.'),
        wish('twelve', 'hours', { max: 12 }, 'nice', 'Not too many hours to begin with.'),
      ] },
      { day: 'w4 fri', wrote: 'nora', change: 'Hours: up to 20, after the first visits', set: [wish('twelve', 'hours', { max: 20 }, 'nice', 'I could do twenty if they are all mornings.')] },
    ),
    answers: [{ opening: 'bakers-morning-help', answer: 'yes', day: 'w2 thu' }, { opening: 'box-lunch-line', answer: 'maybe', day: 'w1 mon', about: 'other', ownWords: 'Only if the bakery says no.' }],
  }),
  seeker({
    key: 'devon', code: 'K-087', preferredName: 'Devon',
    specialists: [{ staff: 'sam', from: 'w31 mon', to: 'w16 sun' }, { staff: 'nora', from: 'w15 mon' }], episodes: [{ entered: 'w31 mon' }], statuses: [{ status: 'looking', from: 'w31 mon' }, { status: 'working', from: 'w22 mon' }, { status: 'looking', from: 'w15 mon' }],
    home: homeIn('West End', -1900, 300), travelModes: [{ mode: 'bus', maxMinutes: 40 }, { mode: 'bike', maxMinutes: 25 }],
    referredBy: 'State vocational office', speakFor: [{ level: 'nothing', from: 'w31 mon' }],
    quote: 'I fix things. I’d rather walk in and ask for myself, but tell me who to ask for.',
    profile: profile(
      { day: 'w30 wed', wrote: 'sam', change: 'First told Sam, at the garage on Bridge Street', set: [
        wish('fix', 'work', { kinds: [{ title: 'small engine repair', occupation: '49-3053' }, { title: 'mechanic’s helper', occupation: '49-3023' }] }, 'strong', 'I fix things.'),
        wish('hands', 'environment', { fact: 'handsOn', anyOf: ['most'] }, 'must', 'Not behind a counter.'),
      ] },
      { day: 'w14 tue', wrote: 'nora', change: 'Full time is too much; no one over the shoulder', set: [
        wish('part', 'hours', { min: 12, max: 28 }, 'strong', 'Full time wore me out last time.'),
        wish('own', 'environment', { fact: 'supervision', anyOf: ['own', 'available'] }, 'nice', 'Tell me once and go away.'),
      ] },
      { day: 'w6 thu', wrote: 'nora', change: 'Bikes added to the kinds of work', set: [
        wish('fix', 'work', { kinds: [{ title: 'bicycle repair', occupation: '49-3091' }, { title: 'small engine repair', occupation: '49-3053' }, { title: 'mechanic’s helper', occupation: '49-3023' }] }, 'strong', 'Bikes are engines with legs.'),
      ] },
    ),
    answers: [
      { opening: 'finishing-room-assistant', answer: 'maybe', day: 'w3 fri', about: 'other', ownWords: 'I’d want to see the folder run first.' },
      { opening: 'bike-wash', answer: 'yes', day: 'w2 fri' },
      { opening: 'tire-bay-helper', answer: 'no', day: 'w5 tue', about: 'hours', ownWords: 'Forty hours. No.', offer: wish('part', 'hours', { max: 28 }, 'must'), isOfferTaken: false },
    ],
  }),
  seeker({
    key: 'anh', code: 'K-109', preferredName: 'Anh',
    specialists: [{ staff: 'nora', from: 'w13 mon' }], episodes: [{ entered: 'w13 mon' }], statuses: [{ status: 'looking', from: 'w13 mon' }],
    home: homeIn('Old Town', -700, -100), travelModes: [{ mode: 'walk', maxMinutes: 30 }, { mode: 'bus', maxMinutes: 30 }],
    referredBy: 'Herself', speakFor: [{ level: 'strengths', from: 'w12 thu' }],
    quote: 'Animals tell you the truth. I am home by six because my mother is alone.',
    profile: profile(
      { day: 'w12 tue', wrote: 'nora', change: 'First told Nora, at the tea room', set: [
        wish('animals', 'work', { kinds: [{ title: 'kennel helper', occupation: '39-2021' }, { title: 'vet assistant', occupation: '31-9096' }] }, 'strong', 'Animals tell you the truth.'),
        wish('home-by-six', 'shift', { kinds: ['evening', 'night'] }, 'avoid', 'Home by six. My mother.'),
        wish('walk', 'travel', { maxMinutes: 30, idealMinutes: 15 }, 'must', 'Walking is best.'),
        wish('learn', 'environment', { fact: 'training', is: true }, 'nice', 'Somebody shows me first.'),
      ] },
      { day: 'w7 mon', wrote: 'nora', change: 'Added: at least 15 dollars, would be nice', set: [wish('pay', 'pay', { target: 15, period: 'hour' }, 'nice', 'Fifteen would be fair.')] },
    ),
    credentials: [{ kind: 'language', name: 'Vietnamese', status: 'has' }, { kind: 'licence', name: 'driver’s licence', status: 'lacks' }],
    answers: [{ opening: 'kennel-helper', answer: 'yes', day: 'w3 fri' }],
  }),
  seeker({
    key: 'rosa', code: 'K-131', preferredName: 'Rosa',
    specialists: [{ staff: 'nora', from: 'w7 thu' }], episodes: [{ entered: 'w7 thu' }], statuses: [{ status: 'looking', from: 'w7 thu' }],
    home: homeIn('Old Town', 100, 350), travelModes: [{ mode: 'walk', maxMinutes: 20 }, { mode: 'bus', maxMinutes: 25 }],
    referredBy: 'St. Brendan’s parish office', speakFor: [{ level: 'strengths', from: 'w6 mon' }],
    quote: 'Offices at night are peaceful. Nobody asks you anything and in the morning it shines.',
    profile: profile({ day: 'w6 mon', wrote: 'nora', change: 'First told Nora, in the library meeting room', set: [
      wish('clean', 'work', { kinds: [{ title: 'office cleaner', occupation: '37-2011' }, { title: 'files and filing', occupation: '43-9061' }] }, 'strong', 'In the morning it shines.'),
      wish('no-machines', 'environment', { fact: 'machines', is: true }, 'avoid', 'No machines, I had one catch my sleeve.'),
      wish('quiet', 'environment', { fact: 'noise', anyOf: ['quiet'] }, 'strong', 'Peaceful.'),
      wish('ten', 'hours', { min: 8, max: 15 }, 'strong'),
    ] }),
    credentials: [{ kind: 'language', name: 'Spanish', status: 'has' }],
    answers: [{ opening: 'cleaner-quill', answer: 'yes', day: 'w1 fri' }, { opening: 'office-cleaner-evenings', answer: 'yes', day: 'w1 fri' }],
  }),
  seeker({
    key: 'imani', code: 'K-136', preferredName: 'Imani',
    specialists: [{ staff: 'nora', from: 'd-23' }], episodes: [{ entered: 'd-23' }], statuses: [{ status: 'looking', from: 'd-23' }],
    home: homeIn('The Hill', 1350, 700), travelModes: [{ mode: 'bus', maxMinutes: 30 }, { mode: 'ride', maxMinutes: 20 }],
    referredBy: 'Alder County Clinic', speakFor: [{ level: 'nothing', from: 'd-23' }],
    quote: 'I used to run the front office at a school. I’d like a desk again, mornings, and people who say good morning back.',
    profile: profile({ day: 'd-19', wrote: 'nora', change: 'First told Nora, on the phone', set: [
      wish('desk', 'work', { kinds: [{ title: 'receptionist', occupation: '43-4171' }, { title: 'office clerk', occupation: '43-9061' }] }, 'strong', 'A desk again.'),
      wish('mornings', 'availability', { windows: [{ days: [...WEEKDAYS], from: '07:30', to: '13:30' }] }, 'must', 'Mornings. My son is out at two.'),
      wish('bus', 'travel', { maxMinutes: 25 }, 'must'),
      wish('people', 'environment', { fact: 'peopleContact', anyOf: ['some', 'constant'] }, 'nice', 'People who say good morning back.'),
    ] }),
    credentials: [{ kind: 'education', name: 'high school diploma', status: 'has' }],
    answers: [],
  }),
  seeker({
    key: 'warren', code: 'K-140', preferredName: 'Warren',
    specialists: [{ staff: 'nora', from: 'd-9' }], episodes: [{ entered: 'd-9' }], statuses: [{ status: 'looking', from: 'd-9' }],
    home: homeIn('Old Town', -250, 100), travelModes: [{ mode: 'walk', maxMinutes: 20 }, { mode: 'bus', maxMinutes: 20, lastHomeAt: '22:10' }],
    travelTimes: [
      { employer: 'depot-cinema', site: 'square', mode: 'walk', minutes: 9 },
      { employer: 'hill-road-school', site: 'hill', mode: 'bus', minutes: 16, route: 'bus 7' },
      { employer: 'cedar-and-main-cafe', site: 'main', mode: 'bus', minutes: 6, route: 'bus 7' },
      { employer: 'alder-lanes', site: 'canal', mode: 'bus', minutes: 12, route: 'bus 7' },
    ],
    referredBy: 'Depot Square drop-in', speakFor: [{ level: 'nothing', from: 'd-9' }],
    quote: 'Food or film. I go to the Depot every Tuesday, I could sweep it as well.',
    profile: profile({ day: 'd-9', wrote: 'nora', change: 'First told Nora, in the foyer of the Depot Cinema', set: [
      wish('food-film', 'employer', { industries: ['512131', '722'], employers: ['Depot Cinema'] }, 'strong', 'Food or film.'),
      wish('busy', 'environment', { fact: 'crowd', anyOf: ['busy', 'crowded'] }, 'must', 'People around, or I go quiet.'),
      wish('home-by-nine', 'availability', { windows: [{ days: [...ALL_WEEK], from: '08:00', to: '21:00' }] }, 'must', 'Home by nine.'),
    ] }),
    answers: [{ opening: 'cinema-cashier', answer: 'no', day: 'd-6', about: 'availability', ownWords: 'Fridays are too late.' }],
  }),
  seeker({
    key: 'elsie', code: 'K-064', preferredName: 'Elsie',
    specialists: [{ staff: 'nora', from: 'w40 mon' }], episodes: [{ entered: 'w40 mon' }], statuses: [{ status: 'looking', from: 'w40 mon' }, { status: 'working', from: 'w29 mon' }],
    home: homeIn('The Hill', 1600, -150), travelModes: [{ mode: 'walk', maxMinutes: 15 }],
    referredBy: 'Her daughter', speakFor: [{ level: 'name', from: 'w39 tue' }],
    quote: 'I set forty places and I know who takes prunes.',
    profile: profile(
      { day: 'w39 tue', wrote: 'nora', change: 'First told Nora, over tea at Pinecrest', set: [
        wish('serve', 'work', { kinds: [{ title: 'dining room server', occupation: '35-3041' }] }, 'strong', 'I like setting a table.'),
        wish('near', 'travel', { maxMinutes: 15, modes: ['walk'] }, 'must', 'Where I can walk.'),
        wish('older', 'employer', { industries: ['623'] }, 'nice', 'They tell me things.'),
      ] },
      { day: 'w12 wed', wrote: 'nora', change: 'Wants one more evening a week', set: [wish('hours', 'hours', { min: 15, max: 20 }, 'nice', 'One more evening would do it.')] },
    ),
  }),
  seeker({
    key: 'jordan', code: 'K-098', preferredName: 'Jordan',
    specialists: [{ staff: 'nora', from: 'w22 mon' }], episodes: [{ entered: 'w22 mon' }], statuses: [{ status: 'looking', from: 'w22 mon' }, { status: 'paused', from: 'w5 fri' }],
    home: homeIn('Ridgeway', 300, 2250), travelModes: [{ mode: 'car', maxMinutes: 25 }],
    referredBy: 'Northeast Community College', speakFor: [{ level: 'strengths', from: 'w21 mon' }],
    quote: 'Moving house this month. Call me when the boxes are gone.',
    profile: profile({ day: 'w21 mon', wrote: 'nora', change: 'First told Nora, at the campus cafeteria', set: [
      wish('outdoor', 'environment', { fact: 'indoorsOutdoors', anyOf: ['outdoors', 'both'] }, 'strong', 'Anything but under strip lights.'),
      wish('drive', 'environment', { fact: 'driving', is: true }, 'nice'),
      wish('pay', 'pay', { floor: 16, target: 19, period: 'hour' }, 'must', 'Rent went up.'),
    ] }),
    credentials: [{ kind: 'licence', name: 'driver’s licence', status: 'has' }],
    answers: [{ opening: 'parks-summer-crew', answer: 'maybe', day: 'w2 mon', about: 'start', ownWords: 'Ask me in spring.' }],
  }),
  seeker({
    key: 'marcus', code: 'K-142', preferredName: 'Marcus',
    specialists: [{ staff: 'nora', from: 'd-1' }], episodes: [{ entered: 'd-1' }], statuses: [{ status: 'looking', from: 'd-1' }],
    home: homeIn('Foundry', 900, -2200), travelModes: [{ mode: 'bus', maxMinutes: 45 }],
    referredBy: 'His landlord', speakFor: [{ level: 'nothing', from: 'd-1' }], profile: [],
  }),
  // Sam
  seeker({
    key: 'leon', code: 'K-102', preferredName: 'Leon',
    specialists: [{ staff: 'sam', from: 'w17 mon' }], episodes: [{ entered: 'w17 mon' }], statuses: [{ status: 'looking', from: 'w17 mon' }],
    home: homeIn('Foundry', 200, -2300), travelModes: [{ mode: 'bike', maxMinutes: 30 }, { mode: 'bus', maxMinutes: 40, lastHomeAt: '18:40' }],
    referredBy: 'State vocational office', speakFor: [{ level: 'strengths', from: 'w16 tue' }],
    quote: 'I can lift anything. I can’t stand still and I can’t stand a radio.',
    profile: profile(
      { day: 'w16 tue', wrote: 'sam', change: 'First told Sam, in the truck', set: [
        wish('move', 'work', { kinds: [{ title: 'loader', occupation: '53-7062' }, { title: 'yard hand', occupation: '53-7062' }, { title: 'stocker', occupation: '53-7065' }] }, 'strong', 'Lift, carry, load.'),
        wish('fast', 'environment', { fact: 'pace', anyOf: ['fast'] }, 'nice', 'Time goes when it’s quick.'),
        wish('pay', 'pay', { floor: 16, period: 'hour' }, 'must'),
      ] },
      { day: 'w5 wed', wrote: 'sam', change: 'Nights are out since the new flat', set: [wish('no-nights', 'shift', { kinds: ['night'] }, 'avoid', 'Neighbors below me sleep.')] },
      { day: 'w2 fri', wrote: 'sam', change: 'Outdoors: would be nice, now that he tried the dock', set: [wish('outside', 'environment', { fact: 'indoorsOutdoors', anyOf: ['outdoors', 'both'] }, 'nice', 'Cold is fine.')] },
    ),
    credentials: [{ kind: 'certificate', name: 'forklift certificate', status: 'lacks' }],
    answers: [{ opening: 'feed-dock', answer: 'yes', day: 'w1 thu' }, { opening: 'night-stocker', answer: 'no', day: 'w2 tue', about: 'shift', ownWords: 'Nights. Not any more.' }, { opening: 'parcel-loader', answer: 'maybe', day: 'w1 wed', about: 'travel', ownWords: 'Four in the morning, by bike, in January?' }],
  }),
  seeker({
    key: 'dolores', code: 'K-117', preferredName: 'Dolores',
    specialists: [{ staff: 'sam', from: 'w8 mon' }], episodes: [{ entered: 'w8 mon' }], statuses: [{ status: 'looking', from: 'w8 mon' }],
    home: homeIn('West End', -2300, -600), travelModes: [{ mode: 'bus', maxMinutes: 35 }, { mode: 'ride', maxMinutes: 15 }],
    referredBy: 'A friend at Nordby’s', speakFor: [{ level: 'name', from: 'w7 tue' }],
    quote: 'Thirty years of feeding people. I want a kitchen where they say please.',
    profile: profile({ day: 'w7 tue', wrote: 'sam', change: 'First told Sam, at Cedar & Main', set: [
      wish('kitchen', 'work', { kinds: [{ title: 'cook', occupation: '35-2012' }, { title: 'kitchen prep', occupation: '35-2021' }] }, 'strong', 'Thirty years of feeding people.'),
      wish('calm', 'environment', { fact: 'crowd', anyOf: ['calm'] }, 'nice', 'Where they say please.'),
      wish('no-alcohol', 'environment', { fact: 'alcoholSales', is: true }, 'avoid', 'No bars. I mean it.'),
      wish('day', 'shift', { kinds: ['day'] }, 'strong'),
      wish('pay', 'pay', { floor: 14, target: 16, period: 'hour' }, 'strong'),
    ] }, { day: 'w2 tue', wrote: 'sam', change: 'Avoid: bars and casinos, not only selling', set: [wish('no-bars', 'employer', { settings: ['bar', 'casino'] }, 'avoid', 'Nowhere they pour it.')] }),
    credentials: [{ kind: 'certificate', name: 'food handler card', status: 'has' }],
    answers: [{ opening: 'cafe-prep', answer: 'yes', day: 'w1 fri' }, { opening: 'harvest-dish', answer: 'no', day: 'w2 tue', about: 'environment', ownWords: 'It’s late, and they pour wine.', offer: wish('no-bars', 'employer', { settings: ['bar', 'casino'] }, 'avoid', 'Nowhere they pour it.'), isOfferTaken: true }],
  }),
  seeker({
    key: 'kyle', code: 'K-125', preferredName: 'Kyle',
    specialists: [{ staff: 'sam', from: 'w6 tue' }], episodes: [{ entered: 'w6 tue' }], statuses: [{ status: 'looking', from: 'w6 tue' }],
    home: homeIn('The Hill', 1800, 1100), travelModes: [{ mode: 'bus', maxMinutes: 45 }, { mode: 'walk', maxMinutes: 30 }],
    referredBy: 'Alder County Clinic', speakFor: [{ level: 'strengths', from: 'w5 mon' }],
    quote: 'Warehouse headphones and a list. When the list is done I go home.',
    profile: profile({ day: 'w5 mon', wrote: 'sam', change: 'First told Sam, at the Y', set: [
      wish('pick', 'work', { kinds: [{ title: 'order picker', occupation: '53-7065' }, { title: 'shipping clerk', occupation: '43-5071' }] }, 'strong', 'A list.'),
      wish('alone', 'environment', { fact: 'company', anyOf: ['alone'] }, 'strong', 'Headphones.'),
      wish('routine', 'environment', { fact: 'structure', anyOf: ['routine'] }, 'must', 'The same every day is what I like about it.'),
      wish('insured', 'benefit', { fact: 'healthInsurance', is: true }, 'nice'),
    ] }),
    answers: [{ opening: 'hospital-linen-room', answer: 'yes', day: 'w1 mon' }, { opening: 'plumbing-stock', answer: 'maybe', day: 'w4 wed', about: 'travel', ownWords: 'The first bus is too late for half past five.' }],
  }),
  seeker({
    key: 'priscilla', code: 'K-091', preferredName: 'Cilla',
    specialists: [{ staff: 'sam', from: 'w28 mon' }], episodes: [{ entered: 'w28 mon' }], statuses: [{ status: 'looking', from: 'w28 mon' }, { status: 'working', from: 'w11 mon' }],
    home: homeIn('Northside', 300, 1400), travelModes: [{ mode: 'walk', maxMinutes: 25 }, { mode: 'bus', maxMinutes: 25 }],
    referredBy: 'Herself', speakFor: [{ level: 'name', from: 'w27 wed' }],
    quote: 'I said I wanted animals and flowers. I got floors at the Y, and the pool people are all right.',
    profile: profile({ day: 'w27 wed', wrote: 'sam', change: 'First told Sam, at the Y', set: [
      wish('early', 'shift', { kinds: ['early', 'day'] }, 'strong'),
      wish('people', 'environment', { fact: 'company', anyOf: ['few', 'many'] }, 'nice', 'Not by myself all day.'),
    ] }),
  }),
  seeker({
    key: 'amir', code: 'K-133', preferredName: 'Amir',
    specialists: [{ staff: 'sam', from: 'w4 mon' }], episodes: [{ entered: 'w4 mon' }], statuses: [{ status: 'looking', from: 'w4 mon' }],
    home: homeIn('Old Town', 300, -400), travelModes: [{ mode: 'bike', maxMinutes: 20 }, { mode: 'bus', maxMinutes: 35 }],
    referredBy: 'The English class at the library', speakFor: [{ level: 'strengths', from: 'w3 mon' }],
    quote: 'I was a tailor and I kept accounts. My English is for customers who have time.',
    profile: profile({ day: 'w3 mon', wrote: 'sam', change: 'First told Sam, with a cousin helping on the phone', set: [
      wish('sew', 'work', { kinds: [{ title: 'tailor', occupation: '51-6052' }, { title: 'alterations', occupation: '51-6052' }, { title: 'bookkeeping clerk', occupation: '43-3031' }] }, 'strong', 'I was a tailor.'),
      wish('friday', 'availability', { windows: [{ days: ['mon', 'tue', 'wed', 'thu', 'sat'], from: '08:00', to: '18:00' }, { days: ['fri'], from: '08:00', to: '12:00' }] }, 'must', 'Friday afternoon is for my family.'),
      onBehalf('sam', wish('full', 'hours', { min: 25, max: 40 }, 'strong', 'As many hours as they have.')),
    ] }),
    credentials: [{ kind: 'language', name: 'Arabic', status: 'has' }, { kind: 'experience', name: 'sewing by machine', status: 'has' }],
    answers: [{ opening: 'mending-bench', answer: 'yes', day: 'w2 thu' }],
  }),
  seeker({
    key: 'wayne', code: 'K-079', preferredName: 'Wayne',
    specialists: [{ staff: 'sam', from: 'w26 mon' }], episodes: [{ entered: 'w26 mon' }], statuses: [{ status: 'looking', from: 'w26 mon' }],
    home: homeIn('Pell Crossing', 11000, 1300), travelModes: [{ mode: 'walk', maxMinutes: 20 }],
    referredBy: 'Whistle Stop Diner’s owner', speakFor: [{ level: 'strengths', from: 'w25 thu' }],
    quote: 'I don’t drive and I won’t ask for rides. If it isn’t in the Crossing it isn’t for me.',
    profile: profile(
      { day: 'w25 thu', wrote: 'sam', change: 'First told Sam, on his porch', set: [
        wish('walk', 'travel', { maxMinutes: 20, modes: ['walk'] }, 'must', 'If it isn’t in the Crossing it isn’t for me.'),
        wish('pay', 'pay', { floor: 15, period: 'hour' }, 'must'),
      ] },
      { day: 'w9 mon', wrote: 'sam', change: 'Added a Must: between nine and three, after the chickens', set: [
        wish('nine-to-three', 'availability', { windows: [{ days: [...WEEKDAYS], from: '09:00', to: '15:00' }] }, 'must', 'Chickens first, and I am home when the school bus comes.'),
      ] },
    ),
  }),
  seeker({
    key: 'tasha', code: 'K-138', preferredName: 'Tasha',
    specialists: [{ staff: 'beth', from: 'w62 mon', to: 'w34 fri' }, { staff: 'sam', from: 'w3 mon' }],
    episodes: [{ entered: 'w62 mon', left: 'w34 fri', whyLeft: 'Working, and asked to go on without us' }, { entered: 'w3 mon' }],
    statuses: [{ status: 'looking', from: 'w62 mon' }, { status: 'working', from: 'w53 mon' }, { status: 'left', from: 'w34 fri' }, { status: 'looking', from: 'w3 mon' }],
    home: homeIn('Riverside', 1000, -800), travelModes: [{ mode: 'car', maxMinutes: 30 }],
    referredBy: 'Herself, back after some months', speakFor: [{ level: 'name', from: 'w62 tue' }, { level: 'strengths', from: 'w3 tue' }],
    quote: 'I was good at the hotel until it was sold. Same kind of thing, fewer hours, and Sundays off.',
    profile: profile(
      { day: 'w61 tue', wrote: 'beth', change: 'First told Beth, at the laundry', set: [
        wish('rooms', 'work', { kinds: [{ title: 'hotel housekeeper', occupation: '37-2012' }] }, 'strong'),
        wish('full', 'hours', { min: 35, max: 40 }, 'strong', 'All I can get.'),
      ] },
      { day: 'w3 tue', wrote: 'sam', change: 'Back: fewer hours, Sundays off', set: [
        wish('full', 'hours', { min: 15, max: 25 }, 'must', 'Fewer. I have a garden now.'),
        wish('sundays', 'availability', { windows: [{ days: [...WEEKDAYS, 'sat'], from: '07:00', to: '17:00' }] }, 'strong', 'Sundays off.'),
      ] },
    ),
    credentials: [{ kind: 'licence', name: 'driver’s licence', status: 'has' }],
    answers: [{ opening: 'turnover-cleaner', answer: 'yes', day: 'w2 mon' }],
  }),
  seeker({
    key: 'boyd', code: 'K-110', preferredName: 'Boyd',
    specialists: [{ staff: 'sam', from: 'w20 mon' }], episodes: [{ entered: 'w20 mon' }], statuses: [{ status: 'looking', from: 'w20 mon' }, { status: 'working', from: 'w6 mon' }],
    home: homeIn('West End', -1700, 700), travelModes: [{ mode: 'bus', maxMinutes: 40 }],
    referredBy: 'State vocational office', speakFor: [{ level: 'name', from: 'w19 mon' }],
    quote: 'Tires. I know tires.',
    profile: profile({ day: 'w19 mon', wrote: 'sam', change: 'First told Sam, at the shop', set: [
      wish('tires', 'work', { kinds: [{ title: 'tire changer', occupation: '49-3093' }, { title: 'car washer', occupation: '53-7061' }] }, 'strong', 'I know tires.'),
      wish('pay', 'pay', { floor: 14.5, period: 'hour' }, 'must'),
    ] }),
    answers: [{ opening: 'tire-bay-helper', answer: 'yes', day: 'w6 thu' }],
  }),
  seeker({
    key: 'nadia', code: 'K-127', preferredName: 'Nadia',
    specialists: [{ staff: 'sam', from: 'w6 wed' }], episodes: [{ entered: 'w6 wed' }], statuses: [{ status: 'looking', from: 'w6 wed' }],
    home: homeIn('Ridgeway', -1500, 2100), travelModes: [{ mode: 'car', maxMinutes: 20 }],
    referredBy: 'Little Acorns, where her children are', speakFor: [{ level: 'nothing', from: 'w6 wed' }, { level: 'strengths', from: 'w4 wed' }],
    quote: 'School hours. I’m quick with numbers and quicker with people.',
    profile: profile(
      { day: 'w5 tue', wrote: 'sam', change: 'First told Sam, at the credit union', limits: { earnings: { amount: 1400, period: 'month' } }, set: [
        wish('school-hours', 'availability', { windows: [{ days: [...WEEKDAYS], from: '08:30', to: '14:30' }] }, 'must', 'School hours.'),
        wish('counter', 'work', { kinds: [{ title: 'bank teller', occupation: '43-3071' }, { title: 'cashier', occupation: '41-2011' }] }, 'strong'),
        wish('benefits', 'benefit', { fact: 'paidSickLeave', is: true }, 'strong', 'Children get colds.'),
      ] },
      { day: 'w1 tue', wrote: 'sam', change: 'Pay: 15 or more is now a Must', set: [wish('pay', 'pay', { floor: 15, period: 'hour' }, 'must', 'Day care costs what it costs.')] },
    ),
    answers: [{ opening: 'thrifty-all-round', answer: 'no', day: 'w3 wed', about: 'availability', ownWords: 'Nobody can tell me which hours.' }, { opening: 'cafeteria-cashier', answer: 'maybe', day: 'w1 tue', about: 'pay', ownWords: 'It’s under fifteen.' }],
  }),
  // Beth
  seeker({
    key: 'ingrid', code: 'K-105', preferredName: 'Ingrid',
    specialists: [{ staff: 'beth', from: 'w15 mon' }], episodes: [{ entered: 'w15 mon' }], statuses: [{ status: 'looking', from: 'w15 mon' }],
    home: homeIn('Northside', -100, 1600), travelModes: [{ mode: 'walk', maxMinutes: 30 }, { mode: 'bus', maxMinutes: 30 }],
    referredBy: 'The library', speakFor: [{ level: 'strengths', from: 'w14 tue' }],
    quote: 'Give me a shelf and a system. I notice when one thing is out of place.',
    profile: profile(
      { day: 'w14 tue', wrote: 'beth', change: 'First told Beth, among the biographies', set: [
        wish('shelves', 'work', { kinds: [{ title: 'shelving books', occupation: '43-4121' }, { title: 'filing', occupation: '43-9061' }, { title: 'quality inspector', occupation: '51-9061' }] }, 'strong', 'A shelf and a system.'),
        wish('quiet', 'environment', { fact: 'noise', anyOf: ['quiet'] }, 'must', 'I can’t think through noise.'),
        wish('no-phone', 'environment', { fact: 'phoneWork', anyOf: ['some', 'most'] }, 'rather-not', 'I’d rather not answer phones.'),
      ] },
      { day: 'w3 thu', wrote: 'beth', change: 'Evenings are all right', set: [wish('evening', 'shift', { kinds: ['evening', 'day'] }, 'nice', 'If somebody walks me to the bus.')] },
    ),
    answers: [{ opening: 'evening-shelving-clerk', answer: 'yes', day: 'w1 wed' }, { opening: 'mail-orders-cellar', answer: 'yes', day: 'w1 fri' }, { opening: 'lid-inspector', answer: 'no', day: 'w4 fri', about: 'environment', ownWords: 'Too loud.' }],
  }),
  seeker({
    key: 'tomas', code: 'K-119', preferredName: 'Tomás',
    specialists: [{ staff: 'beth', from: 'w9 tue' }], episodes: [{ entered: 'w9 tue' }], statuses: [{ status: 'looking', from: 'w9 tue' }],
    home: homeIn('West End', -2000, -800), travelModes: [{ mode: 'bus', maxMinutes: 40 }, { mode: 'bike', maxMinutes: 25 }],
    referredBy: 'Northstar Temps', speakFor: [{ level: 'name', from: 'w8 mon' }],
    quote: 'Steady, full time, with insurance. I have a girl starting school.',
    profile: profile(
      { day: 'w8 mon', wrote: 'beth', change: 'First told Beth, at the parkway bus loop', set: [
        wish('full', 'hours', { min: 32, max: 40 }, 'must', 'Full time.'),
        wish('insurance', 'benefit', { fact: 'healthInsurance', is: true }, 'must', 'Insurance, for my girl.'),
        wish('factory', 'work', { kinds: [{ title: 'assembler', occupation: '51-2022' }, { title: 'packer', occupation: '53-7064' }] }, 'strong'),
        wish('pay', 'pay', { floor: 17, target: 19, period: 'hour' }, 'strong'),
      ] },
      { day: 'w2 mon', wrote: 'beth', change: 'Second shift: rather not, since school began', set: [wish('no-second', 'shift', { kinds: ['evening', 'night'] }, 'rather-not', 'I want to be there at bedtime.')] },
    ),
    credentials: [{ kind: 'language', name: 'Spanish', status: 'has' }, { kind: 'education', name: 'high school diploma', status: 'has' }],
    answers: [{ opening: 'board-assembler', answer: 'yes', day: 'w1 fri' }, { opening: 'cut-and-wrap', answer: 'maybe', day: 'w1 fri', about: 'shift', ownWords: 'That’s bedtime.' }],
  }),
  seeker({
    key: 'fatima', code: 'K-128', preferredName: 'Fatima',
    specialists: [{ staff: 'beth', from: 'w5 wed' }], episodes: [{ entered: 'w5 wed' }], statuses: [{ status: 'looking', from: 'w5 wed' }],
    home: homeIn('The Hill', 900, 700), travelModes: [{ mode: 'bus', maxMinutes: 30 }, { mode: 'walk', maxMinutes: 25 }],
    referredBy: 'Community College advisor', speakFor: [{ level: 'strengths', from: 'w4 mon' }],
    quote: 'I like old people’s stories. I would fold towels all morning if somebody talks to me.',
    profile: profile({ day: 'w4 mon', wrote: 'beth', change: 'First told Beth, on line 7', set: [
      wish('care', 'employer', { industries: ['623', '622'] }, 'strong', 'Old people’s stories.'),
      wish('company', 'environment', { fact: 'company', anyOf: ['few', 'many'] }, 'strong', 'If somebody talks to me.'),
      wish('mornings', 'shift', { kinds: ['day'] }, 'strong'),
      wish('own-clothes', 'environment', { fact: 'dressCode', anyOf: ['own'] }, 'nice', 'I like my own clothes.'),
      wish('no-pork', 'employer', { industries: ['311612'] }, 'avoid', 'Not meat plants.'),
    ] }),
    answers: [{ opening: 'laundry-aide', answer: 'yes', day: 'w1 thu' }, { opening: 'activity-helper', answer: 'yes', day: 'w3 mon' }],
  }),
  seeker({
    key: 'gene', code: 'K-083', preferredName: 'Gene',
    specialists: [{ staff: 'beth', from: 'w34 mon' }], episodes: [{ entered: 'w34 mon' }], statuses: [{ status: 'looking', from: 'w34 mon' }, { status: 'working', from: 'w8 mon' }],
    home: homeIn('Riverside', 2300, -500), travelModes: [{ mode: 'bike', maxMinutes: 20 }],
    referredBy: 'State vocational office', speakFor: [{ level: 'name', from: 'w33 mon' }],
    quote: 'Buses are big and I am not. It suits us both.',
    profile: profile({ day: 'w33 mon', wrote: 'beth', change: 'First told Beth, at the transfer stop', set: [
      wish('vehicles', 'work', { kinds: [{ title: 'car washer', occupation: '53-7061' }] }, 'strong'),
      wish('half', 'hours', { max: 20 }, 'must', 'Half days.'),
    ] }),
  }),
  seeker({
    key: 'ruthanne', code: 'K-134', preferredName: 'Ruthanne',
    specialists: [{ staff: 'beth', from: 'w4 tue' }], episodes: [{ entered: 'w4 tue' }], statuses: [{ status: 'looking', from: 'w4 tue' }],
    home: homeIn('Old Town', -1000, 400), travelModes: [{ mode: 'walk', maxMinutes: 20 }, { mode: 'ride', maxMinutes: 15 }],
    referredBy: 'Her sister-in-law', speakFor: [{ level: 'name', from: 'w3 mon' }],
    quote: 'I sew, I mend, I can do a zipper in six minutes. Sitting down, mind.',
    profile: profile({ day: 'w3 mon', wrote: 'beth', change: 'First told Beth, at her kitchen table', limits: { hoursPerWeek: 16 }, set: [
      wish('sew', 'work', { kinds: [{ title: 'seamstress', occupation: '51-6052' }, { title: 'sewing machine operator', occupation: '51-6031' }] }, 'strong', 'A zipper in six minutes.'),
      wish('sit', 'environment', { fact: 'standing', anyOf: ['sitting'] }, 'must', 'Sitting down, mind.'),
      wish('hours', 'hours-ceiling', { maxHours: 16 }, 'strong', 'Sixteen and not one more.'),
    ] }),
    credentials: [{ kind: 'experience', name: 'sewing by machine', status: 'has' }],
    answers: [{ opening: 'mending-bench', answer: 'yes', day: 'w2 mon' }, { opening: 'harness-part-time', answer: 'maybe', day: 'w1 fri', about: 'work', ownWords: 'Never tied wires. I’d try.' }],
  }),
  seeker({
    key: 'perry', code: 'K-139', preferredName: 'Perry',
    specialists: [{ staff: 'beth', from: 'd-36' }], episodes: [{ entered: 'd-36' }], statuses: [{ status: 'looking', from: 'd-36' }],
    home: homeIn('Ridgeway', 1500, 2300), travelModes: [{ mode: 'bus', maxMinutes: 30 }],
    referredBy: 'Ridgeway Inn’s front desk', speakFor: [{ level: 'nothing', from: 'd-36' }],
    quote: 'Slow down. I’m still thinking what I’d be good at.',
    profile: profile({ day: 'd-21', wrote: 'beth', change: 'First told Beth, after three short talks', set: [
      wish('not-fast', 'environment', { fact: 'pace', anyOf: ['fast'] }, 'rather-not', 'Slow down.'),
      onBehalf('beth', wish('north', 'travel', { maxMinutes: 20 }, 'nice', 'Around here would be good.')),
    ] }),
  }),
  seeker({
    key: 'colette', code: 'K-095', preferredName: 'Colette',
    specialists: [{ staff: 'beth', from: 'w24 mon', to: 'w3 fri' }], episodes: [{ entered: 'w24 mon', left: 'w3 fri', whyLeft: 'Moved to Cedar Rapids' }],
    statuses: [{ status: 'looking', from: 'w24 mon' }, { status: 'left', from: 'w3 fri' }],
    home: homeIn('Northside', 600, 1000), travelModes: [{ mode: 'bus', maxMinutes: 30 }],
    referredBy: 'Alder County Clinic', speakFor: [{ level: 'strengths', from: 'w23 mon' }],
    quote: 'Flowers, if there are any.',
    profile: profile({ day: 'w23 mon', wrote: 'beth', change: 'First told Beth, at Petal & Stem', set: [
      wish('flowers', 'work', { kinds: [{ title: 'florist’s helper', occupation: '27-1023' }] }, 'strong', 'Flowers.'),
    ] }),
  }),
  // Aisha
  seeker({
    key: 'ximena', code: 'K-123', preferredName: 'Ximena',
    specialists: [{ staff: 'aisha', from: 'w9 wed' }], episodes: [{ entered: 'w9 wed' }], statuses: [{ status: 'looking', from: 'w9 wed' }],
    home: homeIn('Old Town', -600, 500), travelModes: [{ mode: 'walk', maxMinutes: 25 }, { mode: 'bike', maxMinutes: 20 }],
    referredBy: 'Taqueria La Paloma', speakFor: [{ level: 'name', from: 'w8 thu' }],
    quote: 'I want to practise English with people who laugh. Mornings I have class till nine.',
    profile: profile(
      { day: 'w8 thu', wrote: 'aisha', change: 'First told Aisha, at the co-op tables', set: [
        wish('talk', 'environment', { fact: 'peopleContact', anyOf: ['some', 'constant'] }, 'strong', 'People who laugh.'),
        wish('food', 'work', { kinds: [{ title: 'counter help', occupation: '35-3023' }, { title: 'produce clerk', occupation: '53-7065' }] }, 'strong'),
        wish('after-nine', 'availability', { windows: [{ days: [...ALL_WEEK], from: '09:30', to: '19:00' }] }, 'must', 'Class till nine.'),
      ] },
      { day: 'w2 tue', wrote: 'aisha', change: 'Class ends this month: mornings are free again', set: [wish('after-nine', 'availability', { windows: [{ days: [...ALL_WEEK], from: '07:00', to: '19:00' }] }, 'must', 'No more class!')] },
    ),
    credentials: [{ kind: 'language', name: 'Spanish', status: 'has' }],
    answers: [{ opening: 'produce-trim', answer: 'yes', day: 'w1 thu' }, { opening: 'tortilla-press', answer: 'no', day: 'w3 mon', about: 'environment', ownWords: 'Nobody to talk English with.' }, { opening: 'barista-weekday', answer: 'yes', day: 'w1 mon' }],
  }),
  seeker({
    key: 'otto', code: 'K-130', preferredName: 'Otto',
    specialists: [{ staff: 'aisha', from: 'w7 mon' }], episodes: [{ entered: 'w7 mon' }], statuses: [{ status: 'looking', from: 'w7 mon' }],
    home: homeIn('West End', -1300, -300), travelModes: [{ mode: 'walk', maxMinutes: 30 }, { mode: 'bus', maxMinutes: 20 }],
    referredBy: 'The museum, where he volunteers', speakFor: [{ level: 'strengths', from: 'w6 tue' }],
    quote: 'Boxes, labels, old paper. I read the dates off everything.',
    profile: profile({ day: 'w6 tue', wrote: 'aisha', change: 'First told Aisha, in the museum archive', set: [
      wish('paper', 'work', { kinds: [{ title: 'archive boxes and filing', occupation: '43-9061' }, { title: 'shelving books', occupation: '43-4121' }] }, 'strong', 'Boxes, labels, old paper.'),
      wish('slow', 'environment', { fact: 'pace', anyOf: ['slow', 'steady'] }, 'strong'),
      wish('few-people', 'environment', { fact: 'peopleContact', anyOf: ['constant'] }, 'avoid', 'Not a queue of people.'),
      wish('near', 'place', { areas: ['Old Town', 'West End'] }, 'nice'),
    ] }),
    answers: [{ opening: 'museum-front', answer: 'maybe', day: 'w2 thu', about: 'work', ownWords: 'The boxes, yes. Not the front room.' }, { opening: 'shred-room', answer: 'no', day: 'w4 tue', about: 'work', ownWords: 'I can’t watch paper being destroyed.' }],
  }),
  seeker({
    key: 'bea', code: 'K-115', preferredName: 'Bea',
    specialists: [{ staff: 'aisha', from: 'w11 mon' }], episodes: [{ entered: 'w11 mon' }], statuses: [{ status: 'looking', from: 'w11 mon' }],
    home: homeIn('Old Town', 200, 100), travelModes: [{ mode: 'walk', maxMinutes: 20 }],
    referredBy: 'Juniper Yoga', speakFor: [{ level: 'nothing', from: 'w11 mon' }, { level: 'strengths', from: 'w9 thu' }],
    quote: 'Candles, frames, soap: small pretty things, and my own pace.',
    profile: profile(
      { day: 'w10 wed', wrote: 'aisha', change: 'First told Aisha, at Old Depot Coffee', set: [
        wish('make', 'work', { kinds: [{ title: 'packer of small things', occupation: '53-7064' }, { title: 'picture framer' }] }, 'strong', 'Small pretty things.'),
        wish('pace', 'environment', { fact: 'pace', anyOf: ['fast'] }, 'avoid', 'My own pace.'),
        wish('smells', 'environment', { fact: 'chemicals', is: true }, 'rather-not', 'Strong smells put me off.'),
        wish('walk', 'travel', { maxMinutes: 25, modes: ['walk'] }, 'strong'),
      ] },
      { day: 'w4 tue', wrote: 'aisha', change: 'Walking: half an hour is fine', set: [wish('walk', 'travel', { maxMinutes: 30, modes: ['walk'] }, 'strong', 'I like the walk over the bridge.')] },
    ),
    answers: [{ opening: 'candle-packer', answer: 'maybe', day: 'w1 fri', about: 'environment', ownWords: 'I’d have to smell the room first.' }, { opening: 'fitting-room', answer: 'no', day: 'w5 mon', about: 'environment', ownWords: 'Too many people.' }],
  }),
  seeker({
    key: 'simon', code: 'K-108', preferredName: 'Simon',
    specialists: [{ staff: 'aisha', from: 'w18 mon' }], episodes: [{ entered: 'w18 mon' }], statuses: [{ status: 'looking', from: 'w18 mon' }, { status: 'working', from: 'w5 mon' }],
    home: homeIn('West End', -2600, 200), travelModes: [{ mode: 'bike', maxMinutes: 30 }, { mode: 'bus', maxMinutes: 30 }],
    referredBy: 'State vocational office', speakFor: [{ level: 'name', from: 'w17 mon' }],
    quote: 'Dogs in the morning, nap in the afternoon.',
    profile: profile({ day: 'w17 mon', wrote: 'aisha', change: 'First told Aisha, at the shelter gate', set: [
      wish('dogs', 'work', { kinds: [{ title: 'dog walker', occupation: '39-2021' }] }, 'strong', 'Dogs.'),
      wish('am', 'availability', { windows: [{ days: [...ALL_WEEK], from: '07:00', to: '13:00' }] }, 'must', 'Nap in the afternoon.'),
    ] }),
  }),
];
