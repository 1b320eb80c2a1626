import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Config } from '@inroads/platform/config';
import { API_PREFIX, withoutPrefix } from './api-prefix';
import { AppModule } from './app.module';
import { withProblems } from './openapi-problems';

/** Enough of a configuration to list the routes: nothing is connected to. */
const NOWHERE: Config = {
  databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  databaseOwnerUrl: 'postgres://nobody@127.0.0.1:1/none',
  databasePoolSize: 2,
  redisUrl: null,
  meili: null,
  workerMode: 'separate',
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://127.0.0.1',
  trustProxy: 0,
  secretKey: Buffer.alloc(32),
  smtp: null,
  logLevel: 'silent',
  drainMs: 0,
  webRoot: null,
};

/** The description of the API, from the routes and their request and response classes. */
export async function openapiDocument(version: string): Promise<OpenAPIObject> {
  const app = await NestFactory.create(AppModule.with(NOWHERE), { preview: true, logger: false, abortOnError: false });
  app.setGlobalPrefix(API_PREFIX, { exclude: withoutPrefix });
  const info = new DocumentBuilder()
    .setTitle('Inroads')
    .setDescription(
      'The API that the page uses. Sign in for a session cookie, or send an API token as `Authorization: Bearer`.',
    )
    .setVersion(version)
    .addCookieAuth('inroads')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, info);
  await app.close();
  return withProblems(document);
}
