const fs = require('node:fs');
const path = require('node:path');

const PAGE = path.join(__dirname, 'dist/apps/web');
const html = fs.readFileSync(path.join(PAGE, 'index.html'), 'utf8');
/** What the browser fetches before it shows the first page: named in index.html, as script, preload or style sheet. */
const firstLoad = (ending) =>
  [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)]
    .map(([, file]) => path.join(PAGE, file))
    .filter((file) => file.endsWith(ending));

module.exports = [
  { name: 'script of the first load', path: firstLoad('.js'), limit: '200 kB', gzip: true },
  { name: 'style of the first load', path: firstLoad('.css'), limit: '45 kB', gzip: true },
];
