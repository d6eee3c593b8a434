import { terminalPage } from './page.ts';

const width = (screen: Parameters<typeof terminalPage>[0]) => terminalPage(screen, {}).width;
const coloured = (isTTY: boolean, env: NodeJS.ProcessEnv) =>
  terminalPage({ isTTY, columns: 80 }, env).styled('proven', 'x') !== 'x';

it('is as wide as the terminal, where lines are neither too short nor too long to read', () => {
  expect(width({ isTTY: true, columns: 72 })).toBe(72);
  expect(width({ isTTY: true, columns: 10 })).toBe(40);
  expect(width({ isTTY: true, columns: 300 })).toBe(100);
});

it('is 80 columns wide where there is no terminal, whatever the environment says', () => {
  expect(width({})).toBe(80);
  expect(width({ isTTY: true })).toBe(80);
});

it.each([
  ['a terminal', true, {}, true],
  ['a pipe', false, {}, false],
  ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
  ['a pipe with FORCE_COLOR and NO_COLOR', false, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
  ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
])('decides for %s', (_, isTTY, env, expected) => {
  expect(coloured(isTTY, env)).toBe(expected);
});
