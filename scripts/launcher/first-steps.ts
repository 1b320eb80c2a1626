import { AgenciesService } from '@inroads/agency/agencies';
import type { INestApplicationContext } from '@nestjs/common';
import { LinksService } from '@inroads/platform/auth';
import { atTheConsole } from './at-the-console';

/** What to tell whoever started a server that has no agency yet; nothing once it has one. */
export function firstSteps(app: INestApplicationContext, address: string): Promise<string[]> {
  const agencies = app.get(AgenciesService, { strict: false });
  const links = app.get(LinksService, { strict: false });
  return atTheConsole(app, async () => {
    if (await agencies.isAnyThere()) return [];
    return [
      '',
      'There is no agency here yet. Set yours up in the browser, with this code (good for 24 hours, used once):',
      `  ${address}/setup`,
      `  ${await links.makeSetupCode()}`,
      '',
    ];
  });
}
