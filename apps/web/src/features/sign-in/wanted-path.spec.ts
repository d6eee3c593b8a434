import { wantedPath } from './wanted-path.ts';

const ORIGIN = 'https://concord.example';
const wanted = (to: string) => wantedPath(`?to=${encodeURIComponent(to)}`, ORIGIN);

it.each(['/demo', '/demo/conflicts?tier=PROVEN&department=sales', '/demo/goals/a%20b#history'])(
  'goes on to %s',
  (to) => {
    expect(wanted(to)).toBe(to);
  },
);

it.each([
  'https://elsewhere.example/demo',
  '//elsewhere.example',
  String.raw`/\elsewhere.example`,
  '/\t/elsewhere.example',
  '/./%09//elsewhere.example',
  '/x/..//elsewhere.example',
  'javascript:alert(1)',
  'demo',
])('never leaves the dashboard for %j', (to) => {
  expect(new URL(wanted(to), ORIGIN).origin).toBe(ORIGIN);
  expect(wanted(to)).not.toMatch(/^\/[/\\]|elsewhere\.example\/demo/);
});

it('does not come back to the page of signing in', () => {
  expect(wanted('/sign-in?to=/demo')).toBe('/');
  expect(wanted('/welcome/abc')).toBe('/');
});

it('begins at the start where nothing was wanted', () => {
  expect(wantedPath('', ORIGIN)).toBe('/');
});
