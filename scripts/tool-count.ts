import { readFileSync } from 'node:fs';
import { weeksOf, type WeekFigures } from '@inroads/fidelity';
import { readInput } from './count/input';

/** Door for measuring: the counting rules that server and page use, on a stated file. `npm run -s tool:count -- FILE.json` */
const USAGE = 'Say which file to count: npm run -s tool:count -- FILE.json (its form: docs/schemas/count.schema.json).';
const MAX_FAULTS_SHOWN = 50;
const WRONG_INPUT = 2;

export interface Answer {
  readonly exitCode: number;
  readonly output: string;
  readonly complaint: string;
}

/** What the door prints for a week: the figures of the rules, under the names that were agreed. */
function weekShown(week: WeekFigures) {
  const { staff, weekStart, logged, counted, uncounted, target, targetAdjusted } = week;
  const { distinctEmployers, clientSpecific, generic } = week;
  return {
    staff,
    weekStart,
    logged,
    counted,
    uncounted,
    target,
    targetAdjusted,
    distinctEmployers,
    clientSpecific,
    generic,
  };
}

/** Counts the text of a file; never throws for what the file holds. */
export function countText(text: string, name: string): Answer {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused(`${name} is not JSON: ${(error as Error).message}. Mend it there, then run again.`);
  }
  const read = readInput(json);
  if ('input' in read) {
    return {
      exitCode: 0,
      output: `${JSON.stringify({ weeks: weeksOf(read.input).map(weekShown) }, null, 2)}\n`,
      complaint: '',
    };
  }
  const { faults } = read;
  const lines = faults
    .slice(0, MAX_FAULTS_SHOWN)
    .map(({ path, message }) => `  ${path === '' ? 'the file' : path} ${message}`);
  const rest = faults.length > MAX_FAULTS_SHOWN ? [`  and ${faults.length - MAX_FAULTS_SHOWN} more`] : [];
  const head = `${name} was not counted: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`;
  return refused([head, ...lines, ...rest].join('\n'));
}

export function countFile(paths: readonly string[]): Answer {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return refused(USAGE);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refused(`${path} cannot be read: ${(error as Error).message}.`);
  }
  return countText(text, path);
}

function refused(complaint: string): Answer {
  return { exitCode: WRONG_INPUT, output: '', complaint: `${complaint}\n` };
}

if (require.main === module) {
  const { exitCode, output, complaint } = countFile(process.argv.slice(2));
  process.stdout.write(output);
  process.stderr.write(complaint);
  process.exitCode = exitCode;
}
