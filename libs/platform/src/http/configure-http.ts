import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { ClsMiddleware } from 'nestjs-cls';
import type { Config } from '../config';
import { identifyRequest, requestIdOf } from './request-id';
import type { Problem } from './problem';
import { noteEncoding, refuseUnreadable } from './readable-body';
import { requestValidation } from './validation.pipe';

const BODY_LIMIT = '1mb';
const QUERY_LIMIT = 2_000;
const REQUEST_MS = 120_000;
const HEADERS_MS = 20_000;

/** The edge: headers, limits, ids. Everything below it may assume a request of reasonable size. */
export function configureHttp(app: NestExpressApplication, config: Config): void {
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  // Before all routes, those outside the prefix too: what the module mounts itself does not reach /health.
  app.use(new ClsMiddleware({}).use);
  app.use(identifyRequest);
  app.use(securityHeaders(config));
  app.use(refuseLongQueries);
  app.use(json({ limit: BODY_LIMIT, strict: true, verify: noteEncoding }));
  app.use(refuseUnreadable);
  app.useGlobalPipes(requestValidation);
  const server = app.getHttpServer() as { requestTimeout: number; headersTimeout: number };
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = HEADERS_MS;
}

function securityHeaders(config: Config): ReturnType<typeof helmet> {
  const isTls = config.publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine writes its variables in <style> elements and style attributes; scripts stay strict.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isTls && { upgradeInsecureRequests: [] }),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isTls ? { maxAge: 31_536_000 } : false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}

function refuseLongQueries(request: Request, response: Response, next: NextFunction): void {
  if (request.url.length <= QUERY_LIMIT) {
    next();
    return;
  }
  const problem: Problem = {
    type: 'about:blank',
    status: 414,
    code: 'request.address-too-long',
    title: 'The address is too long. Use fewer or shorter filters.',
    requestId: requestIdOf(request),
  };
  response.status(414).contentType('application/problem+json').send(JSON.stringify(problem));
}
