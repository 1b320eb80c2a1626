export { addressKey, type AddressKey } from './address-key';
export { EmployerFinder, type FoundEmployer } from './employer.finder';
export { employerKey, namesIn, storeNumber } from './employer-key';
export { type EmployerLike } from './employer.print';
export { judgeSame, type EvidenceCode, type Judgement } from './same-employer.judge';
