import { assumptionsBehind } from './assumptions-behind.ts';

const hop = (fromName: string, toName: string, effect: number) => ({
  from: fromName,
  to: toName,
  fromName,
  toName,
  effect,
  confirmed: true,
  because: null,
});
const path = (...hops: ReturnType<typeof hop>[]) => ({
  goal: { key: 'g', title: 'G' },
  effect: 0.5,
  direct: hops.length === 0,
  confidence: 1,
  through: null,
  hops,
});
const evidence = {
  effects: [
    { support: path(), denial: path(hop('Orders', 'Queue', 0.6), hop('Queue', 'On time', -0.8)) },
    { support: path(hop('Queue', 'On time', -0.8)), denial: path() },
  ],
  clash: { laws: [{ key: 'queueing', says: 'queue >= 2 + orders', inWords: 'queue ≥ 2 + orders' }] },
};

const back = (from: string, to: string, effect: number) => ({
  influence: { from, to, effect, confirmed: true, because: null },
});

it('names every influence that the conflict rests on, once, with the way out and back', () => {
  expect(assumptionsBehind(evidence, 'INFLUENCE_NOT_REAL')).toEqual([
    {
      says: 'More “Orders” raises “Queue”',
      removal: { removeInfluence: { from: 'Orders', to: 'Queue' } },
      back: back('Orders', 'Queue', 0.6),
    },
    {
      says: 'More “Queue” lowers “On time”',
      removal: { removeInfluence: { from: 'Queue', to: 'On time' } },
      back: back('Queue', 'On time', -0.8),
    },
  ]);
});

it('names the laws where they are said not to be so, and nothing where it lies in the goals', () => {
  expect(assumptionsBehind(evidence, 'LAW_NOT_SO')).toEqual([
    {
      says: 'queue ≥ 2 + orders',
      removal: { removeLaw: 'queueing' },
      back: { addLaw: { key: 'queueing', says: 'queue >= 2 + orders', because: null } },
    },
  ]);
  expect(assumptionsBehind(evidence, 'SCOPES_APART')).toEqual([]);
});
