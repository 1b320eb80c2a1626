import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SessionStore, sessionMiddleware } from '@inroads/platform/auth';
import type { Config } from '@inroads/platform/config';
import { configureHttp, servePage } from '@inroads/platform/http';
import { AppLogger } from '@inroads/platform/logging';
import { HttpMetrics } from '@inroads/platform/metrics';
import { API_PREFIX, withoutPrefix } from './api-prefix';
import { AppModule } from './app.module';

/** The whole API, ready to listen: `await (await createApi(config)).listen(config.port, config.host)`. */
export async function createApi(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(AppLogger));
  app.use(app.get(HttpMetrics).middleware);
  configureHttp(app, config);
  app.setGlobalPrefix(API_PREFIX, { exclude: withoutPrefix });
  app.use(`/${API_PREFIX}`, sessionMiddleware(config, app.get(SessionStore)));
  if (config.webRoot !== null) servePage(app, config.webRoot);
  return app;
}
