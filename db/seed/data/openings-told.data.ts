import { certificate, experience, language, licence, opening, posted, schooling, seen, told } from './build-opening';
import type { DemoOpening } from './shapes';

/** Openings that somebody of the business told us of, most of them before any posting. */
// prettier-ignore
export const TOLD_OPENINGS: readonly DemoOpening[] = [
  opening('finishing-room-assistant', 'kestrel-print-works', 'Finishing-room assistant', told('w4 wed', 'dana-whitlock', 'nora'), {
    soc: '51-5113', shifts: 'mon-thu 16:00-20:00', hours: 16, pay: '16.20/hour', open: true, starts: { to: 'd+14' }, check: 'd0',
    facts: { standing: 'standing', machines: true, handsOn: 'most', selling: 'none' },
    also: [{ source: seen('w4 wed', 'The finishing room, folder switched off', 'nora'), facts: { standing: 'mixed', company: 'few', peopleContact: 'none' } }],
    note: 'Stays on after February if they are busy. Dana would take somebody steady over somebody fast.',
  }),
  opening('press-operator-trainee', 'kestrel-print-works', 'Press operator trainee', told('w4 wed', 'dana-whitlock', 'nora'), {
    soc: '51-5112', hours: 40, lasts: 'permanent', facts: { training: true, noise: 'loud' }, open: true,
    note: 'Days. She did not want to name a wage before the press is in.',
  }),
  opening('linen-folder', 'tamarack-linen-service', 'Linen folder', told('w1 mon', 'jo-pruitt', 'nora'), {
    soc: '51-6011', shifts: { form: 'pattern', kinds: ['evening'] }, hours: 16, facts: { standing: 'standing', pace: 'steady' }, open: true,
    also: [{ source: seen('w1 mon', 'The folding hall', 'nora'), facts: { noise: 'loud', temperature: 'hot', company: 'many' } }],
  }),
  opening('linen-sorter', 'tamarack-linen-service', 'Soiled linen sorter', told('w1 mon', 'jo-pruitt', 'nora'), {
    soc: '51-6011', shifts: 'mon-fri 5:00-13:00', hours: 40, pay: '16/hour', lasts: 'permanent', open: true,
    facts: { lifting: 40, standing: 'standing', paidTimeOff: true }, note: 'Gloves and gown. Starts at five sharp.',
  }),
  opening('gift-wrap-and-stock', 'sunrise-market', 'Gift-wrap and stock', told('w1 mon', 'del-ortiz', 'nora'), {
    guess: '53-7065', sites: ['oak'], shifts: { form: 'pattern', from: '16:00', to: '21:00' }, pay: '15/hour', lasts: 'seasonal', open: true,
    facts: { crowd: 'crowded', peopleContact: 'constant', selling: 'some' }, note: 'Until three days after New Year. Days vary, he could not say how many hours.',
  }),
  opening('deli-dish-washer', 'sunrise-market', 'Dish washer, deli', told('w3 tue', 'bridget-amundsen', 'nora'), {
    soc: '35-9021', sites: ['oak'], shifts: 'mon,wed,fri 12:00-17:00', hours: 15, pay: '14.75/hour', open: true, lasts: 'permanent',
    facts: { standing: 'standing', peopleContact: 'none', company: 'few' }, also: [{ source: seen('w3 tue', 'Behind the deli counter', 'nora'), facts: { noise: 'moderate', temperature: 'hot' } }],
  }),
  opening('bakers-morning-help', 'bluebell-bakery', 'Morning help in the bakehouse', told('w2 tue', 'marta-oyelaran', 'nora'), {
    soc: '51-3011', shifts: 'wed-sat 4:30-9:30', hours: 20, pay: '15/hour', open: true, lasts: 'permanent',
    facts: { company: 'few', handsOn: 'most', pace: 'steady', training: true }, also: [{ source: seen('w2 tue', 'Ovens off, radio on', 'nora'), facts: { noise: 'quiet', temperature: 'hot' } }],
  }),
  opening('counter-weekends', 'bluebell-bakery', 'Counter, weekends', told('w6 tue', 'marta-oyelaran', 'nora'), {
    soc: '35-3023', shifts: 'sat 6:00-12:00; sun 7:00-12:00', hours: 11, pay: '14+tips/hour', open: true,
    facts: { peopleContact: 'constant', moneyHandling: true }, status: 'filled', statusDay: 'w2 tue', note: 'Her niece took it.',
  }),
  opening('snack-counter', 'alder-lanes', 'Snack counter, league nights', told('w3 wed', 'bernie-kovac', 'nora'), {
    soc: '35-3023', shifts: 'mon-thu 17:00-22:30', hours: [10, 16], pay: '13/hour', open: true, facts: { alcoholSales: false, peopleContact: 'constant', noise: 'loud', moneyHandling: true },
  }),
  opening('box-lunch-line', 'prairie-pantry-deli', 'Box lunch line', told('w2 wed', 'sheila-vang', 'nora'), {
    soc: '35-2021', shifts: 'mon-fri 6:00-10:00', hours: 20, pay: '14.25/hour', open: true, lasts: 'permanent',
    facts: { peopleContact: 'none', structure: 'routine', standing: 'standing', company: 'few', interview: 'trial' },
  }),
  opening('key-and-paint-helper', 'fennimore-hardware', 'Keys, paint and shelves', told('w1 tue', 'luis-fennimore', 'nora'), {
    soc: '41-2031', shifts: 'tue-sat 9:00-13:00', hours: 20, pay: '14.50/hour', open: true, facts: { selling: 'some', handsOn: 'some', supervision: 'close', training: true, dressCode: 'own' },
    also: [{ source: told('w5 tue', 'edie-marsh', 'nora'), facts: { peopleContact: 'some' }, hours: 24 }],
    note: 'Edie says 24 hours, Luis says 20.',
  }),
  opening('greenhouse-potting', 'greenbank-nursery', 'Potting and watering', told('w1 tue', 'ivo-greenbank', 'nora'), {
    soc: '45-2092', shifts: 'mon-fri 8:00-12:30', hours: [18, 22], pay: '14/hour', lasts: 'seasonal', open: true,
    facts: { indoorsOutdoors: 'both', company: 'few', handsOn: 'most', lifting: 30, structure: 'routine' }, starts: { from: 'd+60' }, note: 'From February until the end of June.',
  }),
  opening('copy-desk', 'quill-and-copy', 'Copy desk, mornings', told('w2 thu', 'harriet-osei', 'nora'), {
    soc: '43-9071', shifts: 'mon-fri 8:00-12:00', hours: 20, facts: { computer: 'some', peopleContact: 'some' }, open: true, note: 'Harriet says she passes names on; she may not be the one who hires.',
  }),
  opening('pharmacy-driver', 'alder-falls-pharmacy', 'Delivery driver, afternoons', told('w3 thu', 'samir-haddad', 'nora'), {
    soc: '53-3033', shifts: 'mon-fri 14:00-18:00', hours: 20, pay: '15.50/hour', open: true, needs: [licence('driver’s licence')],
    facts: { driving: true, company: 'alone', peopleContact: 'some', backgroundCheck: true },
  }),
  opening('shirt-folder', 'cap-and-thread-screen-printing', 'Folder and packer', told('w5 mon', 'desmond-yates', 'nora'), {
    soc: '53-7064', hours: [12, 20], pay: '14.50/hour', open: true, facts: { handsOn: 'most', standing: 'standing', structure: 'routine', company: 'few', interview: 'talk' },
    note: 'Any three days, he does not mind which.', shifts: '~mon-fri 9:00-15:00',
  }),
  opening('dining-room-server', 'pinecrest-senior-living', 'Dining room server', told('w1 fri', 'carol-nwosu', 'nora'), {
    soc: '35-3041', shifts: '~mon-sun 15:45-19:15', hours: [14, 21], pay: '15.25/hour', open: true, lasts: 'permanent', facts: { peopleContact: 'constant', pace: 'steady', training: true, employeeDiscount: true },
    also: [{ source: posted('w2 thu', 'Pinecrest web page', 'nora'), pay: '14.75/hour' }],
  }),
  opening('school-kitchen-helper', 'hill-road-school', 'Kitchen helper', told('w4 tue', 'bernice-aldana', 'nora'), {
    soc: '35-2021', shifts: 'mon-fri 9:30-13:30', hours: 20, pay: '15.10/hour', open: true, facts: { crowd: 'busy', pace: 'fast', company: 'few', backgroundCheck: true, temperature: 'hot' }, needs: [certificate('food handler card', 'preferred')],
  }),
  opening('kennel-helper', 'riverside-vet-clinic', 'Kennel helper', told('w3 thu', 'amy-sandoval', 'nora'), {
    check: 'd+3',
    soc: '39-2021', shifts: 'mon-fri 7:30-11:30; ~sat 8:00-12:00', hours: [20, 24], pay: '14.75/hour', open: true, lasts: 'permanent',
    facts: { animals: true, chemicals: true, supervision: 'close', training: true, lifting: 50 }, also: [{ source: seen('w3 thu', 'Six dogs, one of them loud', 'nora'), facts: { noise: 'loud' } }],
  }),
  opening('usher', 'depot-cinema', 'Usher and cleaner between films', told('w2 thu', 'ray-halvorsen', 'nora'), {
    check: 'd+6',
    soc: '39-3031', shifts: 'fri 17:00-23:00; sat,sun 13:00-19:00', hours: 18, pay: '12.50/hour', open: true, facts: { crowd: 'busy', peopleContact: 'some', standing: 'mixed', employeeDiscount: true },
    also: [{ source: posted('w1 wed', 'Poster in the foyer', 'nora'), pay: '13/hour' }],
  }),
  opening('hinge-bench', 'bluestem-cabinets', 'Hinge and hardware bench', told('w2 tue', 'emil-schott', 'nora'), {
    check: 'd+10',
    soc: '51-2092', shifts: 'mon-thu 6:30-15:00', hours: 32, pay: '17.40/hour', open: true, lasts: 'permanent', facts: { noise: 'quiet', handsOn: 'most', standing: 'mixed', company: 'few', structure: 'routine', healthInsurance: true, paidTimeOff: true, drugTest: true },
    also: [{ source: seen('w2 tue', 'Bench stands behind a door', 'nora'), facts: { noise: 'moderate' } }],
  }),
  opening('pallet-repair', 'larch-and-sons-pallets', 'Pallet repair', told('w4 mon', 'ted-larch', 'nora'), {
    soc: '47-3012', shifts: 'mon-fri 6:00-14:30', hours: 40, pay: '16-19/hour', open: true, facts: { noise: 'loud', handsOn: 'most', lifting: 60, machines: true, interview: 'trial', backgroundCheck: false },
  }),
  opening('insert-crew', 'alder-falls-gazette', 'Insert crew, two nights', told('w3 wed', 'irving-castle', 'nora'), {
    soc: '43-9051', shifts: 'tue,fri 21:00-01:30', hours: 9, pay: '15/hour', open: true, facts: { handsOn: 'most', standing: 'standing', company: 'few', peopleContact: 'none', structure: 'routine' },
  }),
  opening('office-cleaner-evenings', 'clearview-cleaning', 'Office cleaner, evenings', told('w2 mon', 'gloria-espinoza', 'nora'), {
    check: 'd+8',
    soc: '37-2011', shifts: 'mon-fri 18:00-21:00', hours: 15, pay: '15/hour', open: true, count: 3, facts: { noise: 'quiet', company: 'few', peopleContact: 'none', chemicals: true }, lasts: 'permanent',
  }),
  opening('clinic-cleaner', 'clearview-cleaning', 'Clinic cleaner, Saturdays', told('w7 wed', 'gloria-espinoza', 'nora'), {
    soc: '37-2011', shifts: 'sat 9:00-15:00', hours: 6, pay: '16/hour', open: true, facts: { company: 'alone', chemicals: true }, status: 'filled', statusDay: 'w3 mon', note: 'Filled by one of ours.',
  }),
  opening('bank-mail-room', 'first-prairie-bank', 'Mail and supply clerk', told('w1 thu', 'elaine-moritz', 'nora'), {
    soc: '43-9051', sites: ['main'], shifts: 'mon-fri 9:00-14:00', hours: 25, pay: '2000/month', open: true, lasts: 'permanent', facts: { noise: 'quiet', dressCode: 'formal', backgroundCheck: true, paidTimeOff: true, healthInsurance: false, computer: 'some' },
  }),
  opening('scan-room', 'tri-county-insurance', 'Scanning clerk', told('w3 mon', 'judith-sather', 'nora'), {
    soc: '43-9061', shifts: 'mon-thu 8:00-12:30', hours: 18, pay: '15.40/hour', open: true, lasts: 'temporary', facts: { noise: 'quiet', standing: 'sitting', computer: 'most', company: 'alone', structure: 'routine', peopleContact: 'none' }, note: 'Until the old files are done: she thinks a year and a half.',
  }),

  // Sam
  opening('cafe-prep', 'cedar-and-main-cafe', 'Prep and dishes after lunch', told('w1 thu', 'hana-brandt', 'sam'), {
    check: 'd+12',
    soc: '35-2021', shifts: 'mon-fri 13:30-17:30', hours: 20, pay: '14/hour', open: true, facts: { crowd: 'calm', company: 'few', pace: 'steady' },
  }),
  opening('harvest-dish', 'harvest-table', 'Dish room, weekends', told('w3 wed', 'chidi-eze', 'sam'), {
    soc: '35-9021', shifts: 'fri,sat 16:00-22:30', hours: 13, pay: '15/hour', open: true, facts: { noise: 'loud', pace: 'fast', temperature: 'hot', employeeDiscount: true },
  }),
  opening('smoker-helper', 'five-fires-barbecue', 'Pit helper', told('w5 thu', 'earl-whitcomb', 'sam'), {
    guess: '35-2014', shifts: 'wed-sun 9:00-14:00', hours: 25, pay: '15/hour', open: true, facts: { temperature: 'hot', lifting: 50, indoorsOutdoors: 'both' },
  }),
  opening('butcher-cleanup', 'mill-street-meats', 'Clean-up, afternoons', told('w4 wed', 'royce-haugen', 'sam'), {
    soc: '37-2011', shifts: 'tue-fri 15:00-18:00', hours: 12, pay: '14/hour', open: true, facts: { temperature: 'cold', chemicals: true, company: 'few' },
  }),
  opening('bike-wash', 'wheelhouse-cycles', 'Bench helper, winter overhauls', told('w3 thu', 'anders-wheeler', 'sam'), {
    soc: '49-3091', shifts: 'tue-thu 10:00-14:00', hours: 12, pay: '14/hour', open: true, lasts: 'seasonal', facts: { handsOn: 'most', company: 'few', noise: 'quiet', training: true }, note: 'December to March, longer if summer is good.',
  }),
  opening('glass-shop-helper', 'loomis-auto-glass', 'Shop helper', told('w2 thu', 'gil-loomis', 'sam'), {
    soc: '53-7061', shifts: 'mon,tue,thu,fri 8:00-12:00', hours: 16, pay: '15/hour', open: true, facts: { handsOn: 'most', company: 'few', noise: 'moderate' },
  }),
  opening('feed-dock', 'prairie-farm-and-feed', 'Dock hand', told('w1 wed', 'darrell-stumpf', 'sam'), {
    soc: '53-7062', sites: ['prairie', 'pell'], siteChosenBy: 'employer', shifts: 'mon-fri 7:00-12:00', hours: 25, pay: '16/hour', open: true, facts: { lifting: 50, indoorsOutdoors: 'both', structure: 'routine' },
  }),
  opening('hospital-linen-room', 'alder-county-hospital', 'Linen room attendant', told('w2 wed', 'curtis-bell', 'sam'), {
    soc: '53-7065', shifts: 'mon-fri 6:00-10:00', hours: 20, pay: '16.85/hour', open: true, lasts: 'permanent', facts: { company: 'alone', structure: 'routine', lifting: 35, paidTimeOff: true, retirementPlan: true, backgroundCheck: true },
    also: [{ source: posted('w2 mon', 'aldercountyhospital.example', 'sam'), shifts: 'mon-fri 5:30-9:30' }],
  }),
  opening('plumbing-stock', 'brightwater-plumbing-and-heating', 'Stock room, vans out by seven', told('w5 tue', 'jean-marie-kolb', 'sam'), {
    soc: '43-5071', shifts: 'mon-fri 5:30-9:30', hours: 20, pay: '16.75/hour', open: true, facts: { structure: 'routine', lifting: 40, company: 'few', backgroundCheck: false },
  }),
  opening('church-floor-crew', 'spotless-janitorial', 'Floor crew, Saturdays', told('w4 thu', 'art-zielinski', 'sam'), {
    soc: '37-2011', shifts: 'sat 7:00-15:00', hours: 8, pay: '17/hour', open: true, facts: { machines: true, chemicals: true, company: 'few', peopleContact: 'none' },
  }),
  opening('parcel-loader', 'quickship-parcel', 'Truck loader', told('w1 tue', 'terrance-holt', 'sam'), {
    soc: '53-7062', shifts: 'mon-fri 4:00-8:30', hours: [20, 25], pay: '18.50/hour', open: true, lasts: 'seasonal', count: 6, facts: { lifting: 70, pace: 'fast', noise: 'loud', company: 'many', drugTest: true },
  }),
  opening('turnover-cleaner', 'lindgren-property-management', 'Turnover cleaner', told('w3 tue', 'gretel-lindgren', 'sam'), {
    soc: '37-2012', shifts: { form: 'pattern', kinds: ['day'], days: ['mon', 'tue', 'wed', 'thu'] }, hours: [12, 24], pay: '15.50/hour', open: true, facts: { company: 'alone', handsOn: 'most', chemicals: true }, needs: [licence('driver’s licence', 'preferred')],
  }),
  opening('appliance-bench', 'alder-appliance-outlet', 'Appliance cleaner and tester', told('w4 tue', 'vern-tackett', 'sam'), {
    guess: '49-9031', shifts: 'mon-thu 9:00-13:00', hours: 16, open: true, facts: { handsOn: 'most', company: 'few', lifting: 75 }, note: 'Vern asked what we thought was fair. Wage to ask again.',
  }),

  // Beth
  opening('tea-room-kitchen', 'kettle-and-crumb', 'Kitchen and tables', told('w1 thu', 'rosalind-achterberg', 'beth'), {
    soc: '35-9011', shifts: 'wed-sat 10:00-15:00', hours: 20, pay: '11+tips/hour', open: true, facts: { noise: 'quiet', company: 'few', peopleContact: 'some', pace: 'slow' },
  }),
  opening('tray-line', 'st-brendans-kitchen', 'Tray line', told('w5 mon', 'sister-agnes-doyle', 'beth'), {
    soc: '35-2012', shifts: 'mon-fri 7:00-11:00', hours: 20, pay: '14/hour', open: true, lasts: 'permanent', facts: { company: 'few', supervision: 'close', structure: 'routine', pace: 'steady', training: true },
  }),
  opening('mending-bench', 'stitch-and-bolt', 'Mending bench', told('w5 tue', 'winifred-cho', 'beth'), {
    soc: '51-6052', shifts: 'tue-thu 11:00-15:00', hours: 12, pay: '15/hour', open: true, facts: { noise: 'quiet', standing: 'sitting', handsOn: 'most', company: 'few' }, needs: [experience('sewing by machine', 'required')],
  }),
  opening('mail-orders-cellar', 'page-turner-books', 'Mail orders', told('w1 wed', 'leopold-grange', 'beth'), {
    soc: '43-5071', shifts: 'mon,wed,fri 10:00-14:00', hours: 12, pay: '13.50/hour', open: true, facts: { noise: 'quiet', company: 'alone', structure: 'routine', standing: 'mixed', computer: 'some', peopleContact: 'none' },
  }),
  opening('flower-processing', 'petal-and-stem', 'Stems and buckets', told('w2 mon', 'noelle-baptiste', 'beth'), {
    soc: '27-1023', shifts: 'mon,thu 8:00-12:00', hours: 8, pay: '13.75/hour', open: true, facts: { handsOn: 'most', temperature: 'cold', company: 'few', noise: 'quiet' },
  }),
  opening('laundry-aide', 'maple-court-care-center', 'Laundry aide', told('w1 tue', 'jerome-fox', 'beth'), {
    soc: '51-6011', shifts: 'tue-sat 7:00-12:00', hours: 25, pay: '15.20/hour', open: true, lasts: 'permanent', facts: { company: 'few', structure: 'routine', lifting: 30, paidSickLeave: true, backgroundCheck: true }, also: [{ source: seen('w1 tue', 'Two washers running', 'beth'), facts: { noise: 'moderate' } }],
  }),
  opening('bus-washer', 'alder-falls-school-district', 'Bus washer', told('w4 wed', 'roxanne-dill', 'beth'), {
    check: 'd+1',
    soc: '53-7061', sites: ['garage'], shifts: 'mon-fri 9:00-12:00', hours: 15, pay: '15.30/hour', open: true, facts: { indoorsOutdoors: 'both', company: 'few', chemicals: true },
  }),
  opening('cut-and-wrap', 'alder-dairy', 'Cut-and-wrap line', told('w1 wed', 'renee-vandersteen', 'beth'), {
    soc: '53-7064', shifts: 'mon-fri 14:00-22:00', hours: 40, pay: '18.25/hour', open: true, count: 3, lasts: 'permanent', facts: { temperature: 'cold', standing: 'standing', pace: 'fast', noise: 'loud', healthInsurance: true, retirementPlan: true, drugTest: true },
    also: [{ source: told('w3 tue', 'gus-pappas', 'beth'), facts: { pace: 'steady' } }],
  }),
  opening('board-assembler', 'kessel-electronics', 'Board assembler', told('w1 thu', 'ron-abbott', 'beth'), {
    soc: '51-2022', shifts: 'mon-thu 6:30-17:00', hours: 40, pay: '18.40/hour', open: true, lasts: 'permanent', facts: { noise: 'quiet', standing: 'sitting', handsOn: 'most', structure: 'routine', company: 'many', training: true, healthInsurance: true, drugTest: false },
  }),
  opening('harness-part-time', 'kessel-electronics', 'Harness tying, part time', told('w1 thu', 'ron-abbott', 'beth'), {
    soc: '51-2022', shifts: '~mon-fri 8:00-12:00', hours: [16, 20], pay: '16.40/hour', open: true, facts: { noise: 'quiet', standing: 'sitting', handsOn: 'most', structure: 'routine', training: true },
  }),
  opening('breakfast-bar', 'ridgeway-inn-and-suites', 'Breakfast bar attendant', told('w1 mon', 'sunita-desai', 'beth'), {
    soc: '35-3023', shifts: 'thu-mon 5:30-10:30', hours: 25, pay: '13.75/hour', open: true, facts: { peopleContact: 'some', company: 'alone', moneyHandling: false, selling: 'none' },
  }),
  opening('presser', 'regal-dry-cleaners', 'Shirt presser', told('w6 thu', 'sun-hee-baek', 'sam'), {
    soc: '51-6021', sites: ['main'], shifts: 'mon-fri 7:00-13:00', hours: 30, pay: '15.75/hour', open: true, facts: { temperature: 'hot', standing: 'standing', structure: 'routine', company: 'few' }, check: 'd-8', note: 'Heard by Sam while he covered for Beth.',
  }),
  opening('salon-floor', 'shear-joy-salon', 'Towels, floor and front desk', told('w3 tue', 'joy-maddison', 'beth'), {
    soc: '39-5093', shifts: 'wed-sat 11:00-16:00', hours: 20, pay: '12+tips/hour', open: true, facts: { peopleContact: 'constant', noise: 'moderate', phoneWork: 'some', company: 'few' },
  }),

  // Aisha
  opening('barista-weekday', 'old-depot-coffee', 'Counter and roasting-day help', told('w2 fri', 'imke-lindqvist', 'aisha'), {
    soc: '35-3023', shifts: 'tue-thu 7:00-11:00', hours: 12, pay: '13+tips/hour', open: true, facts: { peopleContact: 'constant', company: 'few', noise: 'moderate', moneyHandling: true },
  }),
  opening('tortilla-press', 'taqueria-la-paloma', 'Tortilla press, mornings', told('w4 wed', 'lucia-barrera', 'aisha'), {
    soc: '35-2021', shifts: 'tue-sat 7:30-10:30', hours: 15, pay: '14/hour', open: true, needs: [language('Spanish')], facts: { company: 'few', handsOn: 'most', temperature: 'hot', peopleContact: 'none' },
  }),
  opening('produce-trim', 'alder-falls-food-co-op', 'Produce trim and stock', told('w1 tue', 'junie-park', 'aisha'), {
    soc: '53-7065', shifts: 'tue,thu,sat 8:00-12:00', hours: 12, pay: '15.25/hour', open: true, lasts: 'permanent', facts: { training: true, supervision: 'close', company: 'few', temperature: 'cold', employeeDiscount: true },
  }),
  opening('sorting-room', 'second-turn-thrift', 'Sorting room', told('w3 mon', 'peg-dombrowski', 'aisha'), {
    soc: '53-7065', shifts: 'mon-thu 10:00-14:00', hours: 16, pay: '13/hour', open: true, facts: { noise: 'quiet', company: 'few', structure: 'mixed', peopleContact: 'none', supervision: 'close' },
  }),
  opening('candle-packer', 'sundog-candle-works', 'Candle packer', told('w1 wed', 'mirabel-stone', 'aisha'), {
    check: 'd+14',
    soc: '53-7064', shifts: 'mon-thu 9:00-13:00', hours: 16, pay: '14.25/hour', lasts: 'seasonal', open: true, facts: { handsOn: 'most', company: 'few', noise: 'quiet', structure: 'routine' },
    also: [{ source: seen('w1 wed', 'The pouring room', 'aisha'), facts: { chemicals: true } }],
  }),
  opening('root-washing', 'hollow-oak-farm', 'Packing shed, roots and squash', told('w4 thu', 'tess-hallowell', 'aisha'), {
    soc: '45-2041', shifts: 'mon-thu 8:00-12:00', hours: 16, pay: '14.50/hour', open: true, facts: { temperature: 'cold', company: 'few', handsOn: 'most', lifting: 40 },
  }),
  opening('shred-room', 'falls-document-shredding', 'Shredder feeder', told('w5 thu', 'yolanda-pierce', 'aisha'), {
    soc: '53-7063', shifts: 'mon-fri 8:00-12:00', hours: 20, pay: '14.90/hour', open: true, facts: { structure: 'routine', machines: true, company: 'few', peopleContact: 'none', backgroundCheck: true },
    also: [{ source: seen('w5 thu', 'Machine on, ear muffs on the wall', 'aisha'), facts: { noise: 'loud' } }, { source: told('w5 thu', 'yolanda-pierce', 'aisha'), facts: { noise: 'moderate' } }],
  }),
  opening('bed-and-breakfast-rooms', 'the-millers-rest', 'Rooms and breakfast', told('w2 mon', 'cordelia-banks', 'aisha'), {
    soc: '37-2012', shifts: 'fri-mon 9:00-13:00', hours: 16, pay: '15/hour', open: true, facts: { noise: 'quiet', company: 'few', pace: 'slow', structure: 'routine' },
  }),
  opening('wash-and-fold', 'suds-coin-laundry', 'Wash and fold', told('w3 thu', 'rhonda-pike', 'aisha'), {
    soc: '51-6011', shifts: 'mon-thu 17:00-21:00', hours: 16, pay: '13/hour', open: true, facts: { noise: 'moderate', company: 'alone', peopleContact: 'some', standing: 'standing' },
  }),
  opening('tax-season-files', 'ledger-and-lamp-bookkeeping', 'Files and envelopes, tax season', told('w6 thu', 'annika-sorbo', 'aisha'), {
    soc: '43-9061', shifts: 'mon-thu 9:00-13:00', hours: 16, pay: '15/hour', lasts: 'seasonal', open: true, facts: { noise: 'quiet', computer: 'some', standing: 'sitting' }, starts: { from: 'd+40' }, needs: [schooling('high school diploma', 'preferred')],
  }),
];
