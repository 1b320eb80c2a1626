import type { PreferenceItem } from '@inroads/matching';
import { offerFor, withOffer } from './offer';

const quiet: PreferenceItem = {
  criterion: 'environment',
  level: 'strong',
  value: { fact: 'noise', anyOf: ['quiet'] },
  ownWords: 'a quiet place',
};
const evenings: PreferenceItem = { criterion: 'shift', level: 'must', value: { kinds: ['evening'] } };
const linen = { title: 'Linen folder', employerName: 'Tamarack Linen Service' };

describe('what a No offers to change', () => {
  it('makes the wish it is about a Must', () => {
    expect(offerFor('environment:noise', [quiet, evenings], linen)).toEqual({ ...quiet, level: 'must' });
  });

  it('offers nothing where the wish is a gate already, or the reason is about another fact', () => {
    expect(offerFor('shift', [quiet, evenings], linen)).toBeNull();
    expect(offerFor('environment:pace', [quiet], linen)).toBeNull();
    expect(offerFor('other', [quiet], linen)).toBeNull();
  });

  it('turns a rather-not into an Avoid', () => {
    const selling: PreferenceItem = {
      criterion: 'work',
      level: 'rather-not',
      value: { kinds: [{ title: 'selling' }] },
    };
    expect(offerFor('work', [selling], linen)).toEqual({ ...selling, level: 'avoid' });
  });

  it('leaves out a kind of work or an employer that nobody had spoken of', () => {
    expect(offerFor('work', [quiet], linen)).toEqual({
      criterion: 'work',
      level: 'rather-not',
      value: { kinds: [{ title: 'Linen folder' }] },
    });
    expect(offerFor('employer', [quiet], linen)).toEqual({
      criterion: 'employer',
      level: 'avoid',
      value: { employers: ['Tamarack Linen Service'] },
    });
  });

  it('once taken, replaces the wish it strengthens and adds what is new', () => {
    const offer = { ...quiet, level: 'must' } as PreferenceItem;
    expect(withOffer([quiet, evenings], offer)).toEqual([offer, evenings]);
    expect(withOffer([evenings], offer)).toEqual([evenings, offer]);
  });
});
