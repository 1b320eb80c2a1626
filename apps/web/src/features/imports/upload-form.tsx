import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState, type DragEvent } from 'react';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { ChoiceCards } from '@/ui/choice';
import { Button } from '@/ui/controls';
import { IconUpload } from '@/ui/icons';
import { faultAt, FormProblem } from '@/ui/form';
import styles from './upload.module.css';
import { importsKey } from './imports.queries';

const words = t.imports.file;
type Kind = 'employers' | 'openings';

const BYTES_PER_MEGABYTE = 1024 * 1024;
const MOST_BYTES = 50 * BYTES_PER_MEGABYTE;

/** What is in the file, and the file: picked or dropped. */
export function UploadForm() {
  const [kind, setKind] = useState<Kind>('employers');
  const [file, setFile] = useState<File | null>(null);
  const [isTried, setIsTried] = useState(false);
  const navigate = useNavigate();
  const upload = useSave(
    (chosen: File, key) =>
      answerOf(
        api.POST('/api/imports', {
          body: { kind, file: '' },
          bodySerializer: () => toForm(kind, chosen),
          headers: onceWith(key),
        }),
      ),
    { refresh: [importsKey], onSaved: ({ id }) => void navigate({ to: '/import/$id', params: { id } }) },
  );
  const refused = faultAt(upload.error, file, 'file') ?? null;
  const fault = file ? (file.size > MOST_BYTES ? words.tooLarge : refused) : isTried ? words.missing : null;
  return (
    <form
      className={styles.upload}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (file && file.size <= MOST_BYTES) upload.mutate(file);
      }}
    >
      <h2>{words.what}</h2>
      <ChoiceCards<Kind>
        label={words.what}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'employers', label: words.employers, say: words.employersSay },
          { value: 'openings', label: words.openings, say: words.openingsSay },
        ]}
      />
      <h2>{words.choose}</h2>
      <FileField file={file} fault={fault} onChoose={setFile} />
      <FormProblem error={upload.error} />
      <div>
        <Button
          type="submit"
          variant="filled"
          loading={upload.isPending}
          leftSection={<IconUpload size={16} aria-hidden />}
        >
          {words.submit}
        </Button>
      </div>
      <p className="in-second">{words.never}</p>
    </form>
  );
}

function toForm(kind: Kind, file: File): FormData {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', file, file.name);
  return form;
}

interface FileFieldProps {
  readonly file: File | null;
  readonly fault: string | null;
  onChoose: (file: File) => void;
}

function FileField({ file, fault, onChoose }: FileFieldProps) {
  const formats = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) onChoose(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className={styles.pick}>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={`${id}-hint`}
          aria-invalid={fault !== null || undefined}
          onChange={(event) => take(event.currentTarget.files)}
        />
        {words.pick}
      </label>
      <span>
        {file ? (
          <b>
            {words.chosen(
              file.name,
              sayBytes(file.size, (value) => formats.number(value)),
            )}
          </b>
        ) : (
          words.drop
        )}
      </span>
      <p id={`${id}-hint`} className="in-second">
        {words.hint}
      </p>
      {fault && (
        <p role="alert" className="in-brick">
          {fault}
        </p>
      )}
    </div>
  );
}

function sayBytes(bytes: number, say: (value: number) => string): string {
  return bytes < BYTES_PER_MEGABYTE
    ? words.kilobytes(say(Math.max(1, Math.round(bytes / 1024))))
    : words.megabytes(say(Math.round((bytes / BYTES_PER_MEGABYTE) * 10) / 10));
}
