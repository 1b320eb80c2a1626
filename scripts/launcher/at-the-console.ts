import type { INestApplicationContext } from '@nestjs/common';
import { RequestScope } from '@inroads/platform/database';

/** Does `work` for whoever runs the server: no agency is known, and nobody is signed in. */
export function atTheConsole<T>(app: INestApplicationContext, work: () => Promise<T>): Promise<T> {
  return app
    .get(RequestScope, { strict: false })
    .run({ agencyId: null, actor: { kind: 'system' }, requestId: 'console' }, work);
}
