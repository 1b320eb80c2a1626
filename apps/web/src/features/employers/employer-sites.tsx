import { useState } from 'react';
import { useMay } from '@/app/session';
import { windowWords } from '@/facts/time-words';
import { t } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import { IconPencil } from '@/ui/icons';
import { Section } from '@/ui/page';
import styles from './employer.module.css';
import type { EmployerPage, Site } from './employers.queries';
import { SiteForm } from './site-form';

const words = t.employer.site;
type Window = Site['openHours'][number];

export function EmployerSites({
  employer,
  isAdding,
  onAdded,
}: {
  employer: EmployerPage;
  isAdding: boolean;
  onAdded: () => void;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const mayWrite = useMay('employer.write') && !employer.isArchived;
  const sites = employer.sites.filter(({ isArchived }) => !isArchived);
  if (sites.length === 0 && !isAdding) return null;
  return (
    <Section title={words.title}>
      {isAdding && <SiteForm employerId={employer.id} onLeave={onAdded} />}
      <ul className={styles.lines}>
        {sites.map((site) => (
          <li key={site.id}>
            {open === site.id ? (
              <SiteForm employerId={employer.id} site={site} onLeave={() => setOpen(null)} />
            ) : (
              <>
                <SiteLine site={site} />
                {mayWrite && (
                  <IconButton
                    label={words.edit(site.name || site.addressLine || words.unnamed)}
                    onClick={() => setOpen(site.id)}
                  >
                    <IconPencil size={16} stroke={1.7} aria-hidden />
                  </IconButton>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SiteLine({ site }: { site: Site }) {
  const { name, addressLine, city, region, postalCode, transitNote, openHours, quietHours, pointQuality } = site;
  const point = words.point[pointQuality];
  return (
    <div>
      <b>{name || words.unnamed}</b>
      <div>{[addressLine, city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ')}</div>
      {transitNote && <div className="in-second">{transitNote}</div>}
      {openHours.length > 0 && (
        <div className="in-second">
          {t.employer.known.open} {hoursWords(openHours)}
        </div>
      )}
      {quietHours.length > 0 && (
        <div className="in-second">
          {t.employer.known.quiet} {hoursWords(quietHours)}
        </div>
      )}
      {point && <div className="in-source">{point}</div>}
    </div>
  );
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function hoursWords(windows: readonly Window[]): string {
  return windowWords(
    windows.flatMap(({ weekday, from, to }) => {
      const day = DAYS[weekday - 1];
      return day ? [{ day, from, to }] : [];
    }),
  );
}
