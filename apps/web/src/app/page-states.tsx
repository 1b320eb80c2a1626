import { Button } from '@/ui/controls';
import { GRANTS, ROLES, type Permission } from '@inroads/contracts';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { t } from '@/texts';
import { ProblemNote } from '@/ui/notes';
import styles from './page-states.module.css';

/** A link led to a page that this role may not open: says so, and who can. */
export function PageForbidden({ needs }: { needs: readonly Permission[] }) {
  const roles = ROLES.filter((role) => needs.some((each) => GRANTS[role].has(each))).map(
    (role) => t.shell.rolesMany[role],
  );
  return (
    <div className={styles.state}>
      <h1>{t.shell.forbidden.title}</h1>
      <p>{t.shell.forbidden.who(roles)}</p>
      <Link to="/">{t.shell.forbidden.home}</Link>
    </div>
  );
}

export function PageMissing() {
  return (
    <div className={styles.state}>
      <h1>{t.shell.missing.title}</h1>
      <p>{t.shell.missing.say}</p>
      <Link to="/">{t.shell.forbidden.home}</Link>
    </div>
  );
}

export function PageFailed({ error, reset }: ErrorComponentProps) {
  const isOldBuild = error instanceof Error && /dynamically imported module|importing a module/i.test(error.message);
  if (isOldBuild) return <NewVersion />;
  return (
    <div className={styles.state}>
      <h1>{t.parts.problem.page}</h1>
      <ProblemNote error={error} onRetry={reset} />
    </div>
  );
}

/** A part of the page is gone from the server: it was replaced by a newer one. */
function NewVersion() {
  return (
    <div className={styles.state}>
      <h1>{t.shell.newVersion.say}</h1>
      <Button variant="filled" onClick={() => window.location.reload()}>
        {t.shell.newVersion.load}
      </Button>
    </div>
  );
}
