import { parseMctopmtw } from '@inroads/planning';
import { answerOf, print, type SolverDoor } from './solve/door';

/** Door for measuring: the solver on a file of the multi-constrained problem with several windows a day. */
export const MCTOPMTW_DOOR: SolverDoor = {
  usage: 'npm run -s tool:solve-mctopmtw -- FILE CPU_SECONDS SEED',
  words: ['FILE', 'CPU_SECONDS', 'SEED'],
  read: (text) => parseMctopmtw(text),
};

if (require.main === module) print(answerOf(MCTOPMTW_DOOR, process.argv.slice(2)));
