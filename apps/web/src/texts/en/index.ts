import { contactActs, contacts } from './contacts';
import { employer, employers, knowledge } from './employers';
import { facts } from './facts';
import { imports } from './imports';
import { log } from './log';
import { opening, openings } from './openings';
import { parts } from './parts';
import { profile } from './profile';
import { seeker, seekers } from './seekers';
import { settings } from './settings';
import { shell } from './shell';
import { signIn } from './sign-in';
import { teamWeek } from './team-week';

export const en = {
  contactActs,
  contacts,
  employer,
  employers,
  facts,
  knowledge,
  imports,
  log,
  opening,
  openings,
  parts,
  profile,
  seeker,
  seekers,
  settings,
  shell,
  signIn,
  teamWeek,
};
