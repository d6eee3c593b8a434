import { toEffectChain } from './to-effect-chain.ts';

const goal = { key: 'promise-5', title: 'Promise delivery within 5 days' };
const hop = (fromName: string, toName: string, effect: number, confirmed = true) => ({
  from: fromName,
  to: toName,
  fromName,
  toName,
  effect,
  confirmed,
  because: null,
});

it('goes from the goal over every metric to the outcome, and marks what it comes to at the end', () => {
  const path = {
    goal,
    effect: -0.28,
    direct: false,
    confidence: 0.6,
    through: null,
    hops: [hop('Special orders', 'Lead time', 0.7), hop('Lead time', 'On time', -0.8, false)],
  };
  const { boxes, links } = toEffectChain(path, 'hurts');
  expect(boxes.map(({ text }) => text)).toEqual(['Promise delivery within 5 days', 'Special orders', 'Lead time']);
  expect(links).toEqual([
    // Up, and up again, and then down: what comes out is harm, so the goal moves its metric up.
    { label: 'moves it up', mark: 'plain', confirmed: true },
    { label: 'raises +0.70', mark: 'plain', confirmed: true },
    { label: 'hurts: lowers −0.80', mark: 'hurts', confirmed: false },
  ]);
});

it('shows a goal that lowers what harms as one that moves its metric down and helps', () => {
  const path = {
    goal,
    effect: 0.8,
    direct: false,
    confidence: 1,
    through: null,
    hops: [hop('Lead time', 'On time', -0.8)],
  };
  expect(toEffectChain(path, 'helps').links.map(({ label, mark }) => [label, mark])).toEqual([
    ['moves it down', 'plain'],
    ['helps: lowers −0.80', 'helps'],
  ]);
});

it('leads straight to the outcome where the goal itself says what it does', () => {
  const chain = toEffectChain({ goal, effect: 0.8, direct: true, confidence: 1, through: null, hops: [] }, 'helps');
  expect(chain.boxes).toHaveLength(1);
  expect(chain.links).toEqual([{ label: 'helps +0.80', mark: 'helps', confirmed: true }]);
});

it('says what the goal wants of its metric, and that it hardly has to move it', () => {
  const path = {
    goal,
    effect: 0.32,
    direct: false,
    confidence: 1,
    through: null,
    hops: [hop('Lead time', 'On time', -0.8)],
  };
  expect(toEffectChain(path, 'helps', 'at most 5 days').links[0]?.label).toBe(
    'at most 5 days: moves it down, strength 0.4',
  );
});
