import { useFormats } from '@/app/session';
import { t } from '@/texts';
import type { ImportRun } from './imports.queries';

const words = t.imports.done;

/** What became of every row of the file, as numbers that add up to it. */
export function partsOf({ counts, written }: ImportRun): [keyof typeof words.parts, number][] {
  const parts: [keyof typeof words.parts, number][] = [
    ['created', written.created],
    ['updated', written.updated - written.joined],
    ['joined', written.joined],
    ['notWritten', counts.create + counts.update - written.created - written.updated],
    ['waiting', counts.decide],
    ['skipped', counts.skip],
    ['errors', counts.error],
  ];
  return parts.filter(([, count]) => count > 0);
}

export function RunSum({ run }: { run: ImportRun }) {
  const formats = useFormats();
  const { state, rows, written, counts } = run;
  const said = partsOf(run).map(([part, count]) => words.parts[part](formats.number(count)));
  const number = formats.number(written.created + written.updated);
  return (
    <>
      <p>
        <b>{state === 'undone' ? words.takenBack(number) : words.written(number)}</b>{' '}
        {words.sum(said, formats.number(rows ?? 0))}
      </p>
      {written.kept > 0 && <p className="in-amber">{words.kept(written.kept)}</p>}
      {state === 'undone' && <p className="in-second">{words.undoneSay}</p>}
      {state !== 'undone' && counts.decide > 0 && <p className="in-amber">{words.stillWaiting(counts.decide)}</p>}
      {state === 'stopped' && <p className="in-second">{words.stoppedSay}</p>}
    </>
  );
}
