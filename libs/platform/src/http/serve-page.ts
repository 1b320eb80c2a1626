import { join, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response, static as serveStatic } from 'express';

const NOT_THE_PAGE = /^\/(api|health|metrics)(\/|$)/;

/** The built page: hashed assets for good, everything else fresh. Any address that is not the API's is the page's. */
export function servePage(app: NestExpressApplication, folder: string): void {
  // A page is sent by its whole path only.
  const webRoot = resolve(folder);
  app.use(
    '/assets',
    serveStatic(join(webRoot, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false, index: false }),
  );
  app.use(serveStatic(webRoot, { index: false, maxAge: 0 }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || NOT_THE_PAGE.test(request.path) || !request.accepts('html')) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(webRoot, 'index.html'));
  });
}
