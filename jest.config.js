const fs = require('node:fs');
const path = require('node:path');

/** Jest cannot require() ES modules on Node 20, so every installed package of type "module" is transformed like our own code. */
function esmPackages(...roots) {
  const found = new Set(['entities']);
  for (const modules of roots
    .map((root) => path.join(__dirname, root, 'node_modules'))
    .filter((dir) => fs.existsSync(dir))) {
    for (const entry of fs.readdirSync(modules)) {
      if (entry.startsWith('.')) continue;
      const names = entry.startsWith('@')
        ? fs.readdirSync(path.join(modules, entry)).map((name) => `${entry}/${name}`)
        : [entry];
      for (const name of names) {
        const manifest = path.join(modules, name, 'package.json');
        if (fs.existsSync(manifest) && JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module') found.add(name);
      }
    }
  }
  return [...found];
}

// importInterop 'swc' is what tsc's esModuleInterop emits; 'node' is what ES modules in node_modules expect of a CommonJS import.
const swc = (parser, transform, importInterop = 'swc') => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs', importInterop },
    jsc: { target: 'es2022', keepClassNames: true, parser, transform },
  },
];

const shared = {
  cacheDirectory: '<rootDir>/.cache/jest',
  transform: {
    '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }, { react: { runtime: 'automatic' } }),
    '^.+\\.ts$': swc(
      { syntax: 'typescript', decorators: true },
      { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    ),
    // Its files import one another's default, which 'node' takes for the whole module once they are CommonJS.
    '/node_modules/uuid/.+\\.js$': swc({ syntax: 'ecmascript' }, {}),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }, {}, 'node'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages('.', 'apps/web').join('|')})/)`],
  moduleNameMapper: {
    '^@inroads/(platform|agency|employers|seekers|practice)/(.*)$': '<rootDir>/libs/$1/src/$2',
    '^@inroads/([^/]+)$': '<rootDir>/libs/$1/src',
  },
};

const node = { ...shared, testEnvironment: 'node' };
const existing = (...paths) =>
  paths.filter((folder) => fs.existsSync(path.join(__dirname, folder))).map((folder) => `<rootDir>/${folder}`);

module.exports = {
  // A machine of two cores that also builds: what takes half a second alone may take ten.
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/setup/skips.reporter.js'],
  projects: [
    {
      ...node,
      displayName: 'unit',
      roots: existing('apps/api', 'apps/worker', 'libs', 'db', 'scripts', 'test'),
      testRegex: '\\.spec\\.ts$',
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jest-environment-jsdom',
      roots: existing('apps/web/src'),
      testRegex: '\\.spec\\.tsx?$',
      setupFiles: existing('apps/web/jest.setup.js'),
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '\\.css$': '<rootDir>/apps/web/style.stub.js',
        '^@/(.*)$': '<rootDir>/apps/web/src/$1',
      },
    },
    {
      ...node,
      displayName: 'integration',
      roots: existing('test/integration'),
      testRegex: '\\.itest\\.ts$',
      globalSetup: '<rootDir>/test/setup/start-services.ts',
      globalTeardown: '<rootDir>/test/setup/stop-services.ts',
    },
    {
      ...node,
      displayName: 'fuzz',
      roots: existing('test/fuzz'),
      testRegex: '\\.fuzz\\.ts$',
      globalSetup: '<rootDir>/test/setup/start-services.ts',
      globalTeardown: '<rootDir>/test/setup/stop-services.ts',
    },
    { ...node, displayName: 'e2e', roots: existing('test/e2e'), testRegex: '\\.e2e\\.ts$' },
  ],
};
