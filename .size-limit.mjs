// How much a browser loads before the first page shows what it was opened for: held after each build of apps/web.
import { readdirSync, readFileSync } from 'node:fs';

const dist = 'apps/web/dist';
const page = readFileSync(new URL(`${dist}/index.html`, import.meta.url), 'utf8');

/** The page names everything that it waits for: scripts with all that they import, and styles. */
const named = (kind) => [...page.matchAll(new RegExp(`"(/assets/[^"]+\\.${kind})"`, 'g'))].map(([, at]) => dist + at);

/** What every page says in German comes in one piece. */
const german = readdirSync(new URL(`${dist}/assets`, import.meta.url))
  .filter((file) => /^german-everywhere-.*\.js$/.test(file))
  .map((file) => `${dist}/assets/${file}`);

export default [
  { name: 'First page: JavaScript', path: named('js'), limit: '180 kB', gzip: true },
  { name: 'First page: JavaScript, in German', path: [...named('js'), ...german], limit: '200 kB', gzip: true },
  { name: 'First page: styles', path: named('css'), limit: '32 kB', gzip: true },
];
