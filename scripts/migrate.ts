import 'reflect-metadata';
import { migrate } from '@inroads/platform/database';

/** Brings the database of DATABASE_OWNER_URL up to this release, and lets the serving role of DATABASE_URL work with it. */
async function main(): Promise<void> {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = process.env;
  if (!ownerUrl || !appUrl) throw new Error('Set DATABASE_OWNER_URL (the owner) and DATABASE_URL (the serving role).');
  const names = await migrate(ownerUrl, appUrl);
  console.log(
    names.length === 0
      ? 'Nothing to do: the database is up to date.'
      : `Ran ${names.length} migrations:\n  ${names.join('\n  ')}`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
