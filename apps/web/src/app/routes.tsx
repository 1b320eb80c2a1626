import type { Permission } from '@inroads/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { setUpQuery } from '@/api/set-up';
import { readAuditSearch } from '@/features/audit/audit-view';
import { readEmployersSearch } from '@/features/employers/employers-view';
import { readLogSearch } from '@/features/log/log-view';
import { readImportSearch } from '@/features/imports/import-view';
import { readOpeningsSearch } from '@/features/openings/openings-view';
import { readPeopleSearch } from '@/features/people/people-view';
import { readSeekerSearch, readSeekersSearch } from '@/features/seekers/seekers-view';
import { readSettingsSearch } from '@/features/settings/settings-view';
import { readTeamPlanSearch } from '@/features/team-plan/team-plan-view';
import { readTeamWeekSearch } from '@/features/team-week/team-week-view';
import { readWeekSearch } from '@/features/week/week-view';
import { homeOf, type PageName } from './navigation';
import { ownPath } from './own-path';
import { PageMissing } from './page-states';
import { Root } from './root';
import { Shell } from './shell/shell';
import { t } from '@/texts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The right this page needs, or one of several; without it the page says who has it. */
    needs?: Permission | readonly Permission[];
    page?: PageName;
    title?: string;
    /** Its own way out: no bottom bar on a phone. */
    isPlain?: boolean;
  }
}

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Root });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  staticData: { title: t.shell.titles.signIn },
  validateSearch: (search: Record<string, unknown>): { back?: string } => ({ back: ownPath(search['back']) }),
  beforeLoad: async ({ context }) => {
    // An empty server has nobody who could sign in.
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to send elsewhere
    if (await context.queries.ensureQueryData(setUpQuery)) throw redirect({ to: '/setup', replace: true });
  },
  component: lazyRouteComponent(() => import('@/features/sign-in/sign-in.page'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  staticData: { title: t.shell.titles.setUp },
  beforeLoad: async ({ context }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to send elsewhere
    if (!(await context.queries.ensureQueryData(setUpQuery))) throw redirect({ to: '/sign-in', replace: true });
  },
  component: lazyRouteComponent(() => import('@/features/sign-in/set-up.page'), 'SetUpPage'),
});

/** Everything behind sign-in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'in',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery);
    if (!me) {
      const back = location.href === '/' ? undefined : location.href;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to send elsewhere
      throw redirect({ to: '/sign-in', search: { back } });
    }
    return { me };
  },
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: ({ context }) => {
    redirect({ to: homeOf(context.me), replace: true, throw: true });
  },
});

const missing = createRoute({
  getParentRoute: () => shell,
  path: '$',
  component: PageMissing,
  staticData: { title: t.shell.missing.title },
});

const employers = createRoute({
  getParentRoute: () => shell,
  path: '/employers',
  staticData: { page: 'employers', needs: 'employer.read' },
  validateSearch: readEmployersSearch,
  component: lazyRouteComponent(() => import('@/features/employers/employers.page'), 'EmployersPage'),
});

const newEmployer = createRoute({
  getParentRoute: () => shell,
  path: '/employers/new',
  staticData: { title: t.shell.titles.addEmployer, needs: 'employer.write' },
  component: lazyRouteComponent(() => import('@/features/employers/new-employer.page'), 'NewEmployerPage'),
});

const employer = createRoute({
  getParentRoute: () => shell,
  path: '/employers/$id',
  staticData: { title: t.shell.titles.employer, needs: 'employer.read' },
  validateSearch: (search: Record<string, unknown>): { act?: 'stop' } =>
    search['act'] === 'stop' ? { act: 'stop' } : {},
  component: lazyRouteComponent(() => import('@/features/employers/employer.page'), 'EmployerPage'),
});

const log = createRoute({
  getParentRoute: () => shell,
  path: '/log',
  staticData: { page: 'log', needs: 'contact.write', isPlain: true },
  validateSearch: readLogSearch,
  component: lazyRouteComponent(() => import('@/features/log/log.page'), 'LogPage'),
});

const changeContact = createRoute({
  getParentRoute: () => shell,
  path: '/log/$contactId',
  staticData: { title: t.log.edit, needs: 'contact.write', isPlain: true },
  component: lazyRouteComponent(() => import('@/features/log/change.page'), 'ChangeContactPage'),
});

const seekers = createRoute({
  getParentRoute: () => shell,
  path: '/seekers',
  staticData: { page: 'seekers', needs: 'seeker.read' },
  validateSearch: readSeekersSearch,
  component: lazyRouteComponent(() => import('@/features/seekers/seekers.page'), 'SeekersPage'),
});

const newSeeker = createRoute({
  getParentRoute: () => shell,
  path: '/seekers/new',
  staticData: { title: t.shell.titles.addSeeker, needs: 'seeker.write' },
  component: lazyRouteComponent(() => import('@/features/seekers/new-seeker.page'), 'NewSeekerPage'),
});

const seeker = createRoute({
  getParentRoute: () => shell,
  path: '/seekers/$id',
  staticData: { title: t.shell.titles.seeker, needs: 'seeker.read' },
  validateSearch: readSeekerSearch,
  component: lazyRouteComponent(() => import('@/features/seekers/seeker.page'), 'SeekerPage'),
});

const openings = createRoute({
  getParentRoute: () => shell,
  path: '/openings',
  staticData: { page: 'openings', needs: 'opening.read' },
  validateSearch: readOpeningsSearch,
  component: lazyRouteComponent(() => import('@/features/openings/openings.page'), 'OpeningsPage'),
});

const newOpening = createRoute({
  getParentRoute: () => shell,
  path: '/openings/new',
  staticData: { title: t.shell.titles.addOpening, needs: 'opening.write' },
  validateSearch: (search: Record<string, unknown>): { employer?: string } =>
    typeof search['employer'] === 'string' ? { employer: search['employer'] } : {},
  component: lazyRouteComponent(() => import('@/features/openings/new-opening.page'), 'NewOpeningPage'),
});

const opening = createRoute({
  getParentRoute: () => shell,
  path: '/openings/$id',
  staticData: { title: t.shell.titles.opening, needs: 'opening.read' },
  component: lazyRouteComponent(() => import('@/features/openings/opening.page'), 'OpeningPage'),
});

const teamWeek = createRoute({
  getParentRoute: () => shell,
  path: '/team/week/{-$day}',
  staticData: { page: 'teamWeek', needs: ['week.read-team', 'week.read-agency'] },
  validateSearch: readTeamWeekSearch,
  component: lazyRouteComponent(() => import('@/features/team-week/team-week.page'), 'TeamWeekPage'),
});

const teamPlan = createRoute({
  getParentRoute: () => shell,
  path: '/team/plan/{-$day}',
  staticData: { page: 'teamPlan', needs: 'plan.run-team' },
  validateSearch: readTeamPlanSearch,
  component: lazyRouteComponent(() => import('@/features/team-plan/team-plan.page'), 'TeamPlanPage'),
});

const week = createRoute({
  getParentRoute: () => shell,
  path: '/week/{-$day}',
  staticData: { page: 'week', needs: 'plan.write' },
  validateSearch: readWeekSearch,
  component: lazyRouteComponent(() => import('@/features/week/week.page'), 'WeekPage'),
});

const colleaguesWeek = createRoute({
  getParentRoute: () => shell,
  path: '/week/of/$staffId/{-$day}',
  staticData: { page: 'teamWeek', needs: 'plan.read' },
  validateSearch: readWeekSearch,
  component: lazyRouteComponent(() => import('@/features/week/week.page'), 'ColleaguesWeekPage'),
});

const profile = createRoute({
  getParentRoute: () => shell,
  path: '/profile',
  staticData: { page: 'profile' },
  component: lazyRouteComponent(() => import('@/features/profile/profile.page'), 'ProfilePage'),
});

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/import',
  staticData: { page: 'import', needs: 'import.run' },
  component: lazyRouteComponent(() => import('@/features/imports/imports.page'), 'ImportsPage'),
});

const importRun = createRoute({
  getParentRoute: () => shell,
  path: '/import/$id',
  staticData: { page: 'import', needs: 'import.run' },
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('@/features/imports/import-run.page'), 'ImportRunPage'),
});

const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  staticData: { page: 'people', needs: 'staff.read-work' },
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('@/features/people/people.page'), 'PeoplePage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings/{-$part}',
  staticData: { page: 'settings', needs: 'settings.manage' },
  validateSearch: readSettingsSearch,
  component: lazyRouteComponent(() => import('@/features/settings/settings.page'), 'SettingsPage'),
});

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  staticData: { page: 'audit', needs: 'audit.read-agency' },
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('@/features/audit/audit.page'), 'AuditPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  staticData: { title: t.shell.titles.welcome },
  component: lazyRouteComponent(() => import('@/features/sign-in/welcome.page'), 'WelcomePage'),
});

export const routeTree = root.addChildren([
  signIn,
  setUp,
  welcome,
  shell.addChildren([
    home,
    employers,
    newEmployer,
    employer,
    log,
    changeContact,
    seekers,
    newSeeker,
    seeker,
    openings,
    newOpening,
    opening,
    week,
    colleaguesWeek,
    teamWeek,
    teamPlan,
    people,
    settings,
    imports,
    importRun,
    profile,
    audit,
    missing,
  ]),
]);
