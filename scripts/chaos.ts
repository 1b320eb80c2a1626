import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chance } from './chaos/chance';
import { FollowUp } from './chaos/follow-up';
import { type House, openHouse } from './chaos/house';
import { type ImportOutcome, importMeanwhile } from './chaos/importer';
import { IndexCheck } from './chaos/index-check';
import { killAll } from './chaos/killer';
import { Ledger } from './chaos/ledger';
import { specialists } from './chaos/people';
import { read } from './chaos/reader';
import { differenceLines, importLine, isDifferent, killsOf, ledgerLines } from './chaos/report';
import { type ChaosSettings, chaosSettings } from './chaos/settings';
import { breachesIn } from './chaos/verify';
import { write } from './chaos/writer';
import { live } from './launcher/life';
import type { StopOrder } from './launcher/stop-order';

const PROGRESS_EVERY_MS = 10_000;
const say = (line: string) => console.log(line);

/** Kills everything at random while people write, and holds the database against what they were answered. */
async function chaos(order: StopOrder): Promise<void> {
  const settings = chaosSettings(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'inroads-chaos-'));
  say(`Seed ${settings.seed} (CHAOS_SEED sets it). Data and logs: ${folder}`);
  if (settings.meiliBin === null)
    say('No Meilisearch: CHAOS_MEILI_BIN names its executable. PostgreSQL is the search.');
  const signal = AbortSignal.timeout(settings.minutes * 60_000);
  const house = await openHouse(folder, settings.meiliBin, order);
  const prefix = `c${settings.seed.toString(36)}x`;
  const ledger = new Ledger();
  const imports = await writeAndKill(house, settings, prefix, ledger, signal);
  say(importLine(imports, settings.importRows));
  const breaches = [
    ...(await indexBreaches(house, signal)),
    ...(await breachesIn(house.ownerUrl, prefix, ledger, imports, settings.importRows)),
    ...ledger.faults.map((fault) => `answered wrongly: ${fault}`),
    ...(imports.length === 0 ? ['import: none came to its end'] : []),
    ...(signal.aborted ? [`not done within ${settings.minutes} minutes (CHAOS_MINUTES)`] : []),
  ];
  await order.stop();
  if (breaches.length === 0) rmSync(folder, { recursive: true, force: true });
  say(
    breaches.length === 0
      ? 'Nothing was lost, nothing happened twice.'
      : `BREACHES (${breaches.length}), seed ${settings.seed}:`,
  );
  for (const breach of breaches) say(`  ${breach}`);
  process.exit(breaches.length === 0 ? 0 : 1);
}

async function writeAndKill(
  { parts, apiUrl }: House,
  { seed, writes, writers, kills, importRows }: ChaosSettings,
  prefix: string,
  ledger: Ledger,
  signal: AbortSignal,
): Promise<ImportOutcome[]> {
  const people = await specialists(apiUrl);
  const personOf = (lane: number) => people[lane % people.length] as (typeof people)[number];
  let isKilling = true;
  const goesOn = () => isKilling || ledger.promised.length < writes;
  const begun = performance.now();
  const progress = setInterval(
    () => say(`  ${ledger.promised.length} writes answered; killed: ${killsOf(parts)}`),
    PROGRESS_EVERY_MS,
  );
  const killing = killAll(parts, { kills, writes }, new Chance(seed), () => ledger.promised.length, signal).then(
    () => (isKilling = false),
  );
  const writing = { ledger, prefix, goesOn, signal };
  const lanes = Array.from({ length: writers }, (_, lane) => write(personOf(lane), seed, lane, writing));
  const reading = read(personOf(0), seed, ledger, () => goesOn() && !signal.aborted);
  const importing = importMeanwhile(personOf(1), seed, importRows, writing);
  await Promise.all([killing, reading, ...lanes]);
  for (const line of ledgerLines(ledger, (performance.now() - begun) / 1_000)) say(line);
  say(`Killed with SIGKILL: ${killsOf(parts)}`);
  const imports = await importing;
  clearInterval(progress);
  return imports;
}

/** Waits for what follows, then says what differs before and after the reconciling that workers do every night. */
async function indexBreaches({ config, ownerUrl }: House, signal: AbortSignal): Promise<string[]> {
  const followUp = await FollowUp.open(ownerUrl);
  const check = await IndexCheck.open(config);
  try {
    const begun = performance.now();
    const { waiting } = await followUp.read();
    await followUp.untilDone(signal);
    say(
      `Follow-ups: ${waiting} waited at the end, all done ${((performance.now() - begun) / 1_000).toFixed(0)} s later`,
    );
    for (const line of differenceLines('before reconciling', await check.differences())) say(line);
    await followUp.reconcile(signal);
    const after = await check.differences();
    for (const line of differenceLines('after reconciling', after)) say(line);
    const engines = new Set(after.map(({ engine }) => engine));
    return [
      ...after.filter(isDifferent).map(({ engine, kind }) => `index: ${engine}, ${kind} differs after reconciling`),
      ...(config.meili !== null && !engines.has('meilisearch')
        ? ['index: Meilisearch is not ready after reconciling']
        : []),
    ];
  } finally {
    await check.close();
    await followUp.close();
  }
}

live(chaos);
