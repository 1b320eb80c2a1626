import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const FOLDER = resolve(__dirname, '../../docker');

export interface ComposeService {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly build?: object;
  readonly depends_on?: Readonly<Record<string, object>>;
  readonly stop_grace_period?: string;
}

/** What `docker/Dockerfile` makes of the checkout. */
export interface Image {
  /** Paths of the checkout that the last stage takes over. */
  readonly contents: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

/**
 * The services of `docker/compose.yml` with `${NAME:?}` replaced.
 * @throws Error for a name that `secrets` does not have
 */
export function readCompose(secrets: Readonly<Record<string, string>>): Record<string, ComposeService> {
  const fill = (text: string): string =>
    text.replace(/\$\{(\w+):\?\}/g, (_, name: string) => {
      const secret = secrets[name];
      if (secret === undefined) throw new Error(`docker/compose.yml wants ${name}, which the README does not tell of`);
      return secret;
    });
  const text = readFileSync(resolve(FOLDER, 'compose.yml'), 'utf8');
  return (parse(fill(text), { merge: true }) as { services: Record<string, ComposeService> }).services;
}

export function readDockerfile(): Image {
  const lastStage =
    readFileSync(resolve(FOLDER, 'Dockerfile'), 'utf8')
      .split(/^FROM /m)
      .at(-1) ?? '';
  const all = (pattern: RegExp): string[] => [...lastStage.matchAll(pattern)].map(([, found = '']) => found);
  return {
    contents: all(/^COPY --from=build \/app\/(\S+) /gm),
    environment: Object.fromEntries(all(/^ENV (\S+=\S+)$/gm).map((line) => line.split('=') as [string, string])),
    command: JSON.parse(all(/^CMD (\[.*\])$/gm).at(-1) ?? '[]') as string[],
  };
}
