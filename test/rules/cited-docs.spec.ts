import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const RULES = 'docs/rules.md';
const READ = ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.css', '.md', '.yml', '.py', '.html'];
const NOT_OURS = ['node_modules', 'dist', 'data', 'coverage'];

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || NOT_OURS.includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile() && READ.includes(extname(path)) && path !== __filename) yield path;
  }
}

/** One line of words: what a comment or a paragraph says may be broken anywhere. */
const flat = (text: string): string => text.replace(/\s*\n\s*(?:\*\/|\*|\/\/|#)?[ \t]*/g, ' ');

/** Documents named in the text that stand neither beside the file nor at the root. */
function missingDocs(text: string, file: string): string[] {
  const named = flat(text)
    .replace(/\bhttps?:\/\/\S+/g, '')
    .match(/(?:[\w.-]+\/)*[\w-][\w.-]*\.md\b/g);
  return [...new Set(named ?? [])].filter(
    (name) => !existsSync(join(ROOT, name)) && !existsSync(join(dirname(file), name)),
  );
}

/** The letters and numbers of each section, in the order in which they stand. */
function placesOf(rules: string): Map<string, string[]> {
  const sections = rules.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^- \*\*(\w+)\.\*\*/gm)].map(([, place = '']) => place),
    ]),
  );
}

const SECTIONS = placesOf(readFileSync(join(ROOT, RULES), 'utf8'));
const PLACES = /^ (?:\d{1,2}|[a-z])\b(?:(?:, | and | to )(?:\d{1,2}|[a-z])\b)*/;

/** "Clocks a to c; What counts 12": the sections that come one after the other, each with its places. */
function pointersAt(words: string): { section: string; places: readonly string[] }[] {
  const section = [...SECTIONS.keys()].find((name) => words.startsWith(name) && !/^\w/.test(words.slice(name.length)));
  if (section === undefined) return [];
  const [places = ''] = PLACES.exec(words.slice(section.length)) ?? [];
  const rest = words.slice(section.length + places.length);
  const pointer = { section, places: places.match(/\b(?:\d+|[a-z])\b/g) ?? [] };
  return [pointer, ...(rest.startsWith('; ') ? pointersAt(rest.slice(2)) : [])];
}

/** Every pointer of the text into the rules, and those of them that lead nowhere. */
function readPointers(text: string): { count: number; faults: string[] } {
  const cited = flat(text).split(`${RULES}, `).slice(1);
  const faults = cited.flatMap((words) => {
    const pointers = pointersAt(words);
    if (pointers.length === 0) return [`no section: ${words.slice(0, 40)}`];
    return pointers.flatMap(({ section, places }) =>
      places.filter((place) => !SECTIONS.get(section)?.includes(place)).map((place) => `no place: ${section} ${place}`),
    );
  });
  return { count: cited.length, faults };
}

describe('what comments and documents point to', () => {
  const files = [...filesIn(ROOT)].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const said = (faultsOf: (text: string, path: string) => readonly string[]): string[] =>
    files.flatMap(({ path, text }) => faultsOf(text, path).map((fault) => `${relative(ROOT, path)}: ${fault}`));

  it('is a document that is there', () => {
    expect(said(missingDocs)).toEqual([]);
  });

  it('is a rule that is there', () => {
    expect(said((text) => readPointers(text).faults)).toEqual([]);
    const count = files.reduce((sum, { text }) => sum + readPointers(text).count, 0);
    expect(count).toBeGreaterThan(80);
  });

  it('is one rule: no section gives a letter twice', () => {
    for (const places of SECTIONS.values()) expect(places).toEqual([...new Set(places)]);
  });

  it('is a test or a file that is there, where the rules name one', () => {
    const rules = readFileSync(join(ROOT, RULES), 'utf8');
    const named = [...rules.matchAll(/`([\w.-]+\/[\w./-]+\.\w+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('a pointer that leads nowhere is seen', () => {
  it.each([
    ['/** Held by nowhere.md */', ['nowhere.md']],
    ['see docs/nowhere.md and https://example.org/there.md', ['docs/nowhere.md']],
    ['see README.md and\n * docs/rules.md', []],
  ])('in %j, among documents', (text, missing) => {
    expect(missingDocs(text, __filename)).toEqual(missing);
  });

  it.each([
    ['(docs/rules.md, Imports c and f)', []],
    ['docs/rules.md, What counts\n * 2, 3, 7 to 9 and 12; Counting a and i.', []],
    ['docs/rules.md, Who may do what', []],
    ['docs/rules.md, Import c', ['no section: Import c']],
    ['docs/rules.md, Clocksmith', ['no section: Clocksmith']],
    ['docs/rules.md, Imports c and\n// z', ['no place: Imports z']],
    ['docs/rules.md, Clocks a; Scenarios 18', ['no place: Scenarios 18']],
  ])('in %j, among rules', (text, faults) => {
    expect(readPointers(text).faults).toEqual(faults);
  });
});
