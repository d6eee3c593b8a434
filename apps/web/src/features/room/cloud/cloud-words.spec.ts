import { cloudParts } from './cloud-words.ts';

const goalOf = (name: string) => ({ key: name, department: { key: name, name } });

it('reads from what both want, along one side and then the other, each arrow before the box that it leads to', () => {
  const read = cloudParts({ goalA: goalOf('Sales'), goalB: goalOf('Finance') });
  expect(read.map((part) => ('place' in part ? part.place : part.arrow))).toEqual([
    'objective',
    'OBJECTIVE_NEED_A',
    'needA',
    'NEED_A_WANT_A',
    'wantA',
    'OBJECTIVE_NEED_B',
    'needB',
    'NEED_B_WANT_B',
    'wantB',
    'WANT_A_WANT_B',
  ]);
  expect(read[2]?.title).toBe('What Sales needs for that');
  expect(read[8]?.title).toBe('What Finance wants because of it');
});

it.each([
  ['are of one department', goalOf('Sales'), goalOf('Sales')],
  ['are no longer there', null, goalOf('Sales')],
])('does not name the sides by departments where the goals %s', (_, goalA, goalB) => {
  const titles = cloudParts({ goalA, goalB }).map(({ title }) => title);
  expect(titles.filter((title) => title.includes('Sales'))).toEqual([]);
  expect(titles).toContain('What the second side needs for that');
});
