import fc from 'fast-check';
import { keysOf, tokensOf } from './document-keys';

const documentWith = (keys: Record<string, string[]>) => ({
  id: '',
  version: 1,
  title: '',
  body: '',
  keys,
  numbers: {},
});

it('facts come back from their words as they were, whatever is in them', () => {
  const values = fc.array(fc.string(), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.record({ stage: values, tag: values }, { requiredKeys: [] }), (keys) => {
      expect(keysOf(tokensOf('employer', documentWith(keys)))).toEqual(keys);
    }),
  );
});

it('a fact that no kind of document may have is refused', () => {
  expect(() => tokensOf('employer', documentWith({ seeker: ['x'] }))).toThrow('SEARCH_KEYS has no key seeker');
});
