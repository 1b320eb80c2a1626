import { newId } from '@inroads/platform/database';
import type { Condition, SearchDocument, SearchEngine, SearchQuery } from '@inroads/platform/search';

export const aDocument = (given: Partial<SearchDocument> = {}): SearchDocument => ({
  id: newId(),
  version: 1,
  title: 'Riverside Bakery',
  body: '',
  keys: {},
  numbers: {},
  ...given,
});

/** What every search engine promises. Each test works for an agency of its own. */
export function searchEngineContract(engine: () => SearchEngine): void {
  let agencyId: string;

  const put = async (...documents: SearchDocument[]) => {
    await (await engine().upsert('employer', agencyId, documents)).settled();
    return documents;
  };
  const remove = async (...ids: string[]) => (await engine().remove('employer', agencyId, ids)).settled();
  const search = (text: string, query: Partial<SearchQuery> = {}) =>
    engine().search('employer', { agencyId, text, limit: 20, ...query });
  const find = async (text: string, conditions: Condition[] = []) => {
    const { hits } = await search(text, { conditions });
    return hits.map(({ id }) => id);
  };

  beforeEach(() => {
    agencyId = newId();
  });

  describe('words', () => {
    it.each([
      ['a whole word', 'bakery'],
      ['a begun word', 'riv'],
      ['words in any order', 'bakery riverside'],
      ['other case and accents', 'RÍVERSIDE'],
      ['a missing letter', 'bakry'],
      ['a wrong letter', 'rivarside'],
      ['two letters changed about', 'riversdie'],
      ['a word of the body', 'walnut'],
      ['title and body together', 'bakery walnut'],
    ])('finds %s', async (_what, text) => {
      const [document] = await put(
        aDocument({ body: '12 Walnut Street, Little Rock' }),
        aDocument({ title: 'Oak Hardware' }),
      );
      expect(await find(text)).toEqual([document?.id]);
    });

    it('finds no document that lacks one of the words', async () => {
      await put(aDocument());
      expect(await find('riverside plumbing')).toEqual([]);
    });

    it('takes only the last word for a begun one', async () => {
      const [document] = await put(aDocument());
      expect(await find('riv bakery')).toEqual([]);
      expect(await find('riverside bak')).toEqual([document?.id]);
      expect(await find('rivarside bak')).toEqual([document?.id]);
    });

    it('puts a title before a body', async () => {
      const [inBody, inTitle] = await put(
        aDocument({ title: 'Oak Hardware', body: 'next to the laundry' }),
        aDocument({ title: 'Oak Laundry' }),
      );
      expect(await find('laundry')).toEqual([inTitle?.id, inBody?.id]);
    });

    it('puts what was typed before what is like it', async () => {
      const [like, exact] = await put(aDocument({ title: 'Markel Store' }), aDocument({ title: 'Market Store' }));
      expect((await find('market'))[0]).toBe(exact?.id);
      expect((await find('markel'))[0]).toBe(like?.id);
    });

    it.each(['', '   ', '&', '""', '\u0000'])('finds nothing for %j, which has no word', async (text) => {
      await put(aDocument());
      expect(await search(text)).toMatchObject({ hits: [], total: 0 });
    });

    it.each([
      ['bakery" OR 1=1 --', ['Bakery or 1 of 1']],
      ["bakery' | !x", ['Bakery Xylophone']],
      ['bakery:* & (', ['Bakery or 1 of 1', 'Bakery Xylophone', 'Riverside Bakery']],
      ['bakery\\', ['Bakery or 1 of 1', 'Bakery Xylophone', 'Riverside Bakery']],
      [`bakery ${'x'.repeat(5_000)}`, []],
      ['\ud800bakery', ['Bakery or 1 of 1', 'Bakery Xylophone', 'Riverside Bakery']],
    ])('takes %j as words and not as orders', async (text, titles) => {
      const documents = await put(
        aDocument(),
        aDocument({ title: 'Bakery or 1 of 1' }),
        aDocument({ title: 'Bakery Xylophone' }),
        aDocument({ title: 'Oak Hardware' }),
      );
      const found = new Set(await find(text));
      const titlesFound = documents.filter(({ id }) => found.has(id)).map(({ title }) => title);
      expect(titlesFound.sort()).toEqual([...titles].sort());
    });
  });

  describe('conditions', () => {
    it('on keys', async () => {
      const [retail, food, unknown] = await put(
        aDocument({ keys: { naics: ['44', '445'], stage: ['2'] } }),
        aDocument({ keys: { naics: ['72'] } }),
        aDocument(),
      );
      const ids = async (...conditions: Condition[]) => (await find('riverside', conditions)).sort();
      expect(await ids({ key: 'naics', anyOf: ['445'] })).toEqual([retail?.id]);
      expect(await ids({ key: 'naics', anyOf: ['44', '72'] })).toEqual([retail?.id, food?.id].sort());
      expect(await ids({ key: 'naics', anyOf: ['44'], orUnknown: true })).toEqual([retail?.id, unknown?.id].sort());
      expect(await ids({ key: 'naics', anyOf: ['44'] }, { key: 'stage', anyOf: ['2'] })).toEqual([retail?.id]);
      expect(await ids({ key: 'naics', anyOf: ['72'] }, { key: 'stage', anyOf: ['2'] })).toEqual([]);
    });

    it('that a document must not meet', async () => {
      const [retail, food, unknown] = await put(
        aDocument({ keys: { naics: ['44', '445'] } }),
        aDocument({ keys: { naics: ['72'] } }),
        aDocument(),
      );
      expect((await find('riverside', [{ key: 'naics', noneOf: ['445', '99'] }])).sort()).toEqual(
        [food?.id, unknown?.id].sort(),
      );
      expect((await find('riverside', [{ key: 'naics', noneOf: [] }])).sort()).toEqual(
        [retail?.id, food?.id, unknown?.id].sort(),
      );
    });

    it('on numbers', async () => {
      const [low, high, unknown] = await put(
        aDocument({ numbers: { pay: 1_200 } }),
        aDocument({ numbers: { pay: 1_800 } }),
        aDocument(),
      );
      const ids = async (condition: Omit<Extract<Condition, { number: string }>, 'number'>) =>
        (await find('riverside', [{ number: 'pay', ...condition }])).sort();
      expect(await ids({ atLeast: 1_200 })).toEqual([low?.id, high?.id].sort());
      expect(await ids({ atLeast: 1_201 })).toEqual([high?.id]);
      expect(await ids({ atLeast: 1_201, orUnknown: true })).toEqual([high?.id, unknown?.id].sort());
      expect(await ids({ atMost: 1_799 })).toEqual([low?.id]);
      expect(await ids({ atLeast: 1_300, atMost: 1_700, orUnknown: true })).toEqual([unknown?.id]);
    });

    it('whose values look like orders', async () => {
      const value = `a"b'c\\d] OR keys EXISTS`;
      const [document] = await put(aDocument({ keys: { tag: [value] } }), aDocument({ keys: { tag: ['other'] } }));
      expect(await find('riverside', [{ key: 'tag', anyOf: [value] }])).toEqual([document?.id]);
    });
  });

  describe('agencies', () => {
    it('see and touch only their own documents, even under one id', async () => {
      const [mine] = await put(aDocument());
      const owner = agencyId;
      agencyId = newId();
      expect(await find('riverside')).toEqual([]);
      expect(await engine().listVersions('employer', agencyId, { afterId: null, upToId: null })).toEqual([]);
      await put(aDocument({ id: mine?.id, title: 'Taken Over', version: 9 }));
      await remove(String(mine?.id));
      agencyId = owner;
      expect(await find('riverside')).toEqual([mine?.id]);
      expect(await engine().listVersions('employer', agencyId, { afterId: null, upToId: null })).toEqual([
        { id: mine?.id, version: 1 },
      ]);
    });

    it('keep kinds apart', async () => {
      await put(aDocument());
      expect((await engine().search('opening', { agencyId, text: 'riverside', limit: 20 })).hits).toEqual([]);
    });
  });

  describe('writing', () => {
    it('replaces a document whole, and twice ends in the same', async () => {
      const [before] = await put(aDocument({ keys: { stage: ['1'] }, numbers: { pay: 1 } }));
      const after = aDocument({ id: before?.id, version: 2, title: 'Oak Hardware' });
      await put(after);
      await put(after);
      expect(await find('bakery')).toEqual([]);
      expect(await find('hardware', [{ key: 'stage', anyOf: ['1'] }])).toEqual([]);
      expect(await search('hardware')).toMatchObject({ hits: [{ id: before?.id }], total: 1 });
    });

    it('removes, twice as well, and nothing else', async () => {
      const [gone, stays] = await put(aDocument(), aDocument());
      await remove(String(gone?.id), newId());
      await remove(String(gone?.id));
      expect(await find('riverside')).toEqual([stays?.id]);
    });

    it('takes no documents and no ids in its stride', async () => {
      await put();
      await remove();
    });
  });

  it('gives pages that do not overlap, and counts all', async () => {
    const documents = await put(...Array.from({ length: 25 }, (_, at) => aDocument({ title: `Riverside ${at}` })));
    const pages = await Promise.all([0, 10, 20].map((offset) => search('riverside', { limit: 10, offset })));
    expect(pages.map(({ hits }) => hits.length)).toEqual([10, 10, 5]);
    expect(pages.map(({ total }) => total)).toEqual([25, 25, 25]);
    expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id)).sort()).toEqual(documents.map(({ id }) => id).sort());
  });

  it('lists versions by ranges of ids, ids of one millisecond included', async () => {
    // uuid v7 begins with the millisecond: these share it.
    const ids = Array.from({ length: 9 }, (_, at) => `019f0000-0000-7${at}00-8000-00000000000${at}`);
    await put(...ids.map((id, at) => aDocument({ id, version: 7_000_000_000_000 + at })));
    const all = ids.map((id, at) => ({ id, version: 7_000_000_000_000 + at }));
    const list = (afterId: string | null, upToId: string | null) =>
      engine().listVersions('employer', agencyId, { afterId, upToId });
    expect(await list(null, null)).toEqual(all);
    expect(await list(String(ids[2]), String(ids[5]))).toEqual(all.slice(3, 6));
    expect(await list(String(ids[6]), null)).toEqual(all.slice(7));
    expect(await list(null, String(ids[0]))).toEqual(all.slice(0, 1));
  });
}
