import { certificate, experience, language, licence, opening, posted, schooling, seen, told } from './build-opening';
import type { DemoOpening } from './shapes';

/** Openings that hang in a window, on a board or on a page. A posting seldom says what the place is like. */
// prettier-ignore
export const POSTED_OPENINGS: readonly DemoOpening[] = [
  opening('pell-cart-and-bag', 'sunrise-market', 'Carts and bagging', posted('w5 thu', 'Card in the store window', 'nora'), {
    soc: '53-7064', sites: ['pell'], shifts: 'sat,sun 9:00-15:00', hours: 12, pay: '13.50/hour', facts: { indoorsOutdoors: 'both', peopleContact: 'some' },
  }),
  opening('lane-mechanic-helper', 'alder-lanes', 'Helper to the lane mechanic', posted('w7 thu', 'Sheet of paper by the shoe counter', 'nora'), {
    guess: '49-9098', shifts: 'mon,wed 9:00-13:00', hours: 8, pay: '15/hour', facts: { handsOn: 'most', machines: true, company: 'alone' }, check: 'd-9',
  }),
  opening('christmas-tree-lot', 'greenbank-nursery', 'Tree lot helper', posted('w1 tue', 'Sign at the gate', 'nora'), {
    guess: '41-2031', shifts: 'fri-sun 10:00-17:00', hours: 21, pay: '15/hour', lasts: 'seasonal', facts: { indoorsOutdoors: 'outdoors', lifting: 60, peopleContact: 'constant' },
  }),
  opening('pinecrest-housekeeper', 'pinecrest-senior-living', 'Housekeeper, apartments', posted('w8 thu', 'Pinecrest web page', 'nora'), {
    soc: '37-2012', shifts: 'mon-fri 8:30-14:30', hours: 30, pay: '15.75/hour', lasts: 'permanent', facts: { company: 'alone', chemicals: true, lifting: 25, healthInsurance: true }, check: 'd-20',
    note: 'Trudy was not sure it would still be open after the audit.',
  }),
  opening('home-helper', 'home-path-care', 'Home helper', posted('w6 wed', 'State job board', 'nora'), {
    soc: '31-1122', shifts: '~mon-sun 8:00-18:00', hours: [8, 30], pay: '15-17/hour', count: 4, needs: [licence('driver’s licence')], facts: { driving: true, backgroundCheck: true, company: 'alone', training: true },
  }),
  opening('popcorn-tins', 'prairie-gold-popcorn', 'Tin filler and packer', posted('w5 wed', 'Alder Falls Gazette', 'nora'), {
    soc: '53-7064', shifts: '~mon-sat 8:00-14:00', hours: [20, 36], pay: '14.25/hour', lasts: 'seasonal', count: 12, facts: { standing: 'standing', structure: 'routine', company: 'many', noise: 'moderate' }, closes: 'd+12',
  }),
  opening('snow-crew', 'green-thumb-lawn-and-snow', 'Snow crew, on call', posted('w4 thu', 'Alder Falls Gazette', 'nora'), {
    soc: '37-3011', shifts: { form: 'pattern', kinds: ['early', 'night'] }, pay: '18/hour', lasts: 'seasonal', facts: { indoorsOutdoors: 'outdoors', temperature: 'cold', lifting: 50, company: 'few' }, note: 'Hours as the sky says.',
  }),
  opening('pizza-fold-boxes', 'pizza-barn', 'Boxes and dough', posted('w6 tue', 'Sticker on the pizza boxes', 'sam'), {
    soc: '35-2021', shifts: { form: 'pattern', kinds: ['evening'], shiftsPerWeek: 4 }, pay: '12.75/hour', facts: { pace: 'fast' }, check: 'd-6',
  }),
  opening('night-stocker', 'hy-grade-foods', 'Night stocker', posted('w2 mon', 'hygrade.example', 'sam'), {
    soc: '53-7065', shifts: 'sun-thu 22:00-06:30', hours: 40, pay: '17.25/hour', lasts: 'permanent', facts: { lifting: 50, pace: 'fast', healthInsurance: true, interview: 'online', drugTest: true },
  }),
  opening('bottling-days', 'river-bend-brewing', 'Bottling crew, two days', posted('w7 wed', 'Brewery newsletter', 'sam'), {
    soc: '51-9111', shifts: 'tue,wed 8:00-15:00', hours: 14, pay: '15.50/hour', facts: { machines: true, noise: 'loud', alcoholSales: false, standing: 'standing' },
  }),
  opening('lot-attendant-home-center', 'ridgeway-home-center', 'Lot attendant', posted('w4 mon', 'ridgewayhome.example', 'sam'), {
    soc: '53-7062', shifts: '~mon-sun 10:00-19:00', hours: [20, 28], pay: '15.50/hour', lasts: 'permanent', facts: { indoorsOutdoors: 'outdoors', lifting: 80, peopleContact: 'some', employeeDiscount: true, drugTest: true },
  }),
  opening('tire-bay-helper', 'blue-ox-tire-and-lube', 'Tire bay helper', posted('w6 thu', 'Banner over bay four', 'sam'), {
    soc: '49-3093', shifts: 'mon-fri 8:00-16:30', hours: 40, pay: '16/hour', facts: { noise: 'loud', handsOn: 'most', lifting: 60 }, status: 'filled', statusDay: 'w3 wed',
  }),
  opening('hospital-cleaner', 'alder-county-hospital', 'Environmental services, second shift', posted('w5 wed', 'aldercountyhospital.example', 'sam'), {
    soc: '37-2011', shifts: 'mon-fri 15:00-23:30', hours: 40, pay: '17.60/hour', count: 2, lasts: 'permanent', facts: { chemicals: true, healthInsurance: true, retirementPlan: true, tuitionHelp: true, advancement: true, backgroundCheck: true },
  }),
  opening('parks-summer-crew', 'city-of-alder-falls', 'Parks crew, April to October', posted('w3 fri', 'Town web page', 'sam'), {
    soc: '37-3011', sites: ['parks'], shifts: 'mon-fri 7:00-15:30', hours: 40, pay: '16.50/hour', lasts: 'seasonal', count: 11, facts: { indoorsOutdoors: 'outdoors', company: 'few', machines: true }, starts: { from: 'd+130' },
  }),
  opening('towel-desk', 'ymca-of-alder-county', 'Towel desk, early', posted('w2 tue', 'Board in the lobby', 'sam'), {
    soc: '39-3093', shifts: 'mon,wed,fri 5:00-9:00', hours: 12, pay: '13.25/hour', facts: { peopleContact: 'some', pace: 'slow', employeeDiscount: true, backgroundCheck: true },
  }),
  opening('foundry-yard', 'foundry-road-castings', 'Yard and sand hauling', posted('w8 tue', 'Banner on the fence', 'sam'), {
    soc: '53-7062', shifts: 'mon-fri 6:00-14:30', hours: 40, pay: '20.10/hour', facts: { noise: 'loud', temperature: 'hot', lifting: 70, healthInsurance: true }, status: 'closed', statusDay: 'w4 tue', note: 'Hiring stopped until the new line runs.',
  }),
  opening('car-washer-funeral', 'peterson-funeral-home', 'Car washer and greeter', posted('w6 wed', 'Parish bulletin', 'sam'), {
    soc: '53-7061', shifts: 'mon-fri 8:00-10:30', hours: [12.5, 15], pay: '14/hour', facts: { dressCode: 'formal', noise: 'quiet', pace: 'slow', company: 'few' },
  }),
  opening('millrace-picker', 'millrace-storage', 'Parts picker, days', posted('w7 tue', 'State job board', 'sam'), {
    soc: '53-7065', shifts: 'mon-thu 6:00-16:00', hours: 40, pay: '17/hour', facts: { company: 'alone', standing: 'standing', structure: 'routine' }, status: 'closed', statusDay: 'w3 thu', note: 'Now only through BrightPath.',
  }),
  opening('nordby-dish', 'nordbys-family-restaurant', 'Dish room, mornings', posted('w4 mon', 'Sign in the window', 'beth'), {
    soc: '35-9021', shifts: 'thu-sun 7:00-13:00', hours: 24, pay: '14.50/hour', lasts: 'permanent', facts: { noise: 'loud', temperature: 'hot', company: 'few', employeeDiscount: true },
    also: [{ source: told('w3 mon', 'tyrell-banks', 'beth'), pay: '15/hour', shifts: 'fri-sun 7:00-14:00' }],
  }),
  opening('bread-packer-nights', 'corner-crust-bakery', 'Bread packer, nights', posted('w3 mon', 'Flour-sack sign by the gate', 'beth'), {
    soc: '53-7064', shifts: 'sun-thu 22:00-04:00', hours: 30, pay: '17.80/hour', facts: { structure: 'routine', noise: 'moderate', standing: 'standing' },
  }),
  opening('wash-dry-crew', 'sparkle-auto-wash', 'Towel crew', posted('w3 wed', 'Sign at the tunnel', 'beth'), {
    soc: '53-7061', shifts: '~mon-sun 9:00-17:00', hours: [15, 30], pay: '10+tips/hour', facts: { indoorsOutdoors: 'outdoors', pace: 'fast', company: 'many' },
  }),
  opening('fuel-stop-overnight', 'casey-creek-fuel-stop', 'Overnight cashier', posted('w2 mon', 'Sign on the pump', 'beth'), {
    soc: '41-2011', sites: ['highway'], shifts: 'thu-sun 22:00-06:00', hours: 32, pay: '16.50/hour', facts: { moneyHandling: true, alcoholSales: true, company: 'alone', selling: 'most' },
  }),
  opening('activity-helper', 'maple-court-care-center', 'Activity helper', posted('w4 thu', 'Maple Court web page', 'beth'), {
    soc: '39-9032', shifts: 'mon,wed,fri 13:00-16:30', hours: 10.5, pay: '15/hour', facts: { peopleContact: 'constant', pace: 'slow', structure: 'mixed', backgroundCheck: true },
  }),
  opening('school-custodian-evening', 'alder-falls-school-district', 'Evening custodian', posted('w2 tue', 'School district web page', 'beth'), {
    soc: '37-2011', sites: ['high'], shifts: 'mon-fri 15:00-23:00', hours: 40, pay: '36400/year', lasts: 'permanent', facts: { company: 'few', machines: true, healthInsurance: true, retirementPlan: true, backgroundCheck: true, paidTimeOff: true },
  }),
  opening('lid-inspector', 'heron-plastics', 'Lid inspector', posted('w5 wed', 'State job board', 'beth'), {
    soc: '51-9061', shifts: 'mon-fri 15:00-23:00', hours: 40, pay: '17.10/hour', facts: { standing: 'mixed', structure: 'routine', noise: 'loud', machines: true, healthInsurance: true },
  }),
  opening('belt-sorter', 'alder-recycling', 'Belt sorter', posted('w2 tue', 'State job board', 'beth'), {
    soc: '51-9061', shifts: 'mon-fri 6:00-13:00', hours: 35, pay: '15.60/hour', count: 2, facts: { standing: 'standing', noise: 'loud', company: 'many', structure: 'routine' },
  }),
  opening('coach-cleaner', 'wayfare-bus-and-coach', 'Coach cleaner, split shift', posted('w7 thu', 'School newsletter', 'beth'), {
    soc: '53-7061', shifts: 'mon-fri 9:00-11:00; mon-fri 16:30-18:00', hours: 17.5, pay: '14.80/hour', facts: { company: 'few', chemicals: true }, check: 'd-15',
  }),
  opening('motel-housekeeper', 'ridgeway-inn-and-suites', 'Room attendant', posted('w4 tue', 'Sign at the desk', 'beth'), {
    soc: '37-2012', shifts: '~mon-sun 9:00-14:00', hours: [20, 30], pay: '14/hour', count: 2, facts: { company: 'alone', chemicals: true, lifting: 25, pace: 'fast' },
  }),
  opening('bus-cleaner-night', 'alder-county-transit', 'Bus cleaner, nights', posted('w5 thu', 'County web page', 'beth'), {
    soc: '53-7061', shifts: 'sun-thu 21:00-01:00', hours: 20, pay: '16.90/hour', facts: { company: 'few', paidTimeOff: true, retirementPlan: true, backgroundCheck: true, drugTest: true },
  }),
  opening('fish-room', 'paws-and-claws-supply', 'Fish room and stock', posted('w5 tue', 'Card at the till', 'aisha'), {
    soc: '53-7065', shifts: 'wed,thu,sat 9:00-13:00', hours: 12, pay: '13.50/hour', facts: { animals: true, peopleContact: 'some' },
  }),
  opening('classroom-helper', 'little-acorns-child-care', 'Kitchen and nap-time helper', posted('w6 fri', 'Library notice board', 'aisha'), {
    soc: '39-9011', shifts: 'mon-fri 10:30-14:30', hours: 20, pay: '13.80/hour', facts: { backgroundCheck: true, company: 'many' }, needs: [certificate('CPR')], status: 'filled', statusDay: 'w4 fri',
  }),
  opening('dog-walker', 'alder-valley-humane-society', 'Kennel and walks', posted('w2 thu', 'Shelter web page', 'aisha'), {
    soc: '39-2021', shifts: 'tue-sat 9:00-12:00', hours: 15, pay: '13.25/hour', facts: { animals: true, indoorsOutdoors: 'both', noise: 'loud', company: 'few' },
  }),
  opening('campus-grounds', 'northeast-community-college', 'Grounds helper', posted('w7 thu', 'College web page', 'aisha'), {
    soc: '37-3011', shifts: 'mon-fri 6:30-12:30', hours: 30, pay: '16.40/hour', lasts: 'permanent', facts: { indoorsOutdoors: 'outdoors', tuitionHelp: true, healthInsurance: true }, check: 'd-12',
  }),
  opening('museum-front', 'alder-county-historical-museum', 'Front room and archive boxes', posted('w3 fri', 'Library notice board', 'aisha'), {
    soc: '43-4171', shifts: 'fri-sun 10:00-14:00', hours: 12, pay: '13/hour', facts: { noise: 'quiet', pace: 'slow', peopleContact: 'some', company: 'few', standing: 'mixed' },
  }),
  opening('evening-shelving-clerk', 'alder-falls-library', 'Evening shelving clerk', posted('w2 mon', 'Library web page', 'beth'), {
    soc: '43-4121', shifts: 'tue-thu 17:00-21:00; fri 14:00-18:00; sat 13:00-17:00', hours: 20, pay: '15.75/hour', closes: 'd+9', lasts: 'permanent',
    also: [{ source: told('w2 tue', 'constance-ahlgren', 'beth'), hours: 18 }, { source: seen('w1 tue', 'Second floor, a Tuesday evening', 'beth'), facts: { noise: 'quiet', company: 'alone', standing: 'standing', peopleContact: 'some' } }],
  }),
  opening('kitchen-porter', 'pinecrest-senior-living', 'Kitchen porter', posted('w2 thu', 'State job board', 'nora'), {
    soc: '35-9021', shifts: 'mon-fri 16:00-20:00', hours: 20, pay: '16/hour', closes: 'd+16',
    also: [{ source: told('w1 fri', 'carol-nwosu', 'nora'), pay: '15.50/hour' }],
  }),
  opening('cinema-cashier', 'depot-cinema', 'Cashier and snack counter', posted('w3 mon', 'Poster in the foyer', 'nora'), {
    soc: '41-2011', shifts: 'fri 16:30-22:30; sat,sun 12:30-20:30', hours: [18, 22], pay: '12.75/hour', facts: { selling: 'most', moneyHandling: true, peopleContact: 'constant' },
  }),
  opening('market-night-stocker', 'sunrise-market', 'Night stocker', posted('w1 wed', 'Card by the carts', 'nora'), {
    soc: '53-7065', sites: ['oak'], shifts: 'wed-sun 16:00-23:00', hours: 35, pay: '16.25/hour', lasts: 'permanent', facts: { lifting: 50 },
  }),
  opening('cleaner-quill', 'quill-and-copy', 'Cleaner, evenings', posted('w2 wed', 'Note on the shop door', 'nora'), {
    soc: '37-2011', shifts: 'mon-fri 18:00-20:00', hours: 10, also: [{ source: seen('w2 thu', 'After closing', 'nora'), facts: { noise: 'quiet', company: 'alone' } }],
  }),
  opening('parts-picker-evening', 'brightpath-staffing', 'Parts picker at Millrace Storage', posted('w1 tue', 'BrightPath job page', 'sam'), {
    soc: '53-7065', shifts: 'mon-fri 15:00-23:00', hours: 40, pay: '17.50/hour', open: true, is: ['tempAgency'], lasts: 'temporary', needs: [experience('order picking')],
  }),
  opening('parkway-sort-temp', 'brightpath-staffing', 'Sorter, Parkway Distribution', posted('w1 fri', 'BrightPath job page', 'sam'), {
    soc: '53-7062', shifts: 'thu-sun 18:00-04:00', hours: 40, pay: '19/hour', open: true, is: ['tempAgency'], lasts: 'seasonal', count: 20, facts: { pace: 'fast', company: 'many', lifting: 50 },
  }),
  opening('heron-trim-temp', 'brightpath-staffing', 'Trimmer at Heron Plastics', posted('w3 thu', 'BrightPath job page', 'sam'), {
    soc: '51-9198', shifts: 'mon-fri 7:00-15:00', hours: 40, pay: '16.40/hour', open: true, is: ['tempAgency'], facts: { machines: true },
  }),
  opening('clerical-temp', 'northstar-temps', 'Envelope stuffing, two weeks', posted('w1 fri', 'Typed list in the window', 'aisha'), {
    soc: '43-9051', shifts: 'mon-fri 8:30-15:00', hours: 30, pay: '14/hour', open: true, is: ['tempAgency'], lasts: 'temporary', facts: { structure: 'routine', standing: 'sitting' },
  }),
  opening('packing-crew', 'alder-valley-industries', 'Packing crew', posted('w2 thu', 'State job board', 'sam'), {
    soc: '53-7064', shifts: 'mon-fri 8:30-14:30', hours: 30, pay: '9.10/hour', is: ['setAside'], open: false, facts: { crowd: 'busy', company: 'many' },
  }),
  opening('shred-crew-piece-rate', 'alder-valley-industries', 'Shredding crew, piece rate', posted('w6 mon', 'Sheet from their open house', 'sam'), {
    soc: '53-7063', hours: 25, pay: '4.60-6.20/hour', is: ['setAside', 'subMinimum'], open: false,
  }),
  opening('work-adjustment-grounds', 'alder-valley-industries', 'Work adjustment, grounds', posted('w4 tue', 'Sheet from their open house', 'sam'), {
    soc: '37-3011', hours: 20, pay: '7.25/hour', is: ['transitional'], open: false, note: 'Ends after twelve weeks for everybody in their program.',
  }),
  opening('farmhand-under-minimum', 'apple-hill-orchard', 'Pruning and brush', posted('w5 mon', 'Note at the feed store', 'sam'), {
    guess: '45-2092', hours: [20, 30], pay: '6.50/hour', lasts: 'seasonal', facts: { indoorsOutdoors: 'outdoors' }, note: 'Says cash. Under the minimum wage as written.',
  }),
  opening('grill-server', 'lucky-seven-casino-grill', 'Server', posted('w4 fri', 'luckyseven.example', 'nora'), {
    soc: '35-3031', shifts: { form: 'pattern', kinds: ['evening', 'weekend'] }, pay: '4.35+tips/hour', facts: { alcoholSales: true },
  }),
  opening('hotel-housekeeper', 'harborview-hotel', 'Room attendant', posted('w5 tue', 'Harborview web page', 'nora'), {
    soc: '37-2012', shifts: 'fri-tue 8:30-14:30', hours: 30, pay: '14.75/hour', facts: { lifting: 25 },
  }),
  opening('hotel-laundry', 'harborview-hotel', 'Laundry attendant', posted('w9 tue', 'Harborview web page', 'nora'), {
    soc: '51-6011', shifts: 'mon-fri 7:00-15:00', hours: 40, status: 'check-again', statusDay: 'w5 tue', closes: 'w5 tue',
  }),
  opening('bacon-line', 'stonebrook-meats', 'Bacon line, first shift', posted('w8 mon', 'State job board', 'sam'), {
    soc: '51-9111', shifts: 'mon-fri 5:00-13:30', hours: 40, pay: '18.90/hour', status: 'closed', statusDay: 'w3 tue', facts: { temperature: 'cold', noise: 'loud' }, note: 'Line shut for rebuilding.',
  }),
  opening('fitting-room', 'value-village-outfitters', 'Fitting room and folding', posted('w6 thu', 'Poster at the plaza', 'aisha'), {
    soc: '41-2031', shifts: '~mon-sun 12:00-20:00', hours: [12, 20], pay: '12.25/hour', facts: { selling: 'some', peopleContact: 'constant' },
  }),
  opening('stock-room-clothing', 'value-village-outfitters', 'Stock room, two mornings', posted('w6 thu', 'Poster at the plaza', 'aisha'), {
    soc: '53-7065', shifts: 'tue,fri 6:00-10:00', hours: 8, pay: '13/hour',
  }),
  opening('variety-store-clerk', 'dollar-depot', 'Store clerk', posted('w1 fri', 'Sign on the door', 'aisha'), {
    soc: '41-2011', sites: ['depot', 'prairie'], siteChosenBy: 'person', hours: [15, 25], pay: '11.75/hour', facts: { selling: 'most', moneyHandling: true },
  }),
  opening('truck-day', 'dollar-depot', 'Truck day, Wednesdays', posted('w1 fri', 'Sign on the door', 'aisha'), {
    soc: '53-7065', sites: ['depot'], shifts: 'wed 7:00-15:00', hours: 8, pay: '12/hour', facts: { lifting: 40, peopleContact: 'none' },
  }),
  opening('drive-through-breakfast', 'burger-junction', 'Breakfast crew', posted('w2 fri', 'Banner by the drive-through', 'sam'), {
    soc: '35-3023', sites: ['ridgeway', 'foundry'], siteChosenBy: 'employer', shifts: 'mon-fri 5:00-10:00', hours: 25, pay: '14.25/hour', facts: { pace: 'fast', peopleContact: 'constant' },
  }),
  opening('thrifty-all-round', 'thrifty-basket', 'Store associate', posted('w4 mon', 'State job board', 'sam'), {
    soc: '41-2011', hours: [20, 30], pay: '14.90/hour', facts: { lifting: 45, selling: 'some' },
  }),
  opening('call-agent-home', 'valleyline-call-center', 'Agent, from home', posted('w1 mon', 'valleyline.example', 'beth'), {
    soc: '43-4051', shifts: '~mon-sun 8:00-20:00', hours: [20, 40], pay: '15.50/hour', count: 10, facts: { workplace: 'remote', phoneWork: 'most', computer: 'most', standing: 'sitting' }, needs: [schooling('high school diploma'), experience('typing 30 words a minute', 'required')],
  }),
  opening('call-center-cleaner', 'valleyline-call-center', 'Day porter', posted('w3 fri', 'valleyline.example', 'beth'), {
    soc: '37-2011', shifts: 'mon-fri 10:00-16:00', hours: 30, pay: '15/hour',
  }),
  opening('cafeteria-cashier', 'northeast-community-college', 'Cafeteria cashier', posted('w2 tue', 'College web page', 'aisha'), {
    soc: '41-2011', shifts: 'mon-thu 10:30-14:30', hours: 16, pay: '14.60/hour', lasts: 'permanent', facts: { moneyHandling: true, peopleContact: 'constant', tuitionHelp: true },
  }),
  opening('campus-library-aide', 'northeast-community-college', 'Library aide, evenings', posted('w1 thu', 'College web page', 'aisha'), {
    soc: '43-4121', shifts: 'mon-thu 16:00-20:00', hours: 16, pay: '14.60/hour', facts: { noise: 'quiet', computer: 'some' },
    also: [{ source: told('w1 wed', 'phyllis-grant', 'aisha'), hours: 12 }],
  }),
  opening('meter-reader', 'alder-falls-water-works', 'Meter reader', posted('w3 tue', 'Town web page', 'sam'), {
    soc: '43-5041', hours: 40, pay: '41600/year', lasts: 'permanent', needs: [licence('driver’s licence'), schooling('high school diploma')], facts: { indoorsOutdoors: 'outdoors', company: 'alone', driving: true, healthInsurance: true },
  }),
  opening('courthouse-custodian', 'alder-county-courthouse', 'Custodian', posted('w2 wed', 'County web page', 'sam'), {
    soc: '37-2011', shifts: 'mon-fri 13:00-21:00', hours: 40, pay: '3050/month', lasts: 'permanent', closes: 'd+4', facts: { backgroundCheck: true, healthInsurance: true, retirementPlan: true },
  }),
  opening('cab-dispatcher', 'alder-cab-and-courier', 'Dispatcher, nights', posted('w5 fri', 'Sticker in the cabs', 'sam'), {
    shifts: 'fri,sat 18:00-02:00', hours: 16, facts: { phoneWork: 'most', standing: 'sitting' },
  }),
  opening('bar-back', 'alder-falls-press-club-bar', 'Bar back', posted('w3 fri', 'Chalk board outside', 'sam'), {
    soc: '35-9011', shifts: 'fri,sat 18:00-01:00', hours: 14, pay: '8+tips/hour', facts: { alcoholSales: true, noise: 'loud' },
  }),
  opening('ice-cream-plant', 'sweet-acre-ice-cream', 'Tub filler', posted('w7 mon', 'Alder Falls Gazette', 'nora'), {
    guess: '51-9111', pay: '14.20/hour', lasts: 'seasonal', status: 'check-again', statusDay: 'w3 mon', closes: 'w3 mon',
  }),
  opening('lens-lab', 'prairie-eye-clinic', 'Lens lab helper', posted('w4 wed', 'State job board', 'beth'), {
    soc: '51-9083', hours: 24, facts: { handsOn: 'most' },
  }),
  opening('sterilising-room', 'alder-falls-family-dental', 'Sterilising room helper', posted('w3 thu', 'State job board', 'beth'), {
    guess: '31-9093', shifts: 'mon-thu 13:00-17:00', hours: 16, pay: '16.25/hour', facts: { structure: 'routine' }, needs: [certificate('infection control', 'preferred')],
  }),
  opening('seed-bagger', 'hartwell-seed-company', 'Bagging line, winter', posted('w1 mon', 'Co-op bulletin', 'sam'), {
    soc: '51-9111', shifts: 'mon-fri 7:00-15:30', hours: 40, pay: '16.80/hour', lasts: 'seasonal', starts: { from: 'd+7' }, facts: { lifting: 60 },
  }),
  opening('apartment-porter-spanish', 'meadowlark-assisted-living', 'House helper', posted('w6 wed', 'Card at the Whistle Stop', 'sam'), {
    soc: '31-1122', hours: [16, 24], pay: '14/hour', needs: [language('Spanish')], facts: { peopleContact: 'constant' },
  }),
  opening('diner-dish', 'whistle-stop-diner', 'Dishes, breakfast', posted('w6 wed', 'Sign on the counter', 'sam'), {
    soc: '35-9021', shifts: 'sat 5:00-13:00', hours: 8, pay: '12/hour',
  }),
  opening('bait-shop-mornings', 'lakeside-bait-and-tackle', 'Counter, ice season', posted('w2 fri', 'Note on the bait tank', 'aisha'), {
    soc: '41-2031', lasts: 'seasonal', facts: { alcoholSales: false },
  }),
  opening('self-storage-weekend', 'alder-self-storage', 'Weekend attendant', posted('w5 wed', 'Sign at the gate', 'sam'), {
    guess: '41-2021', shifts: 'sat 9:00-17:00', hours: 8, also: [{ source: told('w5 wed', 'ken-sorensen', 'sam'), pay: '13/hour', facts: { company: 'alone' } }],
  }),
];
