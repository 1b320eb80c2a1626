import fc from 'fast-check';
import { compareVersions } from './compare-versions';

const versions = fc
  .dictionary(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 1, max: 3 }))
  .map((byId) => Object.entries(byId).map(([id, version]) => ({ id, version })));

describe('compareVersions', () => {
  it('says what is missing, stale and orphaned', () => {
    const wanted = [
      { id: 'a', version: 1 },
      { id: 'b', version: 2 },
      { id: 'c', version: 3 },
    ];
    const held = [
      { id: 'a', version: 1 },
      { id: 'b', version: 1 },
      { id: 'd', version: 1 },
    ];
    expect(compareVersions(wanted, held)).toEqual({ missing: ['c'], stale: ['b'], orphaned: ['d'] });
  });

  it('finds no difference exactly when both hold the same', () => {
    fc.assert(
      fc.property(versions, versions, (wanted, held) => {
        const { missing, stale, orphaned } = compareVersions(wanted, held);
        const isSame = JSON.stringify([...wanted].sort(byId)) === JSON.stringify([...held].sort(byId));
        expect(missing.length + stale.length + orphaned.length === 0).toBe(isSame);
      }),
    );
  });
});

const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
