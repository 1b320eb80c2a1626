import { NestFactory } from '@nestjs/core';
import { AgenciesService } from '@inroads/agency/agencies';
import type { Config } from '@inroads/platform/config';
import { RequestScope } from '@inroads/platform/database';
import { STAFF } from './data';
import { DemoClock } from './demo-clock';
import { contactActs } from './seed-contacts';
import { employerActs, stopActs } from './seed-employers';
import { openingActs } from './seed-openings';
import { planActs } from './seed-plans';
import { seekerActs } from './seed-seekers';
import { DEMO_PASSWORD, seedStaff } from './seed-staff';
import { SeedModule } from './seed.module';
import { Story } from './story';
import { writeActs } from './write-acts';

export interface DemoSignIn {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export const DEMO_SIGN_INS: readonly DemoSignIn[] = STAFF.map(({ name, roles, email }) => ({
  name,
  role: roles.join(', '),
  email,
  password: DEMO_PASSWORD,
}));

/**
 * Writes the demo agency through the services, act by act in the order of its days, ending today.
 * @returns false where the server has an agency already: nothing is touched then
 */
export async function seedDemo(config: Config, say: (line: string) => void): Promise<boolean> {
  const clock = new DemoClock();
  const app = await NestFactory.createApplicationContext(SeedModule.with(config, clock), { logger: ['error'] });
  try {
    const scope = app.get(RequestScope, { strict: false });
    const isThere = await scope.run({ agencyId: null, actor: { kind: 'system' }, requestId: 'demo' }, () =>
      app.get(AgenciesService, { strict: false }).isAnyThere(),
    );
    if (isThere) return false;
    await write(new Story(app, clock, new Date()), say);
    return true;
  } finally {
    await app.close();
  }
}

async function write(story: Story, say: (line: string) => void): Promise<void> {
  say('Writing the demo agency: people');
  await seedStaff(story);
  say('Writing the demo agency: employers');
  await writeActs(story, employerActs(story), () => undefined);
  const acts = [
    ...seekerActs(story),
    ...stopActs(story),
    ...openingActs(story),
    ...planActs(story),
    ...contactActs(story),
  ];
  await writeActs(story, acts, (before) => {
    if (before % 200 === 0) say(`Writing the demo agency: ${before} of ${acts.length} things that happened`);
  });
}
