import { TargetFinder } from './target.finder';

const listed = { name: 'Kestrel Print Works', addressLine: '1 Oak St', postalCode: '72201' };
const finderOf = (rule: 'ask' | 'same' | 'different' = 'ask'): TargetFinder => {
  const finder = new TargetFinder(rule);
  finder.addListed('listed', listed, 'Little Rock');
  return finder;
};

describe('where rows go', () => {
  it('is the business on the list where it plainly is that one, else a new one, the same for all its rows', () => {
    const finder = finderOf();
    expect(finder.targetOf(2, listed, 'a', null)).toMatchObject({ employerId: 'listed', isOnList: true });
    expect(finder.targetOf(3, { name: 'Cedar Cafe' }, 'b', null)).toMatchObject({ employerId: 'b', isOnList: false });
    expect(finder.targetOf(4, { name: 'CEDAR CAFE, Inc.' }, 'c', null)).toMatchObject({ employerId: 'b' });
  });

  it('waits for a word where it may be another, and says which', () => {
    const target = finderOf().targetOf(2, { name: 'Kestrel Printworks' }, 'a', null);
    expect(target).toMatchObject({ isWaiting: true, groupId: 'a', employerId: 'a' });
    expect(target.candidates).toEqual([{ employerId: 'listed', name: listed.name, where: '1 Oak St, Little Rock' }]);
  });

  it.each([
    ['same', { employerId: 'listed', isOnList: true, isWaiting: false }],
    ['different', { employerId: 'a', isOnList: false, isWaiting: false }],
  ] as const)('follows the rule of the run: %s', (rule, target) => {
    expect(finderOf(rule).targetOf(2, { name: 'Kestrel Printworks' }, 'a', null)).toMatchObject(target);
  });

  it('lets what was decided about a row win over the rule', () => {
    const same = { kind: 'same', employerId: 'listed' } as const;
    expect(finderOf('different').targetOf(2, { name: 'Kestrel Printworks' }, 'a', same).employerId).toBe('listed');
    expect(finderOf('same').targetOf(2, { name: 'Kestrel Printworks' }, 'a', { kind: 'different' }).employerId).toBe(
      'a',
    );
  });

  it('takes rows of a business that waits along', () => {
    const finder = finderOf();
    finder.targetOf(2, { name: 'Kestrel Printworks' }, 'a', null);
    expect(finder.targetOf(3, { name: 'Kestrel Printworks', addressLine: '9 Elm St' }, 'b', null)).toMatchObject({
      isWaiting: true,
      groupId: 'a',
    });
  });

  it('makes a business of its own of one that is told apart', () => {
    const target = finderOf().targetOf(2, { ...listed, addressLine: '9 Elm St' }, 'a', { kind: 'different' });
    expect(target).toMatchObject({ employerId: 'a', isOnList: false, isWaiting: false });
  });
});
