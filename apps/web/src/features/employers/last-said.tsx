import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Empty } from '@/ui/notes';
import { Section } from '@/ui/page';
import styles from './employer.module.css';
import type { EmployerPage } from './employers.queries';

const words = t.employer.said;

export function LastSaid({ said }: { said: EmployerPage['lastSaid'] }) {
  const formats = useFormats();
  return (
    <Section title={words.title} note={said && words.by(said.by, formats.day(said.day))}>
      {said ? (
        <blockquote className={styles.quote}>“{said.quote}”</blockquote>
      ) : (
        <Empty title={words.none}>{words.noneSay}</Empty>
      )}
    </Section>
  );
}
