import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const READY = /Inroads is ready at (\S+)[^]*Stop with Ctrl-C/;

/** The built Inroads as a process of its own, in a process group of its own, as a console would start it. */
export class InroadsProcess {
  output = '';
  /** Resolves to the exit code, or to the name of the signal that ended it. */
  readonly ended: Promise<number | string>;

  private constructor(private readonly child: ChildProcess) {
    const keep = (chunk: Buffer) => (this.output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    this.ended = new Promise((done) => child.once('close', (code, signal) => done(code ?? signal ?? -1)));
  }

  /** @param env settings; nothing of this process's own environment but PATH comes along */
  static launch(env: Readonly<Record<string, string>>, args: readonly string[] = []): InroadsProcess {
    const child = spawn(process.execPath, [resolve(ROOT, 'dist/scripts/start.js'), ...args], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    return new InroadsProcess(child);
  }

  get pid(): number {
    return this.child.pid ?? -1;
  }

  /** The address of the page. @throws Error with all that the process said, when it ends instead of being ready */
  async ready(): Promise<string> {
    const address = new Promise<string>((found) => {
      const look = () => {
        const [, url] = READY.exec(this.output) ?? [];
        if (url) found(url);
      };
      this.child.stdout?.on('data', look);
      look();
    });
    const ended = this.ended.then((code) => {
      throw new Error(`Inroads ended with ${code}:\n${this.output}`);
    });
    return Promise.race([address, ended]);
  }

  /** As Ctrl-C does: to every process of the group. */
  async interrupt(): Promise<number | string> {
    process.kill(-this.pid, 'SIGINT');
    return this.ended;
  }

  async signal(signal: NodeJS.Signals): Promise<number | string> {
    this.child.kill(signal);
    return this.ended;
  }
}
