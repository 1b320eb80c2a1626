import { resolve } from 'node:path';

interface Reporter {
  onRunComplete(contexts: object, run: object): void;
  getLastError(): Error | undefined;
}
const SkipsReporter = jest.requireActual<new (config: object) => Reporter>(resolve(__dirname, 'skips.reporter.js'));

const test = (status: string, ...names: string[]) => ({
  status,
  fullName: names.join(' '),
  title: names.at(-1),
  ancestorTitles: names.slice(0, -1),
});
const run = (...testResults: object[]) => ({
  testResults: [{ testResults }],
  numPassedTests: 4,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 2,
});

describe('the reporter of skipped tests', () => {
  let printed: string[];
  beforeEach(() => {
    printed = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line.trim()));
    delete process.env.TEST_TALLY_FILE;
  });
  afterEach(() => jest.restoreAllMocks());

  it('lists what was skipped under its reason, and closes with the counts; a suite that does not load counts as failed', () => {
    const reporter = new SkipsReporter({});
    reporter.onRunComplete(
      {},
      run(
        test('passed', 'a'),
        test('pending', 'on Redis [skipped: no Redis here]', 'keeps order'),
        test('pending', 'on Redis [skipped: no Redis here]', 'retries'),
      ),
    );
    expect(printed).toEqual(['Skipped (2), because no Redis here:', 'on Redis (2)', '4 passed, 3 failed, 2 skipped']);
    expect(reporter.getLastError()).toBeUndefined();
  });

  it('makes a run fail that skips without a reason', () => {
    const reporter = new SkipsReporter({});
    reporter.onRunComplete({}, run(test('pending', 'forgotten')));
    expect(printed).toContain('Skipped (1), because NO REASON GIVEN:');
    expect(reporter.getLastError()?.message).toContain('1 tests are skipped without a reason');
  });

  it('says nothing of a run that was narrowed by a pattern', () => {
    const reporter = new SkipsReporter({ testNamePattern: 'order' });
    reporter.onRunComplete({}, run(test('pending', 'left out')));
    expect(printed).toEqual([]);
    expect(reporter.getLastError()).toBeUndefined();
  });
});
