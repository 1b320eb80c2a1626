// npm test: unit, integration, end to end and drift; starts what it needs. `npm run test:unit`, `test:integration` and `test:e2e`
// name one, and hand what follows `--` to Jest: npm run test:integration -- embedded
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { ensureSystemParts } from './lib/system-parts.mjs';
import { closingLine, printSkipped, runAll, runSuites, SUITES } from './lib/tests.mjs';

// npm exec hands on the `--` that npm run takes away.
const args = process.argv.slice(2).filter((arg) => arg !== '--');
const names = args.filter((arg) => arg in SUITES);
const forJest = args.filter((arg) => !(arg in SUITES));
const isNamed = (name) => names.length === 0 || names.includes(name);

await ensureInstalled();
if (isNamed('integration') || isNamed('e2e')) await ensureSystemParts();
if (names.includes('e2e')) await ensureBuilt();
const tally = names.length > 0 ? await runSuites(names, forJest) : await runAll(forJest);
printSkipped(tally);
console.log(closingLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
