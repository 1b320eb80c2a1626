import type { Problem } from './problem';

type Answer = Omit<Problem, 'type' | 'requestId'>;

const AWAY: Answer = {
  status: 503,
  code: 'database.away',
  title: 'The database does not answer just now. What was saved is safe. Try again in a moment.',
};
const BUSY: Answer = {
  status: 503,
  code: 'database.busy',
  title: 'Others are changing the same rows. Nothing was changed. Try again.',
};
const NOT_STORABLE: Answer = {
  status: 400,
  code: 'text.not-storable',
  title: 'The text holds characters that cannot be stored. Remove them and send again.',
};
const OUT_OF_RANGE: Answer = {
  status: 400,
  code: 'value.out-of-range',
  title: 'A number or date is out of range. Check the values.',
};

/** PostgreSQL's refusals that a caller can do something about, by SQLSTATE or by the code of the connection's error. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  ECONNREFUSED: AWAY,
  ECONNRESET: AWAY,
  '53300': AWAY,
  '53100': {
    status: 503,
    code: 'database.disk-full',
    title: 'The disk is full: nothing can be saved now, reading goes on. Tell your administrator.',
  },
  '23505': {
    status: 409,
    code: 'row.already-there',
    title: 'Something with the same name or key is there already. Nothing was changed.',
  },
  '23503': {
    status: 400,
    code: 'row.unknown-reference',
    title: 'The request names something that is not there. Check the ids.',
  },
  '22021': NOT_STORABLE,
  '22P05': NOT_STORABLE,
  '22003': OUT_OF_RANGE,
  '22008': OUT_OF_RANGE,
  '40001': BUSY,
  '40P01': BUSY,
  '55P03': BUSY,
  '57014': {
    status: 503,
    code: 'database.too-slow',
    title: 'That took too long and was stopped. Narrow the question and try again.',
  },
};

/** What the ORM says to the next statement of a transaction whose connection was cut between two of them. */
const CUT_MEANWHILE = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError']);

/** `null`: not one of the database's expected refusals. */
export function databaseProblem(error: unknown): Answer | null {
  const driver = error as {
    code?: unknown;
    name?: unknown;
    message?: unknown;
    driverError?: { code?: unknown };
  } | null;
  const code = driver?.driverError?.code ?? driver?.code;
  if (typeof code !== 'string') return isCut(driver?.name, driver?.message) ? AWAY : null;
  return ANSWERS[code] ?? (code.startsWith('08') || code.startsWith('57P') ? AWAY : null);
}

/** No code: no connection came free or up in time, or one was cut, as the pool or the ORM says it. */
function isCut(name: unknown, message: unknown): boolean {
  if (typeof name === 'string' && CUT_MEANWHILE.has(name)) return true;
  return typeof message === 'string' && /timeout exceeded when trying to connect|Connection terminated/.test(message);
}
