import { mainStepOf } from './main-step.ts';

const open = { id: 'open', state: 'OPEN' as const };
const current = { id: 'current', state: 'CURRENT' as const };
const done = { id: 'done', state: 'DONE' as const };

it.each([
  [
    'nothing, while people talk about what is shown',
    { current, shown: current, next: open, isFollowing: true },
    undefined,
  ],
  ['to go on, when everybody still sees what is settled', { shown: done, next: open, isFollowing: true }, 'NEXT'],
  ['to close, when nothing comes after what is settled', { shown: done, next: undefined, isFollowing: true }, 'CLOSE'],
  ['to put up what nobody has begun', { shown: open, next: open, isFollowing: true }, 'PUT_UP'],
  ['to put up what only the chair looks at', { current, shown: open, next: open, isFollowing: false }, 'PUT_UP'],
  ['to put up again what only the chair looks at', { shown: done, next: open, isFollowing: false }, 'PUT_UP'],
  ['nothing, where nothing is on the agenda', { shown: undefined, next: undefined, isFollowing: true }, undefined],
])('offers first %s', (_, course, step) => {
  expect(mainStepOf({ current: undefined, ...course })).toBe(step);
});
