import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const OUTPUT = join(ROOT, 'test-output/fuzz');
const PROGRAM = process.env.FUZZ_SCHEMATHESIS ?? '';
const CHECKS = [
  'not_a_fault',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
];

/** Then it is ended, and what it has not tallied is missing. */
const LONGEST_MS = 20 * 60_000;

export interface FuzzRun {
  readonly name: string;
  readonly apiUrl: string;
  readonly helperUrl: string;
  readonly token: string | null;
  /** Also the edges of every single value, beside what chance brings: many requests. */
  readonly withEdges: boolean;
  /** Only these addresses; all where left out. */
  readonly path?: string;
}

export interface FuzzResult {
  readonly code: number;
  /** What it found, in its words. */
  readonly failures: string;
  /** By operation, how often each status was answered. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const FUZZ = {
  seed: Number(process.env.FUZZ_SEED ?? 1 + Math.floor(Math.random() * 999_999)),
  examples: Number(process.env.FUZZ_EXAMPLES ?? 20),
};

/** One run of schemathesis over the committed document. All that it says goes to test-output/fuzz. */
export async function fuzz({ name, apiUrl, helperUrl, token, withEdges, path }: FuzzRun): Promise<FuzzResult> {
  mkdirSync(OUTPUT, { recursive: true });
  const [log, tally] = [join(OUTPUT, `${name}.log`), join(OUTPUT, `${name}.json`)];
  rmSync(tally, { force: true });
  const args = [
    ...['run', join(ROOT, 'apps/api/openapi.json'), '--url', apiUrl, '--no-color', '--generation-database', 'none'],
    ...['--checks', CHECKS.join(','), '--mode', 'all', '--continue-on-failure'],
    ...['--phases', withEdges ? 'examples,coverage,fuzzing' : 'examples,fuzzing'],
    ...['--max-examples', String(FUZZ.examples), '--seed', String(FUZZ.seed), '--request-timeout', '60'],
    ...['--warnings', 'off', '--suppress-health-check', 'all', '--generation-allow-x00', 'true'],
    ...(token === null ? [] : ['--header', `Authorization: Bearer ${token}`]),
    ...(path === undefined ? [] : ['--include-path', path]),
  ];
  const child = spawn(PROGRAM, args, {
    cwd: OUTPUT,
    env: {
      PATH: process.env.PATH,
      PYTHONPATH: __dirname,
      PYTHONDONTWRITEBYTECODE: '1',
      SCHEMATHESIS_HOOKS: 'hooks',
      FUZZ_HELPER: helperUrl,
      FUZZ_TALLY: tally,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const code = await new Promise<number>((done) => child.once('close', (status) => done(status ?? 1)));
  await new Promise((done) => file.end(done));
  const said = readFileSync(log, 'utf8');
  const begin = said.search(/=+ (ERRORS|FAILURES) =+/);
  const failures = code === 0 ? '' : said.slice(Math.max(0, begin));
  return { code, failures, answers: JSON.parse(readFileSync(tally, 'utf8')) as FuzzResult['answers'] };
}
