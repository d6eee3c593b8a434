import type { AgendaItemKind } from '@concord/persistence';
import { movedTo, orderAgenda } from './order-agenda.ts';
import { type AgendaTopics, type KeptItem, proposeAgenda } from './propose-agenda.ts';
import { rankConflict } from './rank-conflict.ts';

const ranking = (worth: number) => ({ worth, severity: worth, confidence: 1, weight: 1, outcome: 'on-time' });
const conflict = (id: string, worth: number) => ({ id, title: `Conflict ${id}`, ranking: ranking(worth) });
const conflicts = (count: number) => Array.from({ length: count }, (_, i) => conflict(`c${i}`, 1 - i / 100));
const decision = (id: string) => ({ id, title: `Decision ${id}` });
const topics = (given: Partial<AgendaTopics> = {}): AgendaTopics => ({
  actions: 0,
  decisions: [],
  conflicts: [],
  ...given,
});
const kept = (given: Partial<KeptItem>): KeptItem => ({
  kind: 'own',
  minutes: 10,
  state: 'open',
  conflictId: null,
  decisionId: null,
  ...given,
});
const inBrief = (items: readonly { kind: string; minutes: number }[]) =>
  items.map(({ kind, minutes }) => `${kind} ${minutes}`);
const sum = (items: readonly { minutes: number }[]) => items.reduce((all, { minutes }) => all + minutes, 0);

describe('how much a conflict is worth the time', () => {
  const weights = new Map([
    ['on-time', 9],
    ['calm-week', 4.5],
  ]);

  it.each([
    // 0.5 × 0.6 × 9/9
    [{ severity: 0.5, confidence: 0.6, outcomes: ['calm-week', 'on-time'] }, 0.3, 'on-time'],
    // 0.5 × 0.6 × 4.5/9
    [{ severity: 0.5, confidence: 0.6, outcomes: ['calm-week'] }, 0.15, 'calm-week'],
    // 0.5 × 0.6 × 0.3
    [{ severity: 0.5, confidence: 0.6, outcomes: [] }, 0.09, null],
    [{ severity: 0.5, confidence: 0.6, outcomes: ['gone since'] }, 0.09, null],
  ])('of %j is %d', (given, worth, outcome) => {
    const found = rankConflict(given, weights);
    expect(found.worth).toBeCloseTo(worth, 12);
    expect(found.outcome).toBe(outcome);
  });
});

describe('a proposed agenda', () => {
  it('begins with promises, then reviews, then conflicts by their worth, and leaves room for own items', () => {
    const given = topics({ actions: 2, decisions: [decision('d')], conflicts: conflicts(6).reverse() });
    const { items, offered } = proposeAgenda(60, [], given);
    // 60 − 5 own (15 % are 9, in whole fives 5) − 5 actions − 5 review = 45: four conflicts of 11, in whole fives 10.
    expect(inBrief(items)).toEqual([
      'actions 5',
      'decision-review 5',
      'conflict 10',
      'conflict 10',
      'conflict 10',
      'conflict 10',
    ]);
    expect(items.slice(2).map(({ conflictId }) => conflictId)).toEqual(['c0', 'c1', 'c2', 'c3']);
    expect(offered.map(({ conflictId, because }) => [conflictId, because])).toEqual([
      ['c4', expect.stringMatching(/^Four conflicts/)],
      ['c5', expect.stringMatching(/^Four conflicts/)],
    ]);
  });

  it.each([
    [15, 2, ['conflict 5', 'conflict 5']],
    [30, 2, ['conflict 10', 'conflict 10']],
    [30, 1, ['conflict 25']],
    [45, 4, ['conflict 10', 'conflict 10', 'conflict 10', 'conflict 10']],
    [120, 4, ['conflict 25', 'conflict 25', 'conflict 25', 'conflict 25']],
  ])('of %d minutes with %d conflicts is %j', (length, count, wanted) => {
    expect(inBrief(proposeAgenda(length, [], topics({ conflicts: conflicts(count) })).items)).toEqual(wanted);
  });

  it('takes twice as long for many promises, and looks at one decision at least', () => {
    const decisions = ['d1', 'd2', 'd3'].map(decision);
    expect(inBrief(proposeAgenda(30, [], topics({ actions: 6, decisions })).items)).toEqual([
      'actions 10',
      'decision-review 5',
    ]);
    expect(proposeAgenda(30, [], topics({ decisions })).offered).toMatchObject([
      { decisionId: 'd2', because: 'There is no room for it in 30 minutes.' },
      { decisionId: 'd3' },
    ]);
  });

  it('never takes more time than there is, whatever there is to talk about', () => {
    for (const length of [5, 10, 15, 20, 30, 45, 60, 90, 120, 240])
      for (const actions of [0, 3, 9])
        for (const due of [0, 1, 5])
          for (const there of [0, 1, 2, 3, 9]) {
            const decisions = Array.from({ length: due }, (_, i) => decision(`d${i}`));
            const { items, offered } = proposeAgenda(
              length,
              [],
              topics({ actions, decisions, conflicts: conflicts(there) }),
            );
            expect(sum(items)).toBeLessThanOrEqual(Math.max(length, actions > 5 ? 10 : 5));
            // Nothing is lost: what is not on it is offered.
            expect(items.length + offered.length).toBe((actions > 0 ? 1 : 0) + due + there);
          }
  });

  it('counts what people put there, and proposes nothing again that is there or was taken off', () => {
    const given = topics({ actions: 1, decisions: [decision('d')], conflicts: conflicts(5) });
    const standing = [
      kept({ kind: 'conflict', conflictId: 'c0', minutes: 20 }),
      kept({ kind: 'conflict', conflictId: 'c1', state: 'removed' }),
      kept({ kind: 'decision-review', decisionId: 'd', state: 'parked' }),
      kept({ minutes: 15 }),
    ];
    const { items } = proposeAgenda(60, standing, given);
    // 60 − 35 kept, of which 15 are own − 5 actions = 20: two conflicts.
    expect(inBrief(items)).toEqual(['actions 5', 'conflict 10', 'conflict 10']);
    expect(items.flatMap(({ conflictId }) => conflictId ?? [])).toEqual(['c2', 'c3']);
  });
});

describe('the order of an agenda', () => {
  it('keeps what stands as people ordered it, and puts what is new behind what belongs before it', () => {
    const named = (kind: AgendaItemKind, name: string) => ({ kind, name });
    const standing = [named('own', 'first'), named('conflict', 'a')];
    const fresh = [named('actions', 'promises'), named('conflict', 'b')];
    expect(orderAgenda(standing, fresh).map(({ name }) => name)).toEqual(['promises', 'first', 'a', 'b']);
  });

  it.each([
    ['c', 0, ['c', 'a', 'b']],
    ['a', 1, ['b', 'a', 'c']],
    ['a', 99, ['b', 'c', 'a']],
    ['b', -1, ['b', 'a', 'c']],
  ])('with %s at place %d is %j', (item, place, wanted) => {
    expect(movedTo(['a', 'b', 'c'], item, place)).toEqual(wanted);
  });
});
