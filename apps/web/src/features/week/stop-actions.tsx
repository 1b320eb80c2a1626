import { Link } from '@tanstack/react-router';
import { LOG_PATH } from '@/app/navigation';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconLink } from '@/ui/icon-button';
import { IconCheck, IconNavigation } from '@/ui/icons';
import { wayLink } from './way-link';
import type { Stop } from './week.queries';
import styles from './week.module.css';

const words = t.week.stop;

interface StopActionsProps {
  readonly stop: Stop;
  /** The next stop has its actions in words, the others as signs with a name. */
  readonly isNamed: boolean;
}

export function StopActions({ stop, isNamed }: StopActionsProps) {
  return (
    <div className={styles.actions} data-named={isNamed || undefined}>
      <DoneLink stop={stop} isNamed={isNamed} />
      {isNamed && <GoLink stop={stop} />}
    </div>
  );
}

function DoneLink({ stop, isNamed }: { stop: Stop; isNamed: boolean }) {
  const search = { employer: stop.employerId, site: stop.siteId, purpose: stop.purpose } as never;
  if (isNamed) {
    return (
      <Button
        variant="filled"
        leftSection={<IconCheck size={17} stroke={2} aria-hidden />}
        renderRoot={(props) => <Link to={LOG_PATH} search={search} {...props} />}
      >
        {words.done}
      </Button>
    );
  }
  return (
    <IconLink
      label={words.doneAt(stop.employerName)}
      tip={words.done}
      renderRoot={(props) => <Link to={LOG_PATH} search={search} {...props} />}
    >
      <IconCheck size={18} stroke={1.7} aria-hidden />
    </IconLink>
  );
}

/** Only on a phone: opens whatever map the phone has. */
function GoLink({ stop }: { stop: Stop }) {
  const href = wayLink(stop);
  if (href === null) return null;
  return (
    <a className={styles.go} href={href} aria-label={words.goTo(stop.employerName)}>
      <IconNavigation size={18} stroke={1.7} aria-hidden />
      {words.go}
    </a>
  );
}
