import { parseToptw } from '@inroads/planning';
import { answerOf, print, type SolverDoor } from './solve/door';

/** Door for measuring: the solver behind the weekly plan, on a file of the team orienteering problem with time windows. */
export const TOPTW_DOOR: SolverDoor = {
  usage: 'npm run -s tool:solve-toptw -- FILE m CPU_SECONDS SEED',
  words: ['FILE', 'm', 'CPU_SECONDS', 'SEED'],
  read: (text, numberOf) => parseToptw(text, numberOf('m')),
};

if (require.main === module) print(answerOf(TOPTW_DOOR, process.argv.slice(2)));
