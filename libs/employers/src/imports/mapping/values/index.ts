export { isPostBox, splitAddress, type Address } from './address.parser';
export {
  parseEmploymentType,
  parseInfluence,
  parseOpenness,
  parseStage,
  parseYesNo,
  type EmploymentType,
  type Openness,
} from './choice.parsers';
export { parseEmail, parsePhone, parseWebsite, phoneKey } from './contact.parsers';
export { DATE_ORDERS, dateOrderOf, DateOrderTally, type DateOrder, type DateOrderVerdict } from './date-order';
export { parseDate, parseDateText, type DateReading } from './date.parser';
export { parseWeeklyHours } from './hours.parser';
export { parseNaics } from './naics.parser';
export { parseHeadcount, parseList } from './number.parsers';
export { type Parsed } from './parsed';
export { parsePay, type PayTexts } from './pay.parser';
export { parsePostalCode } from './postal-code.parser';
export { parseRegion, stateCode } from './region.parser';
export { parseSchedule } from './schedule.parser';
