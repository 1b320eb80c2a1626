import 'reflect-metadata';
import { loadConfig } from '@inroads/platform/config';
import { migrate } from '@inroads/platform/database';
import { startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../apps/api/src/create-api';

/** The API as it describes itself. It has to boot for that, so it gets a database that is thrown away. */
async function describeApi(): Promise<OpenAPIObject> {
  const dataDir = mkdtempSync(join(tmpdir(), 'inroads-openapi-'));
  const database = await startEmbeddedPostgres({ dataDir, isDurable: false, log: () => undefined });
  try {
    await migrate(database.ownerUrl, database.appUrl);
    const config = loadConfig({
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      SECRET_KEY: Buffer.alloc(32).toString('base64'),
      WORKER_MODE: 'separate',
      LOG_LEVEL: 'error',
    });
    const app = await createApi(config);
    const about = new DocumentBuilder()
      .setTitle('Inroads')
      .setVersion('1')
      .addCookieAuth('session')
      .addBearerAuth()
      .build();
    const document = SwaggerModule.createDocument(app, about, {
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    });
    await app.close();
    return document;
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const [file] = process.argv.slice(2);

describeApi().then(
  (document) => {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (file) writeFileSync(file, text);
    else process.stdout.write(text);
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
