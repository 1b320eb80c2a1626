import 'reflect-metadata';
import { type AuditFault, type AuditReport, verifyAudit } from '@inroads/platform/audit';
import { CannotStart, holdsDatabase } from '@inroads/platform/embedded-postgres';
import { resolve } from 'node:path';
import { openDatabase } from './launcher/database';
import { live } from './launcher/life';
import { launchSettings } from './launcher/settings';
import type { StopOrder } from './launcher/stop-order';

const SHOWN = 50;

const inWords = (fault: AuditFault): string =>
  fault.kind === 'content'
    ? `Line ${fault.id}: its content is not what was written.`
    : `After line ${fault.afterId} up to line ${fault.upToId}: a line was changed, added or removed since they were sealed.`;

const isWhole = (faults: readonly AuditFault[], isKeptSealThere: boolean | null): boolean =>
  faults.length === 0 && isKeptSealThere !== false;

function print({ lines, erased, unsealed, withoutLine, isKeptSealThere, faults, newest }: AuditReport): void {
  console.log(`${lines} lines, ${unsealed} of them not sealed yet; the content of ${erased} is gone.`);
  if (withoutLine > 0)
    console.log(
      `${withoutLine} numbers after the newest seal have no line: writes undone or still running, or lines cut off.`,
    );
  if (newest) console.log(`Newest seal, of ${newest.at.toISOString()}, up to line ${newest.upToId}: ${newest.seal}`);
  if (isKeptSealThere !== null)
    console.log(
      isKeptSealThere ? 'The seal that you kept is there.' : 'The seal that you kept is not there: lines were cut off.',
    );
  for (const fault of faults.slice(0, SHOWN)) console.log(inWords(fault));
  if (faults.length > SHOWN) console.log(`... and ${faults.length - SHOWN} more.`);
  console.log(isWhole(faults, isKeptSealThere) ? 'All that is sealed holds.' : 'The audit does not hold.');
}

/** An empty database would hold by itself, and prove nothing. */
function refuseMissingFolder({ DATABASE_URL, DATA_DIR }: NodeJS.ProcessEnv): void {
  const folder = resolve(DATA_DIR?.trim() || 'data');
  if (DATABASE_URL || holdsDatabase(folder)) return;
  throw new CannotStart(
    `There is no database in ${folder}. Name the folder that has it (DATA_DIR=data/demo for the demo), or DATABASE_URL.`,
  );
}

/** Says whether the audit is what was written, and still holds a seal that was kept elsewhere: 0 when it holds, 1 when it does not. */
async function verify(order: StopOrder): Promise<void> {
  refuseMissingFolder(process.env);
  const { config } = await openDatabase(launchSettings(process.env), order, (line) => console.error(line));
  const report = await verifyAudit(config.databaseOwnerUrl, process.argv[2] ?? null);
  await order.stop();
  print(report);
  if (!isWhole(report.faults, report.isKeptSealThere)) process.exitCode = 1;
}

live(verify);
