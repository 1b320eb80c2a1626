import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { drawTown } from './town-map';

// Run from the root of the repository after a build: node dist/db/seed/data/draw-town.js
writeFileSync(path.join('db', 'seed', 'data', 'town.geo.json'), `${JSON.stringify(drawTown())}\n`);
