import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useMatches, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { may, meQuery } from '@/api/me';
import { FindOrDo } from '../find/find-or-do';
import { PageForbidden } from '../page-states';
import { SessionPlace } from '../session';
import { SignInAgain } from '../sign-in-again';
import { BottomBar } from './bottom-bar';
import { Rail } from './rail';
import { RailKeys } from './rail-keys';
import styles from './shell.module.css';
import { t } from '@/texts';

/** Everything that stands around a page once somebody is signed in. */
export function Shell() {
  const { data: me } = useSuspenseQuery(meQuery);
  const stated = useMatches({ select: (matches) => matches.at(-1)?.staticData.needs });
  const isPlain = useMatches({ select: (matches) => matches.at(-1)?.staticData.isPlain === true });
  const work = useFocusOnNewPage();
  if (!me) return null;
  const needs = stated === undefined ? [] : [stated].flat();
  return (
    <SessionPlace me={me}>
      <FindOrDo>
        <RailKeys />
        <a className={styles.skip} href="#work">
          {t.shell.skip}
        </a>
        <div className={styles.shell} data-plain={isPlain || undefined}>
          <Rail />
          <main ref={work} id="work" className={styles.work} tabIndex={-1}>
            {needs.length > 0 && !needs.some((each) => may(me, each)) ? <PageForbidden needs={needs} /> : <Outlet />}
          </main>
        </div>
        {!isPlain && <BottomBar />}
        <SignInAgain />
      </FindOrDo>
    </SessionPlace>
  );
}

/** A new page starts at its top for those who read with a screen reader as well. */
function useFocusOnNewPage() {
  const work = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    work.current?.focus({ preventScroll: true });
  }, [path]);
  return work;
}
