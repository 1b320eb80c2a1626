import { Link, useParams } from '@tanstack/react-router';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { Page, PageHead } from '@/ui/page';
import { AgencyPart } from './agency-part';
import { CountingPart, PlanningPart } from './counting-part';
import { HolidaysPart } from './holidays-part';
import { MapPart } from './map-part';
import { RecountLines } from './recount-line';
import { partOf, SETTINGS_PARTS } from './settings-view';
import styles from './settings.module.css';

const words = t.settings;
const PARTS = {
  counting: CountingPart,
  planning: PlanningPart,
  agency: AgencyPart,
  holidays: HolidaysPart,
  map: MapPart,
};

export function SettingsPage() {
  const { part } = useParams({ from: '/in/settings/{-$part}' });
  const { agency } = useMe();
  const current = partOf(part);
  const Part = PARTS[current];
  return (
    <Page>
      <PageHead title={words.title} note={agency.name} isRuled />
      <RecountLines />
      <div className={styles.layout}>
        <nav className={styles.parts} aria-label={words.partsLabel}>
          {SETTINGS_PARTS.map((each) => (
            <Link
              key={each}
              to="/settings/{-$part}"
              params={{ part: each }}
              search={{}}
              className={styles.part}
              aria-current={each === current ? 'page' : undefined}
            >
              {words.parts[each]}
            </Link>
          ))}
        </nav>
        <Part />
      </div>
    </Page>
  );
}
