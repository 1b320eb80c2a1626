import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Config } from '../config';
import { newSecret } from './secrets';
import type { SessionStore } from './session.store';

/** `__Host-` binds the cookie to this very host; browsers accept the prefix only over TLS. */
export const cookieName = (config: Pick<Config, 'publicUrl'>): string => (isTls(config) ? '__Host-inroads' : 'inroads');

const isTls = ({ publicUrl }: Pick<Config, 'publicUrl'>): boolean => publicUrl.startsWith('https:');

export function sessionMiddleware(config: Config, store: SessionStore): RequestHandler {
  return session({
    name: cookieName(config),
    secret: config.secretKey.toString('base64'),
    store,
    genid: newSecret,
    resave: false,
    saveUninitialized: false,
    proxy: config.trustProxy > 0,
    cookie: { httpOnly: true, sameSite: 'lax', secure: isTls(config), path: '/' },
  });
}
