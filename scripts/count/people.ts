import { SEEKER_STATUSES, type CaseloadMember, type SeekerStatus } from '@inroads/fidelity';
import { either, list, mapped, optional, record, type Field } from './fields';
import { inOrder, oneOf, periodFields, text } from './values';

export const statusRecord = record({ status: oneOf(SEEKER_STATUSES), ...periodFields });

export const specialistRecord = record({ staff: text, ...periodFields });

type StatusPeriods = CaseloadMember['statuses'];
type SpecialistPeriods = CaseloadMember['specialists'];

const isText = (value: unknown) => typeof value === 'string';

const statuses: Field<StatusPeriods> = either(
  (value) => !Array.isArray(value),
  mapped(oneOf(SEEKER_STATUSES), (status): StatusPeriods => [{ from: null, to: null, status }]),
  list(inOrder(statusRecord)),
);

const specialists: Field<SpecialistPeriods> = either(
  isText,
  mapped(text, (staff): SpecialistPeriods => [{ from: null, to: null, staff }]),
  list(inOrder(specialistRecord)),
);

const LOOKING: SeekerStatus = 'looking';

export const personRecord = record({
  id: text,
  status: optional<StatusPeriods>(statuses, [{ from: null, to: null, status: LOOKING }]),
  specialist: specialists,
});

export const personField: Field<CaseloadMember> = mapped(personRecord, ({ id, status, specialist }) => ({
  id,
  statuses: status,
  specialists: specialist,
}));
