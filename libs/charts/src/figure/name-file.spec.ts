import { nameFile } from './name-file.ts';

it.each<[readonly (string | undefined)[], string]>([
  [['Strandheim Møbler', 'progress', '2026-03-30'], 'strandheim-mobler-progress-2026-03-30.csv'],
  [[undefined, 'Überlast & Co: 3/4', undefined], 'uberlast-co-3-4.csv'],
  [['../../etc/passwd', 'x'], 'etc-passwd-x.csv'],
  [['東京', 'x'], '東京-x.csv'],
  [[undefined, '…'], 'concord.csv'],
])('calls a file of %j %s', (parts, name) => {
  expect(nameFile(parts, 'csv')).toBe(name);
});
