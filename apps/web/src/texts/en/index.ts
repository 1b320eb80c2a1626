/** Every area is a module of its own: a page loads the words it says and no others. */
export { audit } from './audit';
export { contactActs, contacts } from './contacts';
export { employer, employers, knowledge } from './employers';
export { facts } from './facts';
export { firstUse, link, setUp } from './first-use';
export { imports } from './imports';
export { log } from './log';
export { opening, openings } from './openings';
export { parts } from './parts';
export { people } from './people';
export { profile } from './profile';
export { seeker, seekers } from './seekers';
export { settings } from './settings';
export { shell } from './shell';
export { signIn } from './sign-in';
export { teamWeek } from './team-week';
export { trail } from './trail';
export { week } from './week';
