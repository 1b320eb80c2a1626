import { useMediaQuery } from '@mantine/hooks';
import { answerOf, api } from '@/api/client';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Segments } from '@/ui/choice';
import { Button } from '@/ui/controls';
import { IconArrowBackUp } from '@/ui/icons';
import { Note, ProblemNote } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import { ErrorSheet } from './error-sheet';
import { OutcomeCounts, OutcomeFilter } from './outcome-counts';
import { RowList } from './row-list';
import styles from './imports.module.css';
import type { ImportRun } from './imports.queries';
import { useImportAct } from './use-import-act';
import { useImportSearch } from './use-import-search';

const words = t.imports.check;

/** The honest preview: every row with what would happen and why. Nothing is written yet. */
export function CheckPane({ run }: { run: ImportRun }) {
  const [{ show = null }, go] = useImportSearch();
  const isPhone = useMediaQuery('(max-width: 39.99em)') ?? false;
  return (
    <section className={styles.check} aria-labelledby="check">
      <h2 id="check" tabIndex={-1}>
        {words.title}
      </h2>
      <OutcomeCounts counts={run.counts} kind={run.kind} />
      <Remarks run={run} />
      {/* At the foot of a small screen it would cover the rows that it speaks of. */}
      {isPhone && <GoBar run={run} />}
      <div className={styles.filterLine}>
        <OutcomeFilter counts={run.counts} value={show} onChange={(next) => go(next === null ? {} : { show: next })} />
        {(run.counts.decide > 0 || run.rule !== 'ask') && <NearRule run={run} />}
      </div>
      <RowList run={run} outcome={show} mayDecide />
      {!isPhone && <GoBar run={run} isFoot />}
    </section>
  );
}

/** What holds for many rows, said once. */
function Remarks({ run: { counts, offMap } }: { run: ImportRun }) {
  if (counts.decide + offMap === 0) return null;
  return (
    <div className={styles.remarks}>
      {counts.decide > 0 && <Note tone="amber">{words.waiting(counts.decide)}</Note>}
      {offMap > 0 && <p className="in-amber">{words.offMap(offMap)}</p>}
    </div>
  );
}

/** One answer for everything that may be the same. */
function NearRule({ run: { id, rule } }: { run: ImportRun }) {
  const near = t.imports.near;
  const set = useImportAct((next: ImportRun['rule']) =>
    answerOf(api.POST('/api/imports/{id}/rule', { params: { path: { id } }, body: { rule: next } })),
  );
  return (
    <div className={styles.near}>
      <span className="in-second" aria-hidden="true">
        {near.label}
      </span>
      <Segments
        label={near.label}
        value={rule}
        options={(['ask', 'same', 'different'] as const).map((value) => ({ value, label: near[value] }))}
        onChange={(next) => set.mutate(next)}
      />
      {set.error && <ProblemNote error={set.error} />}
    </div>
  );
}

/** What the button does, in numbers; and what stays out, said before it is pressed. */
function GoBar({ run: { id, counts }, isFoot = false }: { run: ImportRun; isFoot?: boolean }) {
  const formats = useFormats();
  const written = counts.create + counts.update;
  const out = counts.decide + counts.skip + counts.error;
  const toast = useToast();
  const start = useImportAct(
    () => answerOf(api.POST('/api/imports/{id}/run', { params: { path: { id } } })),
    // In the place of the last decision's words, which can no longer be undone.
    () => toast({ words: words.started }),
  );
  return (
    <div className={styles.go} data-foot-bar={isFoot || undefined}>
      {start.error && <ProblemNote error={start.error} />}
      <div>
        <Button
          variant="filled"
          size="md"
          disabled={written === 0}
          loading={start.isPending}
          onClick={() => start.mutate()}
        >
          {written === 0 ? words.nothing : words.go(written, out, (count) => formats.number(count))}
        </Button>
        {out > 0 && <ErrorSheet id={id}>{words.sheet(out)}</ErrorSheet>}
        <span className={styles.undoSay}>
          <IconArrowBackUp size={16} stroke={1.7} aria-hidden />
          {words.undo}
        </span>
      </div>
    </div>
  );
}
