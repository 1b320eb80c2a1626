/** What `test/setup/start-services.ts` started for the run, handed to each Jest worker in one variable of the environment. */
export interface TestServices {
  /** May create databases; its own database is only there to connect to. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Name of the migrated database that the others are copies of; the names of the copies begin with it. */
  readonly template: string;
  readonly redis: { readonly url: string } | { readonly missing: string };
}

const VARIABLE = 'INROADS_TEST_SERVICES';

export function announceTestServices(services: TestServices): void {
  process.env[VARIABLE] = JSON.stringify(services);
}

export function testServices(): TestServices {
  const announced = process.env[VARIABLE];
  if (!announced) throw new Error('No test services: run this with --selectProjects integration.');
  return JSON.parse(announced) as TestServices;
}
