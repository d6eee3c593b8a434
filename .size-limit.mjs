// How much a browser loads before the first page shows what it was opened for: held after each build of apps/web.
import { readFileSync } from 'node:fs';

const dist = new URL('apps/web/dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** A chunk and everything that it imports before it runs; what it loads later is not among them. */
function loadedWith(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const imported of manifest[name].imports ?? []) loadedWith(imported, found);
  return found;
}

// The page that is opened most comes with the frame.
const chunks = loadedWith('index.html');
const filesOf = (pick) => [...chunks].flatMap((name) => pick(manifest[name])).map((file) => `apps/web/dist/${file}`);

export default [
  { name: 'First page: JavaScript', path: filesOf(({ file }) => [file]), limit: '200 kB', gzip: true },
  { name: 'First page: styles', path: filesOf(({ css = [] }) => css), limit: '32 kB', gzip: true },
];
