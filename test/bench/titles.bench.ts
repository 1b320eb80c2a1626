import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleLikeness } from '@inroads/matching';

/**
 * How well titles are understood: mean average precision over a public set of similar job titles (origin: docs/performance.md).
 * Every title of the corpus is ranked for each query. Titles identical to the query were never annotated: the second
 * figure drops them.
 */
interface Titles {
  readonly queries: readonly (readonly [string, string])[];
  readonly corpus: readonly (readonly [string, string])[];
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
}

function rows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

function readTitles(folder: string): Titles {
  const pairs = (name: string) => rows(join(folder, name)).map(([id = '', text = '']) => [id, text] as const);
  const relevant = new Map<string, Set<string>>();
  for (const [query = '', , document = '', isRelevant] of rows(join(folder, 'annotations.tsv'))) {
    if (isRelevant === '1') relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return { queries: pairs('queries.tsv'), corpus: pairs('corpus_documents.tsv'), relevant };
}

interface Precision {
  readonly average: number;
  readonly firstRank: number;
  readonly atFive: number;
}

function precisionOf(ranked: readonly string[], relevant: ReadonlySet<string>): Precision {
  const ranks = ranked.flatMap((id, at) => (relevant.has(id) ? [at + 1] : []));
  const average = ranks.reduce((sum, rank, at) => sum + (at + 1) / rank, 0) / relevant.size;
  return { average, firstRank: ranks[0] ?? Infinity, atFive: ranks.filter((rank) => rank <= 5).length / 5 };
}

function measure({ queries, corpus, relevant }: Titles, dropsIdentical: boolean) {
  const all = queries.flatMap(([id, query]) => {
    const wanted = relevant.get(id);
    if (!wanted) return [];
    const likeness = titleLikeness([{ title: query }]);
    const ranked = corpus
      .filter(([, text]) => !dropsIdentical || text.toLowerCase() !== query.toLowerCase())
      .map(([document, text]) => ({ document, value: likeness(text)[0] ?? 0 }))
      .sort((a, b) => b.value - a.value || (a.document < b.document ? -1 : 1))
      .map(({ document }) => document);
    return [precisionOf(ranked, wanted)];
  });
  const mean = (value: (one: Precision) => number) =>
    (all.reduce((sum, one) => sum + value(one), 0) / all.length).toFixed(3);
  return {
    queries: all.length,
    map: mean(({ average }) => average),
    mrr: mean(({ firstRank }) => 1 / firstRank),
    p5: mean(({ atFive }) => atFive),
  };
}

const datasets = process.env['DATASETS_DIR'];
if (datasets === undefined) console.log('titles: skipped, DATASETS_DIR not set');
else {
  const titles = readTitles(join(datasets, 'titles'));
  console.log('titles, as annotated       ', measure(titles, false));
  console.log('titles, identical dropped  ', measure(titles, true));
}
