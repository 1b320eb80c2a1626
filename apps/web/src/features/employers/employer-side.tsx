import type { Fact } from '@inroads/matching';
import { Button } from '@/ui/controls';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LOG_PATH } from '@/app/navigation';
import { useFormats, useMay } from '@/app/session';
import { factState } from '@/facts/fact-state';
import { t } from '@/texts';
import { Fact as FactWords } from '@/ui/fact';
import { IconPlus } from '@/ui/icons';
import { Section } from '@/ui/page';
import { followUpsQuery } from '../log/log.queries';
import styles from './employer.module.css';
import { employerOpeningsQuery, type EmployerPage } from './employers.queries';

const words = t.knowledge;

/** What was promised to them, the earliest first. */
export function Promises({ employer }: { employer: EmployerPage }) {
  const formats = useFormats();
  const mayLog = useMay('contact.write');
  const { data: promises = [] } = useQuery({ ...followUpsQuery(employer.id), enabled: useMay('contact.read') });
  if (promises.length === 0) return null;
  const today = formats.today();
  return (
    <Section title={words.promises.title} note={promises.length}>
      <ul className={styles.lines}>
        {promises.map(({ id, what, dueOn }) => (
          <li key={id}>
            <div>
              <b>{what || words.promises.nothing}</b>
              <div
                className={dueOn < today ? 'in-second in-brick' : dueOn === today ? 'in-second in-amber' : 'in-second'}
              >
                {dueOn < today ? words.promises.overdue(formats.day(dueOn)) : words.promises.due(formats.day(dueOn))}
              </div>
            </div>
            {mayLog && (
              <Button
                renderRoot={(props) => <Link to={LOG_PATH} search={{ employer: employer.id } as never} {...props} />}
                size="compact-md"
              >
                {words.promises.log}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Open jobs there, each with what is known and what to ask. */
export function EmployerOpenings({ employer }: { employer: EmployerPage }) {
  const formats = useFormats();
  const mayAdd = useMay('opening.write') && !employer.isArchived;
  const { data: openings } = useQuery(employerOpeningsQuery(employer.id));
  const open = openings?.filter(({ status }) => status === 'open' || status === 'check-again') ?? [];
  return (
    <Section
      title={words.openings.title}
      note={open.length > 0 && open.length}
      action={
        mayAdd && (
          <Button
            renderRoot={(props) => <Link to="/openings/new" search={{ employer: employer.id }} {...props} />}
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
          >
            {words.openings.add}
          </Button>
        )
      }
    >
      {openings && open.length === 0 && <p className="in-second">{words.openings.none}</p>}
      <ul className={styles.lines}>
        {open.map(({ id, title, facts }) => {
          const known = facts as Record<string, Fact<unknown> | undefined>;
          return (
            <li key={id}>
              <div>
                <Link to="/openings/$id" params={{ id }}>
                  <b>{title}</b>
                </Link>
                <div className="in-second">
                  {['schedule', 'pay'].map((key) => {
                    const state = factState(key, known[key], formats);
                    return (
                      <span key={key}>
                        <FactWords fact={state.kind === 'known' ? { kind: 'known', value: state.value } : state} />{' '}
                      </span>
                    );
                  })}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
