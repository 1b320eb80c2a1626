import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';

const onLinux = process.platform === 'linux';

const ask = (pid: number, field: string): string =>
  execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** A zombie counts as running: its parent has not taken notice yet. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When the kernel started this process, as an opaque text: with the pid it names one process for good. Empty when it is gone. */
export function startMarkOf(pid: number): string {
  // The name in field 2 may hold spaces and brackets; field 22 is the start time, 20th after the last ") ".
  if (onLinux) return orEmpty(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '');
  return orEmpty(() => ask(pid, 'lstart').replaceAll(' ', '-'));
}

/** Whether this process is a PostgreSQL that serves `dataFolder`: a server works inside its data folder, and is told it on its command line. */
export function servesFolder(pid: number, dataFolder: string): boolean {
  if (onLinux) return orEmpty(() => realpathSync(`/proc/${pid}/cwd`)) === realpathSync(dataFolder);
  return orEmpty(() => ask(pid, 'command')).includes(` -D ${dataFolder} `);
}
