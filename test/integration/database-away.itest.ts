import { SettingsFault } from '@inroads/platform/config';
import { assertAnswers, migrate } from '@inroads/platform/database';
import { freePort } from '@inroads/platform/embedded-postgres';
import { TestDatabase } from '@inroads/testing';

const changed = (url: string, changes: Partial<Pick<URL, 'port' | 'password' | 'pathname'>>): string =>
  Object.assign(new URL(url), changes).toString();

describe('a start without its database', () => {
  let url: string;

  beforeAll(async () => {
    url = (await TestDatabase.open()).appUrl;
  });

  it('goes on where it answers', () => expect(assertAnswers('DATABASE_URL', url)).resolves.toBeUndefined());

  it('says in one line that none answers, and where', async () => {
    const port = String(await freePort());
    const words = new RegExp(
      `^PostgreSQL at \\S+:${port} does not answer \\(.+\\)\\. Start it, or correct DATABASE_URL\\.$`,
    );
    await expect(assertAnswers('DATABASE_URL', changed(url, { port }))).rejects.toThrow(words);
    const away = migrate(changed(url, { port }), url);
    await expect(away).rejects.toThrow(SettingsFault);
    await expect(away).rejects.toThrow(/correct DATABASE_OWNER_URL\.$/);
  });

  it('names what it refuses, and never a password', async () => {
    const unknown = assertAnswers('DATABASE_URL', changed(url, { pathname: '/nowhere' }));
    await expect(unknown).rejects.toThrow(/has no database of that name\. Create it, or correct DATABASE_URL\.$/);
    const refused = assertAnswers('DATABASE_URL', changed(url, { password: 'not-it' }));
    await expect(refused).rejects.toThrow(
      /^PostgreSQL at \S+ refuses the name or the password\. Correct DATABASE_URL\.$/,
    );
    await expect(refused).rejects.not.toThrow(/not-it/);
  });
});
