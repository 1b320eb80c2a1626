import { INDUSTRIES } from './industries.data';
import { INDUSTRY_FAMILIES } from './industry-families.data';
import { familyOf, industryFamilies } from './kinds-of-place';

describe('which work is done in which kind of business', () => {
  it('knows a business by the longest known part of its code', () => {
    expect(industryFamilies('722511')).toEqual(['kitchen', 'serving']);
    expect(industryFamilies('721110')[0]).toBe('cleaning');
    expect(industryFamilies('99')).toEqual([]);
  });

  it('knows a kind of work by its code, else by its words', () => {
    expect(familyOf({ title: 'anything', occupation: '31-1131' })).toBe('care');
    expect(familyOf({ title: 'dishwasher' })).toBe('kitchen');
    expect(familyOf({ title: 'xyzzy' })).toBeUndefined();
  });

  it('speaks of every industry in the words we have for it', () => {
    const twoDigits = Object.keys(INDUSTRIES).filter((code) => code.length === 2 && !['22'].includes(code));
    expect(twoDigits.filter((code) => industryFamilies(code).length === 0)).toEqual([]);
    expect(Object.keys(INDUSTRY_FAMILIES).filter((code) => !(code in INDUSTRIES))).toEqual([]);
  });
});
