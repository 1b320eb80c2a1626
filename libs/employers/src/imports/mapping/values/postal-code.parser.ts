import { BLANK, fault, Parsed, quoted, readLine, value } from './parsed';

const ZIP = /^(\d{5})(?:[- ]?(\d{4}))?(?:\.0+)?$/;
const LOST_ZEROS = /^(\d{3,4})(?:\.0+)?$/;
const LOST_ZEROS_LONG = /^(\d{4})-?(\d{4})$/;
const UK = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/;
const UK_OUTWARD = /^[A-Z]{1,2}\d[A-Z\d]?$/;

/** A ZIP code of five or nine digits (zeros that a spreadsheet dropped are put back), or a UK postcode. */
export function parsePostalCode(text: string, country: string): Parsed<string> {
  return readLine(text.toUpperCase(), (code) => {
    if (/^0+$/.test(code)) return BLANK;
    return country === 'US' ? zipCode(code) : ukCode(code);
  });
}

function zipCode(code: string): Parsed<string> {
  const whole = ZIP.exec(code);
  if (whole) return value(whole[2] === undefined ? whole[1]! : `${whole[1]}-${whole[2]}`);
  const long = LOST_ZEROS_LONG.exec(code);
  if (long) return restored(`0${long[1]}-${long[2]}`);
  const short = LOST_ZEROS.exec(code);
  if (short) return restored(short[1]!.padStart(5, '0'));
  return fault('postal-code.invalid', `${quoted(code)} is not a ZIP code. Write its five digits.`);
}

function restored(code: string): Parsed<string> {
  return value(code, `A zero at the start was lost; read as ${code}.`);
}

function ukCode(code: string): Parsed<string> {
  const whole = UK.exec(code);
  if (whole) return value(`${whole[1]} ${whole[2]}`);
  if (UK_OUTWARD.test(code)) return value(code);
  return fault('postal-code.invalid', `${quoted(code)} is not a postcode. Write it as SW1A 1AA.`);
}
