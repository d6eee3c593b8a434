import { sayInfluence } from './say-influence.ts';

const influence = { from: { name: 'Overtime' }, toMetric: { name: 'Lead time' }, effect: -0.4, confirmed: true };

it('says what moves what, how much, and why', () => {
  expect(sayInfluence({ ...influence, because: 'more hands' })).toBe(
    'More “Overtime” lowers “Lead time” (−0.40): more hands.',
  );
});

it('says that nobody has confirmed it, and keeps quiet about a reason that nobody gave', () => {
  expect(sayInfluence({ ...influence, effect: 0.4, confirmed: false, because: null })).toBe(
    'More “Overtime” raises “Lead time” (+0.40) (nobody has confirmed it).',
  );
});
