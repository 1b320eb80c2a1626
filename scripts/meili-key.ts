import 'reflect-metadata';
import { makeMeiliKey } from '@inroads/platform/search';

/** Makes the value of MEILI_KEY on the server of MEILI_URL: a key of no more rights than Inroads needs. Asks for its master key once. */
async function main(): Promise<void> {
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env;
  if (!url || !masterKey)
    throw new Error('Set MEILI_URL and MEILI_MASTER_KEY, the address and the master key of Meilisearch.');
  console.log(await makeMeiliKey(url, masterKey));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
