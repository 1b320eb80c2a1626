import type { Person, PersonName } from './access.world';

/** Who gets which answer, once the role allows the route at all. Status, or `ok` for any 2xx. */
export type Answer = 'ok' | 400 | 401 | 403 | 404 | 409;
export type Rule = (person: Person) => Answer;

const among =
  (names: readonly PersonName[], otherwise: Answer): Rule =>
  ({ name, isForeign }) =>
    names.includes(name) ? 'ok' : isForeign ? 404 : otherwise;

/** Each sees the own agency's, or nothing in particular is asked for. */
export const everybody: Rule = () => 'ok';

/** The row belongs to the home agency, all of which may touch it. */
export const sameAgency: Rule = ({ isForeign }) => (isForeign ? 404 : 'ok');

/**
 * A job seeker of `own`, and all that hangs on the person: own caseload, cover while it lasts, own team
 * (docs/rules.md, Who may do what).
 */
const SEES_SEEKER: readonly PersonName[] = ['own', 'covering', 'supervisor'];
export const seesSeeker: Rule = among(SEES_SEEKER, 404);

/** As `seesSeeker`, where the row that is made does not exist yet: nothing to hide, so the refusal says why. */
export const couldSeeSeeker: Rule = ({ name }) => (SEES_SEEKER.includes(name) ? 'ok' : 403);

/** A contact that `own` made: the whole agency reads it, `own` writes it. */
export const madeContact: Rule = among(['own'], 403);
export const madeOrSupervisesContact: Rule = among(['own', 'supervisor'], 403);

/** Leave and cover of `own`: the supervisor's of team A and an administrator's. */
export const managesStaff: Rule = among(['supervisor', 'admin'], 404);

/** Hours, leave and cover of `own`, read. */
export const readsStaff: Rule = among(['own', 'supervisor', 'admin'], 404);

/** Hours and leave of `own` beside everybody's whom one answers for. */
export const answersForStaff: Rule = among(['supervisor', 'manager', 'admin'], 404);

/** Something that belongs to `own` alone, such as a token. */
export const onlyOwn: Rule = ({ name }) => (name === 'own' ? 'ok' : 404);

/** Always the same answer, whoever asks. */
export const always =
  (answer: Answer): Rule =>
  () =>
    answer;
