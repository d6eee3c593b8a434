import { toEmphasis } from './to-emphasis.ts';

type Known = Parameters<typeof toEmphasis>[0];

const outcome = (key: string) => ({ key, statement: `I get ${key}`, weight: 5 });
const served = (key: string, support: number) =>
  ({ outcome: { ...outcome(key), for: 'CUSTOMER' }, support }) as Known['served'][number];

it('takes a department by its own word', () => {
  const priorities = [{ outcome: outcome('speed'), emphasis: 3 }];
  expect(toEmphasis({ priorities, served: [served('price', 0.9)] })).toEqual({
    outcomes: [{ key: 'speed', name: 'I get speed', weight: 5, emphasis: 3 }],
    isStated: true,
  });
});

it('takes it by what its goals serve where it says nothing, without what they only hurt', () => {
  expect(toEmphasis({ priorities: [], served: [served('price', 0.9), served('speed', 0)] })).toEqual({
    outcomes: [{ key: 'price', name: 'I get price', weight: 5, emphasis: 0.9 }],
    isStated: false,
  });
});

it('knows nothing of a department without either', () => {
  expect(toEmphasis({ priorities: [], served: [] }).outcomes).toEqual([]);
});
