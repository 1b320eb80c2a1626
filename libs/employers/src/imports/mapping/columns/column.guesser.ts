import { share } from '@inroads/kernel';
import type { Cell, TableColumn, TableRow } from '@inroads/platform/tabular';
import { DateOrder, dateOrderOf, DateOrderVerdict } from '../values';
import { saysNothing } from '../values/parsed';
import { CONTENT_WORDS, ContentContext, ContentKind, contentShare, ContentShare } from './content.tests';
import { EMPLOYER_FIELDS, EmployerFieldId } from './employer-fields.data';
import { Field, ImportKind } from './field';
import { foreignWords, headerLikeness, headerWords, isFax } from './header.words';
import { OPENING_FIELDS, OpeningFieldId } from './opening-fields.data';
import { cautionOf, Refusal, refusalOf } from './private-columns';

export type FieldId = EmployerFieldId | OpeningFieldId;

export interface ColumnGuess {
  readonly column: TableColumn;
  /** `null`: nothing fits, or the column is refused. */
  readonly field: FieldId | null;
  /** 0 to 1; under 0.6 the page asks for a look. */
  readonly confidence: number;
  /** One sentence for the person. */
  readonly reason: string;
  /** A refused column cannot be placed by hand either. */
  readonly refusal: Refusal | null;
  readonly caution: string | null;
  /** Of a column of dates, as far as the first rows tell. */
  readonly dateOrder: DateOrderVerdict | null;
  readonly examples: readonly string[];
}

export interface MappingGuess {
  readonly columns: readonly ColumnGuess[];
  /** Required fields that no column seems to hold. */
  readonly missing: readonly Field<FieldId>[];
}

export interface GuessContext extends ContentContext {
  /** The country's way to write dates, for columns that do not tell. */
  readonly dateHabit: DateOrder;
}

interface Candidate {
  readonly column: TableColumn;
  readonly field: Field<FieldId>;
  readonly likeness: number;
  readonly content: ContentShare | null;
  readonly score: number;
}

/** Contents so much like one thing that no header is needed. */
const TELLING: readonly ContentKind[] = ['email', 'website', 'phone', 'address'];
/** What is told by contents where the column has no header at all. */
const TELLING_UNNAMED: readonly ContentKind[] = [...TELLING, 'postal-code', 'state', 'name'];
const LEAST_SCORE = 0.35;
/** Among a field's headers the first are the most usual: a tie goes to the field that has the header earlier. */
const EARLIER_IS_BETTER = 0.002;

const HEADERS = new Map<Field, readonly string[][]>(
  [...EMPLOYER_FIELDS, ...OPENING_FIELDS].map((field: Field) => [field, field.headers.map(headerWords)]),
);

/** Every word that some field's header speaks in. */
const WORDS = new Set([...HEADERS.values()].flat(2));

/** Contents that bear out a header which also speaks of something else; a number or any text bears out nothing. */
const BEARS_OUT: readonly ContentKind[] = [...TELLING, 'postal-code', 'state', 'naics', 'date', 'person'];
const BORNE_OUT_FROM = 0.8;

export function fieldsOf(kind: ImportKind): readonly Field<FieldId>[] {
  return kind === 'employers' ? EMPLOYER_FIELDS : OPENING_FIELDS;
}

/** Which column holds what, by the words of its header and by its first cells, best pair first; a field is given once. */
export function guessColumns(
  kind: ImportKind,
  columns: readonly TableColumn[],
  sample: readonly TableRow[],
  context: GuessContext,
): MappingGuess {
  const fields = fieldsOf(kind);
  const refusals = new Map<number, Refusal>();
  const candidates: Candidate[] = [];
  for (const column of columns) {
    const cells = cellsOf(column, sample);
    const shareOf = sharesOf(cells, context);
    const found = fields
      .filter(({ content }) => content !== 'phone' || !isFax(headerWords(column.name)))
      .map((field) => candidateOf(column, field, shareOf))
      .filter((one) => one.score >= LEAST_SCORE);
    const isKnown = found.some(({ likeness }) => likeness >= 0.6);
    const refusal = refusalOf(column.name, cells, isKnown);
    if (refusal) refusals.set(column.index, refusal);
    else candidates.push(...found);
  }
  const chosen = assign(candidates);
  const guesses = columns.map((column) => {
    const found = chosen.get(column.index);
    const refusal = refusals.get(column.index) ?? null;
    const reason = refusal?.message ?? (found ? reasonOf(found) : whyNothing(column, candidates, chosen));
    return guessOf(column, found, { refusal, reason }, cellsOf(column, sample), context);
  });
  const placed = new Set(guesses.map(({ field }) => field));
  return { columns: guesses, missing: fields.filter(({ isRequired, id }) => isRequired && !placed.has(id)) };
}

type ShareOf = (kind: ContentKind) => ContentShare;

/** Several fields ask the same of a column; its cells are looked at once for each kind. */
function sharesOf(cells: readonly Cell[], context: ContentContext): ShareOf {
  const known = new Map<ContentKind, ContentShare>();
  return (kind) => {
    const found = known.get(kind) ?? contentShare(cells, kind, context);
    known.set(kind, found);
    return found;
  };
}

function candidateOf(column: TableColumn, field: Field<FieldId>, shareOf: ShareOf): Candidate {
  const isUnnamed = column.name === `Column ${column.letter}`;
  const words = isUnnamed ? [] : headerWords(column.name);
  const borneOut = isBorneOut(field, shareOf);
  const likeness = Math.max(
    ...(HEADERS.get(field) ?? [])
      .filter((known) => borneOut || foreignWords(words, known, WORDS) < known.length)
      .map((known, at) => headerLikeness(words, known) - at * EARLIER_IS_BETTER),
    0,
  );
  const isTelling = field.content !== undefined && (isUnnamed ? TELLING_UNNAMED : TELLING).includes(field.content);
  const content = field.content && (likeness > 0 || isTelling) ? shareOf(field.content) : null;
  return { column, field, likeness, content, score: scoreOf(likeness, field.content, content) };
}

/** "Delivery phone" over phone numbers is one; "Shoe size" over numbers says nothing of how many work there. */
function isBorneOut({ content, mayRepeat }: Field<FieldId>, shareOf: ShareOf): boolean {
  if (mayRepeat) return true;
  if (content === undefined || !BEARS_OUT.includes(content)) return false;
  const { fitting, filled } = shareOf(content);
  return share(fitting, filled) >= BORNE_OUT_FROM;
}

/** A header is believed while its cells agree; cells alone count for little, a mere name for least. */
function scoreOf(likeness: number, kind: ContentKind | undefined, content: ContentShare | null): number {
  if (kind === undefined || content === null || content.filled === 0) return Math.max(likeness, 0) * 0.9;
  const fit = share(content.fitting, content.filled);
  if (likeness > 0) return likeness * (fit < 0.2 ? 0.3 : 0.6 + 0.4 * fit);
  return content.filled >= 3 && fit >= 0.8 ? (kind === 'name' ? 0.4 : 0.5) * fit : 0;
}

function assign(candidates: readonly Candidate[]): Map<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  const given = new Set<string>();
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.column.index - b.column.index)) {
    const { column, field } = candidate;
    const isTaken = (given.has(field.id) && !field.mayRepeat) || field.notBeside?.some((other) => given.has(other));
    if (chosen.has(column.index) || isTaken) continue;
    chosen.set(column.index, candidate);
    given.add(field.id);
  }
  return chosen;
}

function guessOf(
  column: TableColumn,
  found: Candidate | undefined,
  why: Pick<ColumnGuess, 'refusal' | 'reason'>,
  cells: readonly Cell[],
  context: GuessContext,
): ColumnGuess {
  const texts = cells.map(({ text }) => text).filter((text) => !saysNothing(text));
  return {
    column,
    field: found?.field.id ?? null,
    confidence: found ? Math.round(found.score * 100) / 100 : 0,
    ...why,
    caution: found?.field.isProse ? cautionOf(cells) : null,
    dateOrder: found?.field.content === 'date' ? dateOrderOf(texts, context.dateHabit) : null,
    examples: [...new Set(texts)].slice(0, 3),
  };
}

function whyNothing(
  column: TableColumn,
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<number, Candidate>,
): string {
  const wanted = candidates.find((one) => one.column.index === column.index)?.field;
  const holder = [...chosen.values()].find(({ field }) => field === wanted || wanted?.notBeside?.includes(field.id));
  if (wanted === undefined || holder === undefined) return `“${column.name}” looks like nothing that is kept.`;
  return `“${column.name}” may be “${wanted.label}”, which column ${holder.column.letter} already holds.`;
}

function reasonOf({ column, field, likeness, content }: Candidate): string {
  const named = likeness > 0 ? `Named “${column.name}”` : '';
  if (content === null || field.content === undefined || content.filled === 0) return `${named}.`;
  const fit = `${content.fitting} of ${content.filled} cells look like ${CONTENT_WORDS[field.content]}`;
  if (named === '') return `${fit}.`;
  return share(content.fitting, content.filled) >= 0.5
    ? `${named}, and ${fit}.`
    : `${named}, but only ${fit}. Check it.`;
}

function cellsOf(column: TableColumn, sample: readonly TableRow[]): Cell[] {
  return sample.flatMap((row) => row.cells[column.index] ?? []);
}
