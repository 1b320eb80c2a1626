import { INDUSTRIES } from '@inroads/matching';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import type { Column } from '@/ui/data-list';
import styles from './employers.module.css';
import type { EmployerLine } from './employers.queries';
import { StageWords } from './stage-words';

const words = t.employers;

/** "Print shops and binderies" for 323111: the nearest code that has words. */
export function industryWords(naics: string | null): string {
  for (let length = naics?.length ?? 0; length >= 2; length -= 1) {
    const found = INDUSTRIES[naics?.slice(0, length) ?? ''];
    if (found) return found;
  }
  return '';
}

/** Of the last visit in person; the day is said once where it is that of the last contact. */
function inPersonWords(inPersonOn: string | null, lastOn: string, formats: Formats): string {
  if (inPersonOn === null) return words.neverInPerson;
  return inPersonOn === lastOn ? words.inPerson : words.lastInPerson(formats.shortDay(inPersonOn));
}

export function useEmployerColumns(): Column<EmployerLine>[] {
  const formats = useFormats();
  const nameOf = useStaffNames();
  return useMemo(
    () => [
      {
        key: 'employer',
        head: words.columns.employer,
        sort: 'name',
        cell: ({ id, name, naics, city }) => (
          <>
            <Link to="/employers/$id" params={{ id }} className={styles.name}>
              {name}
            </Link>
            <div className="in-second">{[industryWords(naics), city].filter(Boolean).join(', ')}</div>
          </>
        ),
      },
      {
        key: 'stage',
        head: words.columns.stage,
        cell: ({ stage, isDoNotContact }) => <StageWords stage={stage} isStopped={isDoNotContact} />,
      },
      {
        key: 'last',
        head: words.columns.lastContact,
        sort: 'last-contact',
        cell: ({ lastContactOn, lastInPersonOn }) =>
          lastContactOn === null ? (
            words.noContact
          ) : (
            <>
              {formats.day(lastContactOn)}
              <div className="in-second">{inPersonWords(lastInPersonOn, lastContactOn, formats)}</div>
            </>
          ),
      },
      {
        key: 'openings',
        head: words.columns.openings,
        cell: ({ openOpenings }) =>
          openOpenings > 0 ? words.openings(openOpenings) : <span className="in-second">{words.noOpening}</span>,
      },
      {
        key: 'owner',
        head: words.columns.owner,
        cell: ({ ownerStaffId }) =>
          ownerStaffId === null ? <span className="in-second">{words.nobody}</span> : nameOf(ownerStaffId),
      },
    ],
    [formats, nameOf],
  );
}
