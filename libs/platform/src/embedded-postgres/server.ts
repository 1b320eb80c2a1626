import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries';
import { CannotStart } from './cannot-start';
import { PLAIN_ENV, pathInside } from './cluster';
import { freePort } from './ports';
import { isRunning, servesFolder } from './running-process';
import type { SystemUser } from './system-user';

const START_TRIES = 4;
const READY_WITHIN_MS = 60_000;
const ORPHAN_ENDS_WITHIN_MS = 30_000;
const PID_FILE = 'postmaster.pid';
/** After which wait the next, harder signal goes out. Pools should be closed by then: SIGTERM waits for clients, SIGINT does not. */
const HARDER = [
  { signal: 'SIGINT', afterMs: 2_000 },
  { signal: 'SIGQUIT', afterMs: 12_000 },
] as const;

export interface ServerOptions {
  readonly folder: string;
  readonly logFile: string;
  readonly user: SystemUser | null;
  readonly port?: number;
  readonly isDurable: boolean;
  readonly log: (line: string) => void;
}

/** A PostgreSQL server that we started, and that only we stop. */
export class Server {
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    this.ended = new Promise((resolve) => child.once('exit', () => resolve()));
  }

  /** @throws CannotStart with PostgreSQL's own last words */
  static async start({ postgres }: Binaries, options: ServerOptions): Promise<Server> {
    for (let left = START_TRIES; ; left -= 1) {
      const port = await freePort(options.port);
      if (options.port !== undefined && port !== options.port)
        options.log(`port ${options.port} is taken: PostgreSQL listens on ${port}`);
      const server = new Server(launch(postgres, port, options), port);
      if (await server.isReady(options.folder)) return server;
      const words = lastWords(options.logFile);
      if (left === 1 || !words.includes('could not create any TCP/IP sockets'))
        throw new CannotStart(`PostgreSQL did not start: ${words} (all of it in ${options.logFile})`);
    }
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null || this.child.pid === undefined;
  }

  async stop(): Promise<void> {
    if (this.hasEnded) return;
    this.child.ref();
    const timers = HARDER.map(({ signal, afterMs }) => setTimeout(() => this.child.kill(signal), afterMs));
    this.child.kill('SIGTERM');
    await this.ended;
    timers.forEach(clearTimeout);
  }

  private async isReady(folder: string): Promise<boolean> {
    const giveUp = performance.now() + READY_WITHIN_MS;
    while (!this.hasEnded && performance.now() < giveUp) {
      const [pid, , , , , , , state] = pidFileOf(folder);
      if (Number(pid) === this.child.pid && state?.trim() === 'ready') return true;
      await sleep(20);
    }
    await this.stop();
    return false;
  }
}

function launch(postgres: string, port: number, { folder, logFile, user, isDurable }: ServerOptions): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    // A socket file would meet limits of path length and of rights; 127.0.0.1 with a password does not.
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    timezone: 'UTC',
    // Statements and the details of refused rows hold what people wrote: they stay out of the log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile, 'w', 0o600);
  // Its own session: Ctrl-C reaches us alone, and PostgreSQL goes last.
  const child = spawn(postgres, ['-D', pathInside(folder, user), '-p', String(port), ...flags], {
    ...user,
    cwd: folder,
    env: PLAIN_ENV,
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.once('error', () => undefined);
  child.unref();
  closeSync(log);
  return child;
}

const pidFileOf = (folder: string): string[] => {
  const file = join(folder, PID_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
};

function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  const said = lines.findLast((line) => /(FATAL|PANIC): /.test(line)) ?? lines.at(-1) ?? '';
  return said.replace(/^.*?(FATAL|PANIC): +/, '') || 'it said nothing';
}

/** Makes way in a folder whose last server was not stopped by us: an orphan is stopped, a pid that went to another process is struck out. */
export async function clearPidFile(folder: string, log: (line: string) => void): Promise<void> {
  const [first, ...rest] = pidFileOf(folder);
  const pid = Number(first);
  if (!pid || !isRunning(pid)) return;
  if (servesFolder(pid, folder)) {
    log(`stopping the PostgreSQL that a killed run left (process ${pid})`);
    await endOrphan(pid);
  } else {
    // PostgreSQL takes its parent's pid for a stale one, and goes on to look for living servers by the other lines.
    writeFileSync(join(folder, PID_FILE), [process.pid, ...rest].join('\n'));
  }
}

async function endOrphan(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  const giveUp = performance.now() + ORPHAN_ENDS_WITHIN_MS;
  while (isRunning(pid) && performance.now() < giveUp) await sleep(50);
  if (isRunning(pid))
    throw new CannotStart(`A PostgreSQL left by a killed run does not stop: end process ${pid}, then start again.`);
}
