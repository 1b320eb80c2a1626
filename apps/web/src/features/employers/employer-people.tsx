import { Button } from '@/ui/controls';
import { useState } from 'react';
import { useMay } from '@/app/session';
import { typedTimeWords } from '@/facts/time-words';
import { t } from '@/texts';
import { AskChip } from '@/ui/fact';
import { IconPencil, IconPlus } from '@/ui/icons';
import { IconButton } from '@/ui/icon-button';
import { Section } from '@/ui/page';
import styles from './employer.module.css';
import type { EmployerPage, Person } from './employers.queries';
import { PersonForm } from './person-form';

const words = t.employer.person;

/** Those who hire first: whom a visit is for. */
export function EmployerPeople({ employer }: { employer: EmployerPage }) {
  const [open, setOpen] = useState<string | null>(null);
  const mayWrite = useMay('employer.write') && !employer.isArchived;
  const people = employer.people.filter(({ isArchived }) => !isArchived).sort((a, b) => weight(a) - weight(b));
  const leave = () => setOpen(null);
  return (
    <Section
      title={words.title}
      note={people.length > 0 && people.length}
      action={
        mayWrite && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setOpen('new')}
          >
            {words.add}
          </Button>
        )
      }
    >
      {open === 'new' && <PersonForm employer={employer} onLeave={leave} />}
      <ul className={styles.lines}>
        {people.map((person) => (
          <li key={person.id}>
            {open === person.id ? (
              <PersonForm employer={employer} person={person} onLeave={leave} />
            ) : (
              <>
                <PersonLine person={person} />
                {mayWrite && (
                  <IconButton label={words.edit(person.name)} onClick={() => setOpen(person.id)}>
                    <IconPencil size={16} stroke={1.7} aria-hidden />
                  </IconButton>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {!people.some(({ influence }) => influence === 'hires') && <AskChip>{words.askWho}</AskChip>}
    </Section>
  );
}

function weight({ influence }: Person): number {
  return ['hires', 'influences', 'unknown', 'no'].indexOf(influence);
}

function PersonLine({ person }: { person: Person }) {
  const { name, title, influence, phone, email, bestChannel, bestTime } = person;
  const best = words.best(bestChannel ? (words.channels[bestChannel] ?? '') : '', typedTimeWords(bestTime));
  return (
    <div>
      <b>{name}</b>
      {title && `, ${title}`}
      <div className="in-second">
        {influence === 'unknown' ? <AskChip>{words.askInfluence}</AskChip> : words.influence[influence]}
      </div>
      {best && <div className="in-source">{best}</div>}
      {(phone || email) && (
        <div className="in-second">
          {phone && <a href={`tel:${phone}`}>{phone}</a>}
          {phone && email && ', '}
          {email && <a href={`mailto:${email}`}>{email}</a>}
        </div>
      )}
    </div>
  );
}
