import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import 'reflect-metadata';
import { openapiDocument } from '../apps/api/src/openapi-document';
import { routePolicies } from '../apps/api/src/route-policies';

const asText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes the description of the API and the permission that each route needs to the files named. `npm run openapi` calls it. */
async function main(): Promise<void> {
  const [documentFile, policiesFile] = process.argv.slice(2);
  if (!documentFile || !policiesFile) throw new Error('Name two files: for the document, and for the policies.');
  const { version } = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as { version: string };
  writeFileSync(documentFile, asText(await openapiDocument(version)));
  writeFileSync(policiesFile, asText(await routePolicies()));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
