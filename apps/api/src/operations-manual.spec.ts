import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SETTINGS } from './configuration-settings.ts';

const MANUAL = readFileSync(fileURLToPath(new URL('../../../docs/operations.md', import.meta.url)), 'utf8');

it('describes every setting as it is checked, in the same order, and none that there is not', () => {
  const rows = MANUAL.split('\n').filter((line) => /^\| `[A-Z_]+` /.test(line));
  const described = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
  const checked = Object.entries(SETTINGS).map(([name, setting]) => [
    name,
    setting.type,
    setting.default,
    setting.range,
    setting.secret ? 'yes' : '',
  ]);
  expect(described.map((cells) => cells.slice(0, -1))).toEqual(checked);
  for (const cells of described) expect(cells.at(-1)).toMatch(/\w/);
});
