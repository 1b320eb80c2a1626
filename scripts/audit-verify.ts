import 'reflect-metadata';
import { type AuditFault, type AuditReport, verifyAudit } from '@inroads/platform/audit';
import { openDatabase } from './launcher/database';
import { live } from './launcher/life';
import { launchSettings } from './launcher/settings';
import type { StopOrder } from './launcher/stop-order';

const SHOWN = 50;

const inWords = (fault: AuditFault): string =>
  fault.kind === 'content'
    ? `Line ${fault.id}: its content is not what was written.`
    : `After line ${fault.afterId} up to line ${fault.upToId}: a line was changed, added or removed since they were sealed.`;

function print({ lines, erased, unsealed, faults, newest }: AuditReport): void {
  console.log(`${lines} lines, ${unsealed} of them not sealed yet; the content of ${erased} is gone.`);
  if (newest) console.log(`Newest seal, up to line ${newest.upToId}: ${newest.seal}`);
  for (const fault of faults.slice(0, SHOWN)) console.log(inWords(fault));
  if (faults.length > SHOWN) console.log(`... and ${faults.length - SHOWN} more.`);
  console.log(faults.length === 0 ? 'All that is sealed holds.' : 'The audit does not hold.');
}

/** Says whether the audit is what was written: 0 when it holds, 1 when it does not. */
async function verify(order: StopOrder): Promise<void> {
  const { config } = await openDatabase(launchSettings(process.env), order, (line) => console.error(line));
  const report = await verifyAudit(config.databaseOwnerUrl);
  await order.stop();
  print(report);
  if (report.faults.length > 0) process.exitCode = 1;
}

live(verify);
