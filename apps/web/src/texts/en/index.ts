import { contacts } from './contacts';
import { employer, employers } from './employers';
import { facts } from './facts';
import { log } from './log';
import { parts } from './parts';
import { seeker, seekers } from './seekers';
import { shell } from './shell';
import { signIn } from './sign-in';
import { teamWeek } from './team-week';

export const en = {
  contacts,
  employer,
  employers,
  facts,
  log,
  parts,
  seeker,
  seekers,
  shell,
  signIn,
  teamWeek,
};
