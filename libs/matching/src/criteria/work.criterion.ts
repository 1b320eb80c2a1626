import { found, notKnown, OBSERVED, TYPICAL, type EvidenceValues, type Finding } from '../scoring/finding';
import type { WorkKind, WorkValue } from '../types';
import { titleWords } from '../vocabulary/normal-title';
import { isRelated, minorGroup } from '../vocabulary/occupations';
import { titleLikeness } from '../vocabulary/title-likeness';
import { calibrated } from '../vocabulary/title-similarity';
import type { OpeningView } from '../scoring/opening-view';
import type { CompileCriterion, Judge } from './criterion';

const RELATED = 0.6;
const SAME_GROUP = 0.35;
/** From here on a title is taken to name the kind of work itself. */
const NAMES_IT = 0.75;

interface NamedKinds {
  readonly kinds: readonly WorkKind[];
  /** For each kind, how like one of its titles the opening's is. */
  readonly similarities: (title: string) => readonly number[];
}

function nameKinds(kinds: readonly WorkKind[]): NamedKinds {
  const likeness = titleLikeness(kinds);
  return { kinds, similarities: (title) => likeness(title).map(calibrated) };
}

function judgeByTitle(similarity: number, values: EvidenceValues): Finding {
  return found(
    similarity >= NAMES_IT ? 'yes' : 'no',
    similarity,
    similarity > 0 ? 'work-similar' : 'work-other',
    values,
  );
}

/** Best over what is known of one kind: its code against the opening's, else the titles. */
function judgeKind(kind: WorkKind, similarity: number, { opening }: OpeningView): Finding {
  const values = { kind: kind.title, title: opening.title };
  const code = opening.occupation?.code;
  const wanted = kind.occupation;
  if (code === undefined || wanted === undefined) return judgeByTitle(similarity, values);
  if (code === wanted) return found('yes', 1, 'work-same', values);
  const group = minorGroup(code) === minorGroup(wanted) ? SAME_GROUP : 0;
  const near = isRelated(code, wanted) ? RELATED : group;
  if (similarity >= near) return judgeByTitle(similarity, values);
  return near === RELATED ? found('maybe', near, 'work-related', values) : found('no', near, 'work-same-group', values);
}

/** Only codes on both sides, the opening's confirmed by a person, are observed; words alone count half. */
function confidence(kinds: readonly WorkKind[], { opening }: OpeningView): number {
  return opening.occupation?.isConfirmed === true && kinds.every((kind) => kind.occupation !== undefined)
    ? OBSERVED
    : TYPICAL;
}

/** A confirmed occupation that was named is as good as it gets, whatever the other kinds and the title say. */
function sameOccupation(kinds: readonly WorkKind[], { opening }: OpeningView): Finding | null {
  if (opening.occupation?.isConfirmed !== true) return null;
  const same = kinds.find((kind) => kind.occupation === opening.occupation?.code);
  return same ? found('yes', 1, 'work-same', { kind: same.title, title: opening.title }) : null;
}

const rank = (finding: Finding) => finding.desirability;

function judgeFor({ kinds, similarities }: NamedKinds, view: OpeningView): Finding {
  const named = sameOccupation(kinds, view);
  if (named) return named;
  const likeness = similarities(view.opening.title);
  const findings = kinds.map((kind, at) => judgeKind(kind, likeness[at] ?? 0, view));
  const best = findings.reduce((kept, finding) => (rank(finding) > rank(kept) ? finding : kept));
  const asks = view.opening.occupation?.isConfirmed === true ? null : 'occupation';
  return { ...best, confidence: confidence(kinds, view), asks };
}

/** By code, not by words alone: without a confirmed kind of work on both sides a likeness only warns. */
function judgeAgainst({ kinds, similarities }: NamedKinds, view: OpeningView): Finding {
  const { title, occupation: own } = view.opening;
  const hit = kinds.find((kind) => own !== undefined && kind.occupation === own.code);
  if (hit)
    return { ...found('no', 0, 'work-avoided', { kind: hit.title, title }), ...certaintyOf(own?.isConfirmed === true) };
  const isSettled = own?.isConfirmed === true && kinds.every((kind) => kind.occupation !== undefined);
  if (isSettled) return found('yes', 1, 'work-not-avoided', { title });
  const likeness = similarities(title);
  const like = kinds.find((_, at) => (likeness[at] ?? 0) >= NAMES_IT);
  const finding = like
    ? found('no', 0, 'work-avoided', { kind: like.title, title })
    : found('yes', 1, 'work-not-avoided', { title });
  return { ...finding, ...certaintyOf(false) };
}

const certaintyOf = (isConfirmed: boolean) => ({
  confidence: isConfirmed ? OBSERVED : TYPICAL,
  asks: isConfirmed ? null : 'occupation',
});

/** An employer without an opening, or a title that says nothing: the kind of work is not known. */
function isUntold({ opening }: OpeningView): boolean {
  return opening.occupation === undefined && titleWords(opening.title).length === 0;
}

/** Is this opening's work one of the kinds the person named? Best over the kinds. */
export const compileWork: CompileCriterion<'work'> = (value: WorkValue, side): Judge => {
  const text = ({ title, occupation: code }: WorkKind) => `${title}|${code ?? ''}`;
  const named = nameKinds([...value.kinds].sort((a, b) => (text(a) < text(b) ? -1 : 1)));
  const judge = side === 'for' ? judgeFor : judgeAgainst;
  return (view) => (isUntold(view) ? notKnown('unknown', 'occupation', { fact: 'occupation' }) : judge(named, view));
};
