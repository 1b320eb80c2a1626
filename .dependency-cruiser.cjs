/**
 * docs/architecture.md, "Who may import whom". test/rules/import-rules.spec.ts plants a violation of every rule here and sees it
 * reported: a rule without a planted violation fails that test.
 */
const TESTS = '\\.(spec|itest|e2e)\\.tsx?$';
const BUSINESS = 'agency|employers|seekers|practice';
const FEATURE = `^libs/(${BUSINESS})/src/([^/]+)/`;
const SAME_FEATURE = '^libs/$1/src/$2/';
const DOOR = `^libs/(?:${BUSINESS})/src/[^/]+/(?:mapping/)?index\\.ts$`;
const ROW = '\\.entity\\.ts$';
const OURS = '^(libs|apps|db|scripts|test)/';
const npm = (name) => `(^|/)node_modules/${name}/`;

/** Code in `from` may import, of our own code, only what `allowed` matches. */
const onlyOurs = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { path: OURS, pathNot: allowed },
});

const onlyIn = (name, comment, to, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: ['^(scripts|test|libs/testing)/', TESTS, ...allowed] },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      comment: 'The ground floor stands on nothing.',
      from: { path: '^libs/kernel/', pathNot: TESTS },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'calendar-is-pure',
      severity: 'error',
      comment: 'Days and zones: kernel and the Temporal polyfill, nothing else.',
      from: { path: '^libs/calendar/', pathNot: TESTS },
      to: { pathNot: ['^libs/(kernel|calendar)/', npm('temporal-polyfill')] },
    },
    {
      name: 'pure-libs-are-pure',
      severity: 'error',
      comment:
        'No npm package, no node:*, no other library but kernel and calendar: they run in the page as on the server.',
      from: { path: '^libs/(contracts|matching|planning|fidelity)/', pathNot: TESTS },
      to: { pathNot: ['^libs/(kernel|calendar)/', '^libs/$1/'] },
    },
    onlyIn(
      'addresses-leave-from-sites-only',
      'Addresses go to a service outside: those of businesses, never the home of a job seeker.',
      '^libs/platform/src/addresses/',
      ['^libs/platform/src/addresses/', '^libs/employers/src/employers/'],
    ),
    onlyIn('temporal-only-in-calendar', 'One place knows about zones.', npm('temporal-polyfill'), ['^libs/calendar/']),
    onlyOurs(
      'platform-knows-no-business',
      'Infrastructure serves every feature and knows none.',
      '^libs/platform/',
      '^libs/(platform|kernel|contracts|calendar)/',
    ),
    onlyOurs(
      'agency-stands-alone',
      'Agencies, teams and staff know no employer and no job seeker.',
      '^libs/agency/',
      '^libs/(agency|platform|contracts|kernel|calendar)/',
    ),
    onlyOurs(
      'employers-never-see-seekers',
      'The privacy wall: what joins the two sides lives in practice.',
      '^libs/employers/',
      '^libs/(employers|agency|matching|fidelity|platform|contracts|kernel|calendar)/',
    ),
    onlyOurs(
      'seekers-never-see-employers',
      'The privacy wall, from the other side.',
      '^libs/seekers/',
      '^libs/(seekers|agency|matching|fidelity|platform|contracts|kernel|calendar)/',
    ),
    onlyOurs(
      'practice-knows-no-edge',
      'The business knows neither HTTP nor jobs runner nor scripts.',
      '^libs/practice/',
      '^libs/(?!testing/)',
    ),
    {
      name: 'features-through-their-door',
      severity: 'error',
      comment: 'A feature of the business shows what its index.ts exports.',
      from: { path: FEATURE, pathNot: [TESTS, ROW] },
      to: { path: FEATURE, pathNot: [SAME_FEATURE, DOOR] },
    },
    {
      name: 'rows-point-at-rows',
      severity: 'error',
      comment: 'A foreign key may name the row of another feature; nothing else passes beside the door.',
      from: { path: FEATURE + '.*\\.entity\\.ts$' },
      to: { path: FEATURE, pathNot: [SAME_FEATURE, DOOR, ROW] },
    },
    {
      name: 'outsiders-through-the-door',
      severity: 'error',
      comment: 'Apps and seeds use a feature through its index.ts.',
      from: { path: '^(apps|db)/', pathNot: TESTS },
      to: { path: FEATURE, pathNot: DOOR },
    },
    {
      name: 'entities-stay-home',
      severity: 'error',
      comment: 'A feature hands out views; its rows and its repository never leave the folder.',
      from: { path: DOOR },
      to: { path: '\\.(entity|repository)\\.ts$' },
    },
    {
      name: 'apps-are-islands',
      severity: 'error',
      comment: 'An app never imports another one: what they share is a library.',
      from: { path: '^apps/([^/]+)/', pathNot: TESTS },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'page-runs-pure-rules-only',
      severity: 'error',
      comment: 'The page knows the generated client and the pure libraries.',
      from: { path: '^apps/web/src/', pathNot: TESTS },
      to: { path: OURS, pathNot: ['^apps/', '^libs/(contracts|kernel|calendar|fidelity|matching)/'] },
    },
    {
      name: 'page-runs-in-a-browser',
      severity: 'error',
      comment: 'No node:* in what the browser loads.',
      from: { path: '^apps/web/src/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    onlyIn('bullmq-only-in-queue', 'Features put messages in the outbox and never touch the queue.', npm('bullmq'), [
      '^libs/platform/src/queue/',
    ]),
    onlyIn('meilisearch-only-in-search', 'The search port hides the engine.', npm('meilisearch'), [
      '^libs/platform/src/search/',
    ]),
    onlyIn(
      'typeorm-only-in-repositories',
      'Services and controllers see repositories, not the database.',
      npm('typeorm'),
      ['^libs/platform/', '^db/', `^libs/(${BUSINESS})/.*\\.(entity|repository|queries)\\.ts$`],
    ),
    {
      name: 'production-imports-no-tests',
      severity: 'error',
      comment: 'Tests and their helpers are not part of the product.',
      from: { path: '^(apps|libs|db|scripts)/', pathNot: [TESTS, '^libs/testing/', '^apps/web/jest\\.setup'] },
      to: { path: ['^test/', '^libs/testing/', TESTS] },
    },
    {
      name: 'scripts-are-the-roof',
      severity: 'error',
      comment: 'Scripts may import everything and are imported by nothing.',
      from: { pathNot: '^(scripts|test)/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'production-packages-are-dependencies',
      severity: 'error',
      comment: 'A package that runs in production is in "dependencies".',
      from: { path: '^(apps/(api|worker)|libs|db)/', pathNot: [TESTS, '^libs/testing/'] },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: npm('@types'),
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two that need each other share a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-exist',
      severity: 'error',
      comment: 'What cannot be found cannot be judged.',
      from: {},
      // virtual: what the page's build makes
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^\\.cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types', 'typings'],
    },
  },
};
