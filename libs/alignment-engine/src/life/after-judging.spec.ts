import { aGoal, aMetric } from '../testing/plan-builders.ts';
import { afterJudging, type NamedAsk } from './after-judging.ts';
import { isSettled, CONFLICT_STATES, type ConflictLife } from './conflict-life.ts';
import { askOf } from './goal-ask.ts';

const today = '2026-11-16';
const time = aMetric({ key: 'time', name: 'Promised delivery time', unit: 'days' });
const promise = aGoal({ key: 'p', title: 'Promise 5 days', metric: 'time', target: { atMost: 5 }, baseline: 10 });

function asks(goal = promise): NamedAsk[] {
  return [{ ...askOf(goal), title: goal.title, measures: time }];
}

const settled = (life: Partial<ConflictLife> & Pick<ConflictLife, 'state'>): ConflictLife => ({
  basis: [askOf(promise)],
  ...life,
});

it('stays as it is while nothing changes', () => {
  for (const state of CONFLICT_STATES.filter((one) => one !== 'resolved')) {
    expect(afterJudging(settled({ state }), { today, severity: 0.4, asks: asks() })).toBeUndefined();
  }
});

it('is resolved from every state when it is no longer found', () => {
  for (const state of CONFLICT_STATES.filter((one) => one !== 'resolved')) {
    expect(afterJudging(settled({ state }), { today, asks: asks() })).toMatchObject({
      step: 'resolved',
      to: 'resolved',
    });
  }
  expect(afterJudging({ state: 'resolved' }, { today, asks: [] })).toBeUndefined();
});

it.each<[string, ConflictLife, number, NamedAsk[], string, string]>([
  [
    'it is found again',
    { state: 'resolved' },
    0.1,
    asks(),
    'It was resolved, and is found again.',
    'Der Konflikt war gelöst und besteht wieder.',
  ],
  [
    'it weighs more than was accepted',
    settled({ state: 'accepted', acceptedUpTo: 0.3 }),
    0.42,
    asks(),
    'Its severity is 0.42 now; it was accepted up to 0.3.',
    'Die Schwere beträgt jetzt 0,42; hingenommen war sie bis 0,3.',
  ],
  [
    'a target is another one',
    settled({ state: 'decided' }),
    0.2,
    asks({ ...promise, target: { atMost: 3 } }),
    '“Promise 5 days” asks for at most 3 days of “Promised delivery time” now; when this was settled, it asked for at most 5 days of “Promised delivery time”.',
    '„Promise 5 days“ verlangt jetzt: höchstens 3\u00A0Tage bei „Promised delivery time“. Als entschieden wurde, verlangte es: höchstens 5\u00A0Tage bei „Promised delivery time“.',
  ],
  [
    'its review date has come',
    settled({ state: 'dismissed', reviewOn: today }),
    0.2,
    asks(),
    'It was to be looked at again on 16 November 2026.',
    'Eine Überprüfung war für den 16. November 2026 vorgesehen.',
  ],
])('is open again when %s', (_, life, severity, now, english, german) => {
  const again = (because: string) => ({ step: 'reopened', to: 'open', because });
  expect(afterJudging(life, { today, severity, asks: now })).toEqual(again(english));
  expect(afterJudging(life, { today, severity, asks: now }, 'de')).toEqual(again(german));
});

it('is not opened again by what changes nothing that people decided on', () => {
  const slightly = asks({ ...promise, target: { atMost: 5.4 } });
  expect(afterJudging(settled({ state: 'decided' }), { today, severity: 0.9, asks: slightly })).toBeUndefined();
  const upToIt = settled({ state: 'accepted', acceptedUpTo: 0.3, reviewOn: '2026-11-17' });
  expect(afterJudging(upToIt, { today, severity: 0.1 + 0.2, asks: asks() })).toBeUndefined();
});

it('does not ask about targets or dates before people have settled it', () => {
  const changed = asks({ ...promise, target: { atMost: 3 } });
  for (const state of CONFLICT_STATES.filter((one) => one !== 'resolved' && !isSettled(one))) {
    expect(afterJudging(settled({ state, reviewOn: today }), { today, severity: 0.2, asks: changed })).toBeUndefined();
  }
});

it('tells a direction without a number in German, too', () => {
  const free = aGoal({ key: 'p', title: 'Mehr Auswahl', metric: 'time', direction: 'increase' });
  const basis = [askOf(aGoal({ key: 'p', metric: 'time', direction: 'decrease' }))];
  expect(afterJudging({ state: 'decided', basis }, { today, severity: 0.2, asks: asks(free) }, 'de')?.because).toBe(
    '„Mehr Auswahl“ verlangt jetzt: mehr. Als entschieden wurde, verlangte es: weniger.',
  );
});
