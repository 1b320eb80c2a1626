import { useQuery } from '@tanstack/react-query';
import { useFormats } from '@/app/session';
import { workingRange } from '@/facts/week-range';
import { t } from '@/texts';
import { ProblemNote, Skeleton } from '@/ui/notes';
import styles from './plan-history.module.css';
import { WeekLink } from './week-link';
import { useWeek } from './week-place';
import { planHistoryQuery } from './week.queries';

const words = t.week.history;

/** Planned against done, week by week: what slips is seen here, and each week is one tap away. */
export function PlanHistory() {
  const { plan } = useWeek();
  const formats = useFormats();
  const { data, error, refetch } = useQuery(planHistoryQuery(plan.staffId));
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={3} />;
  if (data.length === 0) return <p className="in-second">{words.none}</p>;
  return (
    <table className={styles.table}>
      <caption className="in-hidden">{words.title}</caption>
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.map(({ week, planned, done, doneLate, missed, later, removed, cancelled, leftOpen }) => (
          <tr key={week}>
            <th scope="row">
              <WeekLink staffId={plan.staffId} day={week}>
                {formats.dayRange(...workingRange(week))}
              </WeekLink>
              <span className={styles.rest}>{words.rest({ later, removed, cancelled, leftOpen })}</span>
            </th>
            <td>{planned}</td>
            <td>{done}</td>
            <td>{doneLate}</td>
            <td>{missed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
