import { readFileSync } from 'node:fs';
import {
  compileSeeker,
  contributionsOf,
  labelsOf,
  questionsOf,
  rankOpenings,
  type CompiledSeeker,
  type Evaluation,
} from '@inroads/matching';
import { readInput, type MatchInput } from './match/input';

/** Door for measuring: the matcher that server and page use, on a stated file. `npm run -s tool:match -- FILE.json` */
const USAGE = 'Say which file to match: npm run -s tool:match -- FILE.json (its form: docs/schemas/match.schema.json).';
const MAX_FAULTS_SHOWN = 50;
const WRONG_INPUT = 2;

export interface Answer {
  readonly exitCode: number;
  readonly output: string;
  readonly complaint: string;
}

function rankedShown(compiled: CompiledSeeker, evaluation: Evaluation) {
  return {
    id: evaluation.opening.id,
    score: evaluation.score,
    certainty: evaluation.certainty,
    contributions: contributionsOf(compiled, evaluation).map(({ wish, amount, verdict }) => ({
      criterion: wish.criterion,
      amount,
      verdict,
    })),
    questions: questionsOf(compiled, evaluation).map(({ criterion, feature }) => ({ criterion, feature })),
    labels: labelsOf(compiled, evaluation),
  };
}

export function matched({ seeker, openings, settings }: MatchInput) {
  const compiled = compileSeeker(seeker, settings);
  const { ranked, doesNotFit, notRanked } = rankOpenings(compiled, openings);
  return {
    ranked: ranked.map((evaluation) => rankedShown(compiled, evaluation)),
    doesNotFit: doesNotFit.map(({ opening, failures }) => ({
      id: opening.id,
      reasons: failures.map(({ criterion, code }) => ({ criterion, code })),
    })),
    notRanked: notRanked.map(({ opening, notRankedBecause }) => ({ id: opening.id, why: notRankedBecause })),
  };
}

/** Matches the text of a file; never throws for what the file holds. */
export function matchText(text: string, name: string): Answer {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused(`${name} is not JSON: ${(error as Error).message}. Mend it there, then run again.`);
  }
  const read = readInput(json);
  if ('input' in read)
    return { exitCode: 0, output: `${JSON.stringify(matched(read.input), null, 2)}\n`, complaint: '' };
  const { faults } = read;
  const lines = faults
    .slice(0, MAX_FAULTS_SHOWN)
    .map(({ path, message }) => `  ${path === '' ? 'the file' : path} ${message}`);
  const rest = faults.length > MAX_FAULTS_SHOWN ? [`  and ${faults.length - MAX_FAULTS_SHOWN} more`] : [];
  const head = `${name} was not matched: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`;
  return refused([head, ...lines, ...rest].join('\n'));
}

export function matchFile(paths: readonly string[]): Answer {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return refused(USAGE);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refused(`${path} cannot be read: ${(error as Error).message}.`);
  }
  return matchText(text, path);
}

function refused(complaint: string): Answer {
  return { exitCode: WRONG_INPUT, output: '', complaint: `${complaint}\n` };
}

if (require.main === module) {
  const { exitCode, output, complaint } = matchFile(process.argv.slice(2));
  process.stdout.write(output);
  process.stderr.write(complaint);
  process.exitCode = exitCode;
}
