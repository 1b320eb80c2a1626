import { log, visit, call } from './build-contact';

/** First contacts of people who have been with us longer than the twelve weeks of the log, so that no clock of theirs is open. */
// prettier-ignore
export const EARLIER_CONTACTS = [
  ...log('beth', {
    59: [visit('thu 13:50', 'harborview-hotel', 'introduce', 'luz-contreras', 'Luz showed us the linen floor herself.', { for: { tasha: 'name' }, by: 'both' })],
    31: [visit('wed 9:50', 'wayfare-bus-and-coach', 'introduce', 'nadine-schaefer', 'Stood between two coaches and asked what a clean one takes.', { for: { gene: 'name' } })],
    21: [visit('tue 14:20', 'petal-and-stem', 'introduce', 'noelle-baptiste', 'Asked what her worst week looks like. February, she said.', { for: { colette: 'strengths' } })],
    13: [visit('wed 10:20', 'alder-falls-library', 'introduce', 'constance-ahlgren', 'Constance asked whether my person alphabetizes for fun. She does.', { for: { ingrid: 'strengths' } })],
  }),
  ...log('sam', {
    29: [visit('tue 10:40', 'blue-ox-tire-and-lube', 'introduce', 'rick-odegaard', 'He walked in by himself; Rick put him to work for a week that lasted seven.', { for: { devon: 'nothing' }, by: 'client' })],
    26: [visit('mon 13:30', 'ymca-of-alder-county', 'introduce', 'latoya-simms', 'Met LaToya at the pool steps.', { for: { priscilla: 'name' } })],
    24: [visit('thu 10:10', 'whistle-stop-diner', 'introduce', 'dottie-krueger', 'Dottie knows every hen in the Crossing by name. She has no hours, only pie.', { for: { wayne: 'strengths' } })],
    18: [visit('thu 9:20', 'blue-ox-tire-and-lube', 'follow-up', 'rick-odegaard', 'Rick remembers the man I spoke of from a cousin’s wedding.', { for: { boyd: 'name' } })],
    15: [visit('wed 14:40', 'prairie-farm-and-feed', 'follow-up', 'darrell-stumpf', 'The dock wants strong and cheerful; I said I know strong.', { site: 'prairie', for: { leon: 'strengths' } })],
  }),
  ...log('nora', {
    36: [visit('thu 14:20', 'pinecrest-senior-living', 'discuss', 'carol-nwosu', 'The test was to set a table. She set it, and then set it better.', { for: { elsie: 'name' }, by: 'both' })],
    20: [visit('wed 15:00', 'northeast-community-college', 'introduce', 'eddie-lomax', 'Walked the ball field with Eddie and asked what makes him short-tempered. Leaves, he said.', { for: { jordan: 'strengths' } })],
    15: [call('mon 9:30', 'pinecrest-senior-living', 'follow-up', 'carol-nwosu', 'Carol asked whether the summer servers may come back.')],
  }),
  ...log('aisha', {
    16: [visit('wed 9:40', 'alder-valley-humane-society', 'introduce', 'fern-hatcher', 'Fern let him walk the shy one, which is how it began.', { for: { simon: 'name' }, by: 'both' })],
    9: [visit('fri 11:10', 'frame-and-mat', 'introduce', 'celeste-marin', 'Celeste cuts mats with her reading glasses on her forehead. Described someone with a light touch.', { for: { bea: 'strengths' }, dropIn: true })],
  }),
];
