/** A file that breaks one rule of `.dependency-cruiser.cjs`: where it lies, and what it imports. */
export interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
}

/** Files that keep every rule: what the plants import, and one good example of each way that is open. */
export const GOOD: Readonly<Record<string, string>> = {
  'libs/kernel/src/index.ts': '',
  'libs/kernel/src/index.spec.ts': "import 'fast-check';",
  'libs/calendar/src/index.ts': "import '@inroads/kernel'; import 'temporal-polyfill';",
  'libs/contracts/src/index.ts': "import '@inroads/calendar';",
  'libs/matching/src/index.ts': "import '@inroads/kernel';",
  'libs/planning/src/index.ts': "import '@inroads/calendar';",
  'libs/fidelity/src/index.ts': "import '@inroads/calendar';",
  'libs/platform/src/queue/index.ts': "import 'bullmq'; import '@inroads/contracts'; import 'node:fs';",
  'libs/platform/src/addresses/index.ts': '',
  'libs/employers/src/employers/index.ts': "import '@inroads/platform/addresses';",
  'libs/platform/src/search/index.ts': "import 'meilisearch'; import '@inroads/platform/queue';",
  'libs/platform/src/search/index.spec.ts': "import '@inroads/testing';",
  'libs/testing/src/index.ts': "import 'fast-check';",
  'libs/agency/src/staff/index.ts': "export * from './staff.service';",
  'libs/agency/src/staff/staff.service.ts': "import './staff.repository';",
  'libs/agency/src/staff/staff.repository.ts': "import 'typeorm'; import './staff.entity';",
  'libs/agency/src/staff/staff.entity.ts': "import 'typeorm';",
  'libs/employers/src/needs/index.ts': "import '@inroads/agency/staff'; import '@inroads/matching';",
  'libs/employers/src/needs/need.entity.ts': "import '@inroads/agency/staff/staff.entity';",
  'libs/seekers/src/profiles/index.ts': "import '@inroads/agency/staff'; import '@inroads/matching';",
  'libs/practice/src/contacts/index.ts':
    "import '@inroads/employers/needs'; import '@inroads/seekers/profiles'; import '@inroads/fidelity';",
  'apps/api/src/main.ts': "import '@inroads/practice/contacts'; import '@inroads/platform/queue';",
  'apps/worker/src/main.ts': "import '@inroads/practice/contacts';",
  'apps/web/src/main.ts': "import '@inroads/matching'; import '@/page';",
  'apps/web/src/page.ts': "import '@inroads/contracts';",
  'db/seed/demo.ts': "import '@inroads/employers/needs';",
  'scripts/start.ts': "import '../apps/api/src/main'; import 'fast-check'; import 'bullmq';",
};

export const PLANTS: readonly Plant[] = [
  { rule: 'kernel-imports-nothing', file: 'libs/kernel/src/a.ts', imports: 'node:fs' },
  { rule: 'kernel-imports-nothing', file: 'libs/kernel/src/b.ts', imports: '@inroads/calendar' },
  { rule: 'calendar-is-pure', file: 'libs/calendar/src/a.ts', imports: 'node:fs' },
  { rule: 'calendar-is-pure', file: 'libs/calendar/src/b.ts', imports: '@inroads/fidelity' },
  { rule: 'pure-libs-are-pure', file: 'libs/matching/src/a.ts', imports: '@inroads/contracts' },
  { rule: 'pure-libs-are-pure', file: 'libs/planning/src/a.ts', imports: 'rxjs' },
  { rule: 'pure-libs-are-pure', file: 'libs/fidelity/src/a.ts', imports: 'node:crypto' },
  { rule: 'pure-libs-are-pure', file: 'libs/contracts/src/a.ts', imports: '@inroads/platform/queue' },
  {
    rule: 'addresses-leave-from-sites-only',
    file: 'libs/seekers/src/profiles/d.ts',
    imports: '@inroads/platform/addresses',
  },
  { rule: 'temporal-only-in-calendar', file: 'libs/practice/src/contacts/a.ts', imports: 'temporal-polyfill' },
  { rule: 'platform-knows-no-business', file: 'libs/platform/src/queue/a.ts', imports: '@inroads/agency/staff' },
  { rule: 'platform-knows-no-business', file: 'libs/platform/src/queue/b.ts', imports: '@inroads/matching' },
  { rule: 'agency-stands-alone', file: 'libs/agency/src/staff/a.ts', imports: '@inroads/employers/needs' },
  { rule: 'agency-stands-alone', file: 'libs/agency/src/staff/b.ts', imports: '@inroads/seekers/profiles' },
  { rule: 'employers-never-see-seekers', file: 'libs/employers/src/needs/a.ts', imports: '@inroads/seekers/profiles' },
  { rule: 'employers-never-see-seekers', file: 'libs/employers/src/needs/b.ts', imports: '@inroads/practice/contacts' },
  { rule: 'seekers-never-see-employers', file: 'libs/seekers/src/profiles/a.ts', imports: '@inroads/employers/needs' },
  {
    rule: 'seekers-never-see-employers',
    file: 'libs/seekers/src/profiles/b.ts',
    imports: '@inroads/practice/contacts',
  },
  { rule: 'practice-knows-no-edge', file: 'libs/practice/src/contacts/b.ts', imports: '../../../../apps/api/src/main' },
  {
    rule: 'features-through-their-door',
    file: 'libs/practice/src/contacts/c.ts',
    imports: '@inroads/agency/staff/staff.service',
  },
  { rule: 'features-through-their-door', file: 'libs/agency/src/teams/a.ts', imports: '../staff/staff.repository' },
  {
    rule: 'rows-point-at-rows',
    file: 'libs/employers/src/needs/a.entity.ts',
    imports: '@inroads/agency/staff/staff.service',
  },
  { rule: 'outsiders-through-the-door', file: 'apps/api/src/a.ts', imports: '@inroads/agency/staff/staff.entity' },
  { rule: 'outsiders-through-the-door', file: 'db/seed/a.ts', imports: '@inroads/agency/staff/staff.repository' },
  { rule: 'entities-stay-home', file: 'libs/seekers/src/preferences/index.ts', imports: './preference.entity' },
  { rule: 'apps-are-islands', file: 'apps/worker/src/a.ts', imports: '../../api/src/main' },
  { rule: 'apps-are-islands', file: 'apps/web/src/a.ts', imports: '../../api/src/main' },
  { rule: 'page-runs-pure-rules-only', file: 'apps/web/src/b.ts', imports: '@inroads/platform/queue' },
  { rule: 'page-runs-pure-rules-only', file: 'apps/web/src/c.ts', imports: '@inroads/planning' },
  { rule: 'page-runs-in-a-browser', file: 'apps/web/src/d.ts', imports: 'node:crypto' },
  { rule: 'bullmq-only-in-queue', file: 'libs/platform/src/outbox/a.ts', imports: 'bullmq' },
  { rule: 'meilisearch-only-in-search', file: 'libs/employers/src/needs/c.ts', imports: 'meilisearch' },
  { rule: 'typeorm-only-in-repositories', file: 'libs/employers/src/needs/needs.service.ts', imports: 'typeorm' },
  { rule: 'typeorm-only-in-repositories', file: 'apps/api/src/b.ts', imports: 'typeorm' },
  { rule: 'production-imports-no-tests', file: 'libs/platform/src/search/a.ts', imports: '@inroads/testing' },
  { rule: 'production-imports-no-tests', file: 'scripts/a.ts', imports: '../libs/kernel/src/index.spec' },
  { rule: 'scripts-are-the-roof', file: 'apps/api/src/c.ts', imports: '../../../scripts/start' },
  { rule: 'production-packages-are-dependencies', file: 'apps/api/src/d.ts', imports: 'fast-check' },
  { rule: 'no-cycles', file: 'libs/kernel/src/c.ts', imports: './d' },
  { rule: 'imports-exist', file: 'apps/api/src/e.ts', imports: '@inroads/agency/nowhere' },
];

/** What a plant needs besides itself, without breaking a rule of its own. */
export const AROUND_PLANTS: Readonly<Record<string, string>> = {
  'libs/kernel/src/d.ts': "import './c';",
  'libs/seekers/src/preferences/preference.entity.ts': "import 'typeorm';",
};
