import { call, drop, email, log, text, visit } from './build-contact';

/** Aisha Rahman, half time, mornings: three a week is her target. */
// prettier-ignore
export const AISHA_CONTACTS = log('aisha', {
  12: [
    visit('tue 10:40', 'old-depot-coffee', 'introduce', 'imke-lindqvist', 'Imke smells of roasting all week. Come between half past ten and eleven, she said.', { dropIn: true, stage: 'learn' }),
    visit('tue 11:20', 'page-turner-books', 'other', 'leopold-grange', 'Beth’s, so I only bought a map and said hello from her.', { minutes: 5, dropIn: true }),
    visit('thu 9:10', 'alder-falls-food-co-op', 'introduce', 'junie-park', 'Junie took me round the stock room before I had finished my name.', { stage: 'learn' }),
    call('thu 11:40', 'northeast-community-college', 'introduce', 'phyllis-grant', 'College hires by the calendar, and the calendar is Phyllis.', { results: ['call-back'] }),
    visit('fri 10:45', 'suds-coin-laundry', 'introduce', 'rhonda-pike', 'Folding tables by the window, six machines humming. Rhonda is there every morning and nobody helps.', { dropIn: true, stage: 'learn' }),
  ],
  11: [
    visit('mon 10:30', 'second-turn-thrift', 'introduce', 'peg-dombrowski', 'Peg was pricing lamps. She has a back room that needs patience, and a front that needs charm.', { stage: 'learn' }),
    visit('wed 10:20', 'falls-document-shredding', 'introduce', '', 'Yolanda on the phone. A worker in ear muffs let me in and out again.', { other: ['floor worker', 'no'] }),
    visit('thu 9:20', 'alder-falls-food-co-op', 'learn', 'teodor-nilsen junie-park', 'Eleven farms, a bulk room, and a working-member discount. Teodor would rather have six patient people than nine quick ones.', { quote: 'Six patient people do more than nine quick ones. I’ve counted.', minutes: 30, stage: 'discuss', needs: 'Produce trimming, early', looksFor: 'Asks before cutting', told: { employeeDiscount: true, training: true } }),
    email('thu 11:30', 'sundog-candle-works', 'introduce', 'mirabel-stone', 'Wrote to Mirabel, she answered with a photo of a vat.', { results: ['appointment-made'] }),
  ],
  10: [
    visit('tue 10:10', 'sundog-candle-works', 'introduce', 'mirabel-stone', 'The pouring room in the morning light. She has three pourers and one shelf of orders.', { stage: 'learn' }),
    visit('wed 11:00', 'alder-falls-library', 'other', 'nikhil-rao', 'Beth’s employer: I brought the printer back and asked about quiet corners.', { minutes: 6 }),
    call('thu 11:10', 'little-acorns-child-care', 'introduce', 'deborah-quist', 'Deborah has a waiting list of children and a shorter one of staff.'),
    visit('fri 9:30', 'alder-falls-food-co-op', 'follow-up', 'junie-park', 'A farmer came in with beets while we spoke; she counted them without looking.', {}),
  ],
  9: [
    visit('tue 10:30', 'second-turn-thrift', 'learn', 'peg-dombrowski', 'The sorting room: two tables, a radio that stays off, and donations that never end.', { quote: 'Everything that comes in was loved once. I want someone who knows that.', minutes: 20, needs: 'Sorting, four mornings', looksFor: 'Kind to strange objects', told: { interview: 'talk', backgroundCheck: false }, saw: { noise: 'quiet' }, stage: 'discuss' }),
    visit('thu 9:15', 'old-depot-coffee', 'learn', 'imke-lindqvist', 'Roasting day from six, counter from seven. She pays every Friday and sings.', { stage: 'discuss', looksFor: 'Likes mornings more than coffee', told: { interview: 'trial' }, saw: { noise: 'moderate' } }),
    visit('thu 10:30', 'suds-coin-laundry', 'learn', 'rhonda-pike', 'Wash and fold, four evenings. Rhonda wants someone who can be alone in a lit window.', { stage: 'discuss', needs: 'Evening folding', saw: { noise: 'moderate' } }),
    call('fri 10:00', 'northeast-community-college', 'follow-up', 'phyllis-grant', 'She sends me to Eddie for grounds and to the library for the library.'),
  ],
  8: [
    visit('mon 11:40', 'hollow-oak-farm', 'introduce', '', 'Tess in a field, of course. The helper said lunch is at half past twelve.', { other: ['helper', 'no'], dropIn: true }),
    visit('tue 11:35', 'hollow-oak-farm', 'introduce', 'tess-hallowell', 'Roots in the shed, frost on the roof. Tess peels while she talks.', { stage: 'learn' }),
    visit('wed 10:30', 'northeast-community-college', 'learn', 'eddie-lomax', 'Eddie has the whole campus and two helpers. Tuition is the reason people stay.', { needs: 'Grounds help, mornings', told: { tuitionHelp: true, healthInsurance: true } }),
    visit('thu 9:40', 'alder-falls-food-co-op', 'discuss', 'teodor-nilsen junie-park', 'Told them about someone who wants to practise English and knows vegetables by heart.', { for: { ximena: 'name' }, minutes: 20 }),
    text('fri 11:30', 'old-depot-coffee', 'follow-up', 'imke-lindqvist', 'Imke texts at half past five in the morning. I answered at nine.'),
  ],
  7: [
    visit('tue 10:50', 'alder-county-historical-museum', 'other', 'archie-womack', 'Archie says the archive boxes do not move themselves. A volunteer has moved forty for nothing, and he would rather pay.', { minutes: 15, outside: 'The museum opens Wednesdays, he works Tuesdays' }),
    visit('thu 9:00', 'little-acorns-child-care', 'introduce', 'deborah-quist', 'Sixty children under two roofs. She may want somebody for the midday meal.', { stage: 'learn' }),
    visit('fri 10:20', 'second-turn-thrift', 'follow-up', 'yusuf-adan', 'Yusuf runs the sorting room and has a say. He wants quiet people, and so does the radio.', { minutes: 8, dropIn: true }),
  ],
  6: [
    visit('tue 10:35', 'alder-county-historical-museum', 'discuss', 'archie-womack', 'Weekend front room and boxes. Archie thinks the man who carries boxes should do it.', { for: { otto: 'strengths' }, outside: 'He works on Tuesdays with the doors shut' }),
    visit('wed 9:40', 'alder-valley-humane-society', 'introduce', 'fern-hatcher', 'Forty runs, walkers wanted, rain or not. Fern speaks to dogs first.', { stage: 'learn' }),
    visit('thu 10:05', 'ledger-and-lamp-bookkeeping', 'introduce', 'annika-sorbo', 'Tax season comes by the hour. She keeps each shop’s papers in a folder the color of its door.', { dropIn: true, heard: ['tax-season-files'], stage: 'learn' }),
    call('fri 9:50', 'juniper-yoga-and-wellness', 'introduce', 'marisol-quintana', 'Marisol hires rarely and remembers everyone.'),
  ],
  5: [
    visit('mon 10:15', 'second-turn-thrift', 'follow-up', 'peg-dombrowski', 'Second week of the holiday donations; everything is a lamp.', {}),
    visit('tue 10:40', 'paws-and-claws-supply', 'introduce', 'candace-ruhl', 'Fish room hums. Candace has a card at the till and would rather hire someone who likes fish.', { stage: 'learn' }),
    visit('thu 11:15', 'falls-document-shredding', 'introduce', 'yolanda-pierce', 'Yolanda showed me the feeder and the bin that is never full. Twenty hours, mornings.', { quote: 'The machine is loud for eight minutes and then it isn’t.', heard: ['shred-room'], stage: 'learn' }),
    call('fri 9:20', 'alder-county-historical-museum', 'follow-up', 'archie-womack', 'The board decides on Thursday. Archie votes in advance.'),
  ],
  4: [
    visit('tue 10:20', 'northeast-community-college', 'follow-up', 'eddie-lomax', 'Grounds posting closes in spring, a real job with benefits. He would like letters.', {}),
    visit('wed 11:00', 'taqueria-la-paloma', 'introduce', 'lucia-barrera', 'Said hello from Farida. The press is hers from half past seven, and the noise is singing.', { minutes: 15, heard: ['tortilla-press'], stage: 'learn' }),
    visit('thu 11:30', 'hollow-oak-farm', 'learn', 'tess-hallowell', 'The shed washes roots in winter. Cold water, warm soup at ten.', { heard: ['root-washing'], saw: { temperature: 'cold', noise: 'moderate' } }),
    visit('fri 10:05', 'little-acorns-child-care', 'follow-up', 'deborah-quist', 'Her kitchen helper is filled; she kept a page for me anyway.'),
  ],
  3: [
    visit('mon 10:20', 'second-turn-thrift', 'discuss', 'peg-dombrowski', 'Sorting room, four days, ten to two. She wants to meet whoever loves small things.', { quote: 'Bring me the one who likes small things.', for: { bea: 'strengths' }, heard: ['sorting-room'], results: ['interview-agreed'] }),
    visit('wed 10:10', 'alder-valley-humane-society', 'support', 'fern-hatcher', 'Four dogs by name and one by heart, Fern says of our man.', { for: { simon: 'name' }, minutes: 15 }),
    visit('thu 10:15', 'suds-coin-laundry', 'discuss', 'rhonda-pike', 'Four evenings wash and fold. She offered a key and a mirror.', { heard: ['wash-and-fold'] }),
    email('fri 11:00', 'alder-county-historical-museum', 'follow-up', 'archie-womack', 'Archie wrote: yes to the boxes, no to weekends.'),
    visit('fri 10:00', 'alder-county-historical-museum', 'follow-up', 'archie-womack', 'The board said yes, in a voice that means later.', { minutes: 8 }),
  ],
  2: [
    visit('mon 11:20', 'the-millers-rest', 'introduce', 'cordelia-banks', 'Eight rooms, a parrot and tea. Rooms and breakfast, Friday to Monday.', { dropIn: true, heard: ['bed-and-breakfast-rooms'], stage: 'learn' }),
    visit('thu 11:00', 'northeast-community-college', 'other', 'phyllis-grant', 'Brought Phyllis a list of what her cashier job asks. She had not seen it written down.', { minutes: 10 }),
    visit('thu 9:40', 'alder-valley-humane-society', 'follow-up', 'fern-hatcher', 'Kennel and walks is on their page. Asked what made the last one stay, and she said the dogs did.', {}),
    visit('fri 10:30', 'old-depot-coffee', 'discuss', 'imke-lindqvist', 'Counter Tuesday to Thursday, and roasting day when they are ready. I gave a name, with leave to.', { quote: 'I don’t need a barista. I need somebody glad it’s morning.', for: { ximena: 'name' }, heard: ['barista-weekday'], results: ['interview-agreed'] }),
    visit('fri 9:00', 'casey-creek-fuel-stop', 'introduce', 'dev-patel', 'Went along with Sam for Beth’s employer. He liked two of us better than one.', { site: 'bridge', voided: 'Entered twice: Sam logged the joint visit' }),
  ],
  1: [
    visit('tue 9:20', 'alder-falls-food-co-op', 'discuss', 'junie-park', 'Produce trim and stock, three mornings. She held up a bad beet and asked what was wrong with it, and got an answer in two languages.', { for: { ximena: 'name' }, by: 'both', heard: ['produce-trim'] }),
    visit('wed 10:10', 'sundog-candle-works', 'learn', 'mirabel-stone', 'Packing season, small hands welcome. The pouring room smells of pine, the packing room of paper.', { quote: 'A candle has no hurry in it. Nor should whoever wraps it.', heard: ['candle-packer'], saw: { noise: 'quiet' } }),
    call('wed 11:20', 'northeast-community-college', 'follow-up', 'phyllis-grant', 'Cafeteria cashier and library aide, both on the page.'),
    visit('thu 10:30', 'juniper-yoga-and-wellness', 'introduce', 'marisol-quintana', 'Only greets and folds, she says, and is not sure it is hiring.', { minutes: 8, dropIn: true }),
  ],
  0: [
    visit('mon 10:30', 'second-turn-thrift', 'follow-up', 'peg-dombrowski', 'Somebody I had spoken of came by on her own and stayed an hour among the lamps. Peg noticed.', { minutes: 8 }),
    visit('tue 9:20', 'alder-falls-food-co-op', 'follow-up', 'teodor-nilsen', 'They would like her for Saturday trims. The name is on his board already.', { for: { ximena: 'name' }, results: ['interview-agreed'] }),
    drop('tue 11:40', 'sundog-candle-works', 'other', '', 'She left her own form in the tray and told me about the smell of pine.', { for: { bea: 'nothing' }, by: 'client' }),
    visit('wed 9:30', 'falls-document-shredding', 'follow-up', 'yolanda-pierce', 'Machine quieter with the door shut. She tried it for me.', {}),
    visit('thu 10:10', 'old-depot-coffee', 'follow-up', 'imke-lindqvist', 'First trial on Tuesday. Imke reports singing, and a queue that did not mind.', { for: { ximena: 'name' } }),
  ],
});
