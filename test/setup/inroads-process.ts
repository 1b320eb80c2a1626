import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = resolve(__dirname, '../..');
const READY = /Inroads is ready at (\S+)[^]*Stop with Ctrl-C/;

/** The built Inroads as a process of its own, in a process group of its own, as a console would start it. */
export class InroadsProcess {
  output = '';
  /** Resolves to the exit code, or to the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  private hasEnded = false;

  private constructor(private readonly child: ChildProcess) {
    const keep = (chunk: Buffer) => (this.output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    this.ended = new Promise((done) =>
      child.once('close', (code, signal) => {
        this.hasEnded = true;
        done(code ?? signal ?? -1);
      }),
    );
  }

  /** As `npm start` does, once it has installed and built. @param env settings; see `run` */
  static launch(env: Readonly<Record<string, string>>, args: readonly string[] = []): InroadsProcess {
    const settings = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...env };
    return InroadsProcess.run([resolve(ROOT, 'dist/scripts/start.js'), ...args], settings);
  }

  /**
   * By the Node.js that runs the tests.
   * @param env settings; nothing of this process's own environment but PATH comes along
   * @param cwd the checkout, where nothing else is said
   */
  static run(args: readonly string[], env: Readonly<Record<string, string>>, cwd = ROOT): InroadsProcess {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env.PATH, ...env },
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
    return Promise.race([address, this.endedEarly()]);
  }

  /** Until the program's `/health/ready` at `address` says yes. @throws Error as `ready` does */
  async healthy(address: string): Promise<void> {
    const isHealthy = () =>
      fetch(`${address}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    const asking = async () => {
      while (!this.hasEnded && !(await isHealthy())) await sleep(50);
    };
    await Promise.race([asking(), this.endedEarly()]);
  }

  private async endedEarly(): Promise<never> {
    const code = await this.ended;
    throw new Error(`Inroads ended with ${code}:\n${this.output}`);
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
