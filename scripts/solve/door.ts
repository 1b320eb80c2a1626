import { readFileSync } from 'node:fs';
import { DomainError, Invalid } from '@inroads/kernel';
import { solveVisits, type LocationProblem } from '@inroads/planning';

const WRONG_INPUT = 2;
const MOST_SECONDS = 3600;

export interface Answer {
  readonly exitCode: number;
  readonly output: string;
  readonly complaint: string;
}

/** One command line that solves a file: its words in order, and how its problem is read from them. */
export interface SolverDoor {
  readonly usage: string;
  readonly words: readonly string[];
  readonly read: (text: string, numberOf: (word: string) => number) => LocationProblem;
}

/** Never throws for what the caller did or what the file holds: that is one line of complaint and exit code 2. */
export function answerOf(door: SolverDoor, args: readonly string[]): Answer {
  try {
    if (args.length !== door.words.length) throw new Invalid('solve.usage', `Usage: ${door.usage}`);
    const wordOf = (word: string): string => args[door.words.indexOf(word)]!;
    const numberOf = (word: string): number => toNumber(word, wordOf(word));
    const seconds = numberOf('CPU_SECONDS');
    if (seconds <= 0 || seconds > MOST_SECONDS) {
      throw new Invalid('solve.seconds', `CPU_SECONDS must be above 0 and at most ${MOST_SECONDS}, not ${seconds}.`);
    }
    const seed = numberOf('SEED');
    if (!Number.isSafeInteger(seed)) throw new Invalid('solve.seed', `SEED must be a whole number, not ${seed}.`);
    const solution = solve(door.read(textOf(wordOf('FILE')), numberOf), seconds, seed);
    return { exitCode: 0, output: `${JSON.stringify(solution)}\n`, complaint: '' };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { exitCode: WRONG_INPUT, output: '', complaint: `${error.message}\n` };
  }
}

export function print({ exitCode, output, complaint }: Answer): void {
  process.stdout.write(output);
  process.stderr.write(complaint);
  process.exitCode = exitCode;
}

/** CPU milliseconds of this process since it started, all threads: what a limit in CPU seconds is held against. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function solve({ problem, ids }: LocationProblem, cpuSeconds: number, seed: number) {
  const timeUsed = (): number => cpuMs() / (cpuSeconds * 1000);
  const { value, routes, iterations } = solveVisits(problem, { seed, timeUsed });
  return {
    value,
    routes: routes.map((route) => route.map((stop) => ids[stop]!)),
    cpuMs: Math.round(cpuMs()),
    iterations,
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Invalid('solve.file', `${path} cannot be read: ${(error as Error).message}.`);
  }
}

function toNumber(word: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) {
    throw new Invalid('solve.number', `${word} must be a number, not "${text}".`);
  }
  return value;
}
