import 'reflect-metadata';
import { AgenciesService } from '@inroads/agency/agencies';
import { COUNTRY_PROFILES } from '@inroads/contracts';
import { DomainError, isOneOf } from '@inroads/kernel';
import { CannotStart } from '@inroads/platform/embedded-postgres';
import { parseArgs } from 'node:util';
import { createApi } from '../apps/api/src/create-api';
import { askPassword } from './launcher/ask-password';
import { atTheConsole } from './launcher/at-the-console';
import { openDatabase } from './launcher/database';
import { live } from './launcher/life';
import { launchSettings } from './launcher/settings';
import type { StopOrder } from './launcher/stop-order';

const USAGE = `Makes an agency with its first administrator. The password is asked for, or read from a pipe.
  npm run agency:create -- --name "Harbor IPS" --zone America/Chicago --admin "Ada Moreno" --email ada@harbor.example
  also: --country US or UK (US), --week-start 1 for Monday to 7 for Sunday (1)`;

const OPTIONS = {
  name: { type: 'string' },
  zone: { type: 'string' },
  admin: { type: 'string' },
  email: { type: 'string' },
  country: { type: 'string', default: 'US' },
  'week-start': { type: 'string', default: '1' },
} as const;

function readArguments() {
  try {
    const { name, zone, admin, email, country, 'week-start': weekStart } = parseArgs({ options: OPTIONS }).values;
    if (name && zone && admin && email && isOneOf(COUNTRY_PROFILES, country) && /^[1-7]$/.test(weekStart)) {
      return { agency: { name, zone, country, weekStart: Number(weekStart) }, administrator: { name: admin, email } };
    }
  } catch {
    // an option that we do not know: said below with those that we do
  }
  throw new CannotStart(USAGE);
}

async function createAgency(order: StopOrder): Promise<void> {
  const { agency, administrator } = readArguments();
  const password = await askPassword(`Password for ${administrator.email}, at least 12 characters: `);
  const { config } = await openDatabase(launchSettings(process.env), order, (line) => console.error(line));
  const app = await createApi({ ...config, workerMode: 'separate' });
  order.add('The server', () => app.close());
  try {
    await atTheConsole(app, () =>
      app.get(AgenciesService, { strict: false }).create(agency, { ...administrator, password }),
    );
  } catch (error) {
    throw error instanceof DomainError ? new CannotStart(error.message, { cause: error }) : error;
  }
  await order.stop();
  console.log(`Made ${agency.name}. ${administrator.email} can sign in and invite everybody else.`);
}

live(createAgency);
