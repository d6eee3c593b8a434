import { initials } from './initials.ts';

it.each([
  ['Ole Kristian Moe', 'OM'],
  ['Gunnar Aasen (board)', 'GA'],
  ['øyvind', 'Ø'],
  ['', ''],
])('shortens %j to %j', (name, short) => {
  expect(initials(name)).toBe(short);
});
