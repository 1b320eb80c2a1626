import { chmodSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, type Stats } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOursAlone } from './shared-copy';

describe('isOursAlone', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inroads-copy-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('trusts a folder of our own that others may only read', () => {
    chmodSync(folder, 0o755);
    expect(isOursAlone(lstatSync(folder))).toBe(true);
  });

  it.each([0o775, 0o757, 0o777])('does not trust one that others may change (%o)', (mode) => {
    chmodSync(folder, mode);
    expect(isOursAlone(lstatSync(folder))).toBe(false);
  });

  it('does not trust a link, wherever it leads', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(isOursAlone(lstatSync(join(folder, 'link')))).toBe(false);
  });

  it('does not trust what belongs to somebody else', () => {
    expect(isOursAlone({ isDirectory: () => true, uid: 4_294_967_294, mode: 0o40755 } as Stats)).toBe(false);
  });
});
