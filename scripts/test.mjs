// npm test: unit, integration, end to end and drift; starts what it needs. `npm run test:unit`, `test:integration` and `test:e2e`
// name one suite, and hand what follows `--` to Jest: npm run test:integration -- embedded
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { ensureSystemParts } from './lib/system-parts.mjs';
import { closingLine, printSkipped, runAll, runSuites, SUITES } from './lib/tests.mjs';

const [first, ...others] = process.argv.slice(2);
const isOne = first in SUITES;

await ensureInstalled();
if (first !== 'unit') await ensureSystemParts();
if (first === 'e2e') await ensureBuilt();
const tally = isOne ? await runSuites([first], others) : await runAll(process.argv.slice(2));
printSkipped(tally);
console.log(closingLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
