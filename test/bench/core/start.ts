import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InroadsProcess } from '../../setup/inroads-process';
import { rounded, say } from './figures';

const AT_REST_MS = 5_000;

/** `npm run demo` once everything is installed and built: on an empty folder, and again. */
export async function measureStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'inroads-bench-start-'));
  try {
    for (const which of ['first', 'second']) {
      const start = performance.now();
      const settings = { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', DATA_DIR: join(folder, 'data') };
      const inroads = InroadsProcess.run(['scripts/start.mjs', '--demo'], settings);
      await inroads.ready();
      const seconds = rounded((performance.now() - start) / 1_000);
      await sleep(AT_REST_MS);
      say(`  ${which} start: ${seconds} s; resident ${memory(inroads.pid, 'VmRSS')} MiB ${AT_REST_MS / 1_000} s later, ${memory(inroads.pid, 'VmHWM')} MiB at its peak`); // prettier-ignore
      await inroads.signal('SIGTERM');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of the process beside PostgreSQL, in MiB; Linux only. */
function memory(pid: number, figure: 'VmRSS' | 'VmHWM'): number {
  const [, kibibytes = ''] = new RegExp(`^${figure}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []; // prettier-ignore
  return Math.round(Number(kibibytes) / 1_024);
}
