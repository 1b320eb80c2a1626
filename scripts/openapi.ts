import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import 'reflect-metadata';
import { openapiDocument } from '../apps/api/src/openapi-document';

/** Writes the description of the API to the file named; to the console where none is. `npm run openapi` calls it. */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  const { version } = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as { version: string };
  const text = `${JSON.stringify(await openapiDocument(version), null, 2)}\n`;
  if (file) writeFileSync(file, text);
  else process.stdout.write(text);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
