// How much a browser loads before the first page shows what it was opened for: held after each build of apps/web.
import { readFileSync } from 'node:fs';

const dist = 'apps/web/dist';
const page = readFileSync(new URL(`${dist}/index.html`, import.meta.url), 'utf8');

/** The page names everything that it waits for: scripts with all that they import, and styles. */
const named = (kind) => [...page.matchAll(new RegExp(`"(/assets/[^"]+\\.${kind})"`, 'g'))].map(([, at]) => dist + at);

export default [
  { name: 'First page: JavaScript', path: named('js'), limit: '200 kB', gzip: true },
  { name: 'First page: styles', path: named('css'), limit: '32 kB', gzip: true },
];
