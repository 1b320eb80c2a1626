// node --require scripts/lib/typescript.cjs FILE.ts: runs TypeScript as it lies there, under the settings of the tests. For benchmarks only.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const LIBS = resolve(__dirname, '../../libs');
const OURS = /^@inroads\/(?:(platform|agency|employers|seekers|practice)\/(.+)|([^/]+))$/;
const OPTIONS = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs', importInterop: 'swc' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

const resolveFile = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const [, wing, feature, library] = OURS.exec(request) ?? [];
  const file = wing ? resolve(LIBS, wing, 'src', feature) : library ? resolve(LIBS, library, 'src') : request;
  return resolveFile.call(this, file.replace(/^(\.{1,2}\/.*)\.js$/, '$1'), ...rest);
};
Module._extensions['.ts'] = (module, filename) =>
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, filename }).code, filename);
