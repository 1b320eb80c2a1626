import { FIELD_FAULTS, tooLong } from '@inroads/contracts';
import { t } from '@/texts';

const KNOWN = new Map(
  (Object.keys(FIELD_FAULTS) as (keyof typeof FIELD_FAULTS)[]).map((kind) => [
    FIELD_FAULTS[kind] as string,
    t.faults[kind],
  ]),
);
const LENGTH = /(\d+) characters$/;
const AT_MOST = /must not be greater than (\S+)$/;
const AT_LEAST = /must not be less than (\S+)$/;

/** What the server says of one field, as a sentence that stands beside it. Names of fields in a program are left out. */
export function faultWords(path: string, message: string): string {
  const known = KNOWN.get(message);
  if (known) return known;
  const length = LENGTH.exec(message)?.[1];
  if (length && message === tooLong(Number(length))) return t.faults.tooLong(length);
  return isOfProgram(path, message) ? programWords(message) : sentence(message);
}

/** The framework's own checks begin with the name of the field in the request. */
function isOfProgram(path: string, message: string): boolean {
  const name = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
  return message.startsWith(`${name} `) || message.startsWith('each value in ') || message.startsWith('property ');
}

function programWords(message: string): string {
  const most = AT_MOST.exec(message)?.[1];
  if (most) return t.faults.atMost(most);
  const least = AT_LEAST.exec(message)?.[1];
  if (least) return t.faults.atLeast(least);
  if (/UUID|one of the following/.test(message)) return t.faults.choose;
  return t.faults.other;
}

function sentence(message: string): string {
  const capital = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.?]$/.test(capital) ? capital : `${capital}.`;
}
