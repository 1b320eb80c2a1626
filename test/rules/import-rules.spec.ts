import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { AROUND_PLANTS, GOOD, PLANTS } from './import-rules.plants';

const ROOT = resolve(__dirname, '../..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const PACKAGES = ['bullmq', 'fast-check', 'meilisearch', 'rxjs', 'temporal-polyfill', 'typeorm'];
const { forbidden } = jest.requireActual<{ forbidden: { name: string; severity: string }[] }>(
  join(ROOT, '.dependency-cruiser.cjs'),
);

interface Report {
  readonly summary: {
    readonly violations: { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[];
  };
}

function writeTree(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** A house of the same shape, with empty rooms and packages that are only names. */
async function violationsOf(files: Readonly<Record<string, string>>): Promise<Report['summary']['violations']> {
  const folder = mkdtempSync(join(tmpdir(), 'inroads-rules-'));
  try {
    writeTree(folder, files);
    for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
      copyFileSync(join(ROOT, name), join(folder, name));
    for (const name of PACKAGES)
      writeTree(join(folder, 'node_modules', name), {
        'package.json': `{"name":"${name}","main":"index.js"}`,
        'index.js': '',
      });
    const args = [
      CRUISER,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'apps',
      'libs',
      'db',
      'scripts',
    ];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 32 << 20 });
    return (JSON.parse(stdout) as Report).summary.violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the import rules', () => {
  it('find nothing in a house that keeps them', async () => {
    expect(await violationsOf(GOOD)).toEqual([]);
  }, 30_000);

  it('each find their planted violations', async () => {
    const planted = Object.fromEntries(PLANTS.map(({ file, imports }) => [file, `import '${imports}';`]));
    const violations = await violationsOf({ ...GOOD, ...AROUND_PLANTS, ...planted });
    const found = violations.map(({ from, rule }) => `${rule.name} in ${from}`);
    expect(
      PLANTS.map(({ rule, file }) => `${rule} in ${file}`).filter((expected) => !found.includes(expected)),
    ).toEqual([]);
  }, 30_000);

  it('are all errors, and none is without a planted violation', () => {
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
    expect(forbidden.map(({ name }) => name).filter((name) => !PLANTS.some(({ rule }) => rule === name))).toEqual([]);
  });
});
