import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';
import { holderOf, LauncherLock, LOCK_FILE } from './launcher-lock';
import { startMarkOf } from './running-process';

describe('LauncherLock', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inroads-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const leave = (holder: string) => writeFileSync(join(folder, LOCK_FILE), holder);

  it('is held by one launcher at a time', () => {
    const lock = LauncherLock.take(folder);
    expect(holderOf(folder)).toBe(process.pid);
    expect(() => LauncherLock.take(folder)).toThrow(CannotStart);
    expect(() => LauncherLock.take(folder)).toThrow(
      `in use by process ${process.pid}. Stop that one first, or set DATA_DIR`,
    );
    lock.release();
    expect(holderOf(folder)).toBeNull();
    LauncherLock.take(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('passes on when its holder is gone', async () => {
    const child = spawn(process.execPath, ['--eval', '0']);
    const mark = startMarkOf(child.pid ?? 0);
    await once(child, 'exit');
    leave(`${child.pid} ${mark}`);
    LauncherLock.take(folder).release();
  });

  it('passes on when another process now has the pid of its holder', () => {
    leave(`${process.pid} 1`);
    expect(holderOf(folder)).toBeNull();
    LauncherLock.take(folder);
    expect(holderOf(folder)).toBe(process.pid);
  });

  it.each(['', 'nonsense', '-1 5', '0 '])('passes on when the file says %j', (holder) => {
    leave(holder);
    LauncherLock.take(folder).release();
    expect(existsSync(join(folder, LOCK_FILE))).toBe(false);
  });
});
