import { createDetector } from '../detector/detector.ts';
import type { Plan } from '../plan.ts';
import { aGermanPlan, spaced } from '../testing/german-plan.ts';
import { solver } from '../testing/judging.ts';
import { aCapacity, aGoal, aMilestone, anInfluence } from '../testing/plan-builders.ts';
import { repairsFor } from './repairs-for.ts';

/** What would settle the only conflict of a plan, each after its kind. */
function repairs(parts: Partial<Plan>): string[] {
  const detector = createDetector(aGermanPlan(parts), '2026-02-01', solver, { language: 'de' });
  const [conflict, ...others] = detector.conflicts();
  expect(others).toEqual([]);
  if (conflict === undefined) return [];
  return repairsFor(conflict, detector).map(({ kind, text }) => `${kind}: ${spaced(text)}`);
}

type Given = Partial<Parameters<typeof aGoal>[0]>;
const promise = (given: Given = {}) =>
  aGoal({ key: 'a', title: 'Schnell liefern', metric: 'time', target: { atMost: 5 }, baseline: 9, ...given });
const works = (given: Given = {}) =>
  aGoal({
    key: 'b',
    department: 'plant',
    title: 'Ruhe im Werk',
    metric: 'time',
    target: { atLeast: 7 },
    baseline: 3,
    ...given,
  });

it('tells other targets', () => {
  expect(repairs({ goals: [promise(), works({ serves: { quick: 1 } })] })).toEqual([
    'smallest: Vertrieb ändert „Schnell liefern“ auf höchstens 7 Tage (bisher höchstens 5 Tage).',
    'even: Alle verzichten auf 25 %: Vertrieb ändert „Schnell liefern“ auf höchstens 6 Tage (bisher höchstens 5 Tage) und ' +
      'Fertigung ändert „Ruhe im Werk“ auf mindestens 6 Tage (bisher mindestens 7 Tage).',
    'settle-all: Vertrieb ändert „Schnell liefern“ auf höchstens 7 Tage (bisher höchstens 5 Tage).',
  ]);
});

it('tells up to which value of a fact targets go together', () => {
  const goals = [
    promise({ target: { atMost: 5 } }),
    works({ metric: 'lead-time', target: { atLeast: 3 }, baseline: 1, serves: { quick: 1 } }),
  ];
  const laws = [{ key: 'queue', says: 'time >= lead-time + 0.01 * orders' }];
  const found = repairs({ goals, laws, facts: [{ metric: 'orders', value: 400 }] });
  expect(found.at(-1)).toBe(
    'boundary: So, wie sie sind, gehen diese Ziele zusammen, solange „Auftragseingang“ höchstens 200 Aufträge je Woche beträgt; ' +
      'der Plan erwartet 400 Aufträge je Woche.',
  );
});

it('tells what would bring directions together', () => {
  expect(repairs({ goals: [promise(), works({ target: undefined, direction: 'increase' })] })).toEqual([
    'in-words: Geben Sie „Ruhe im Werk“ eine Zahl: Dann lässt sich sagen, ob die beiden Ziele zusammenpassen, und wenn nicht, was ' +
      'den Konflikt löst.',
  ]);
});

it('tells what would end a trade-off', () => {
  const goals = [promise({ metric: 'share', target: { atLeast: 0.3 }, baseline: 0.1 }), works({ metric: 'lead-time' })];
  const influences = [
    anInfluence({ from: 'share', to: 'quick', effect: -0.5 }),
    anInfluence({ from: 'lead-time', to: 'quick', effect: 0.8 }),
  ];
  expect(repairs({ goals, influences, scopes: { region: { eu: 1 }, sparte: { rad: 1 } } })).toEqual([
    'in-words: Vertrieb findet für „Schnell liefern“ einen Weg, der „Ich bekomme meine Bestellung schnell“ nicht schadet („Anteil ' +
      'Sonderanfertigungen“ steigt, und das schadet), oder lockert den Zielwert, oder die beiden Ziele werden zeitlich, nach ' +
      'Region oder nach Sparte getrennt.',
  ]);
});

it('tells ways out of an overload', () => {
  const user = (key: string, department: string, amount: number, given: Given = {}) =>
    aGoal({ department, title: `Ziel ${key}`, uses: { press: amount }, ...given, key });
  const press = aCapacity({ key: 'press', name: 'Presse 2', amount: 100 });
  const goals = [user('a', 'sales', 80, { due: '2026-04-30' }), user('b', 'plant', 80, { serves: { quick: 1 } })];
  expect(repairs({ goals, capacities: [press] })).toEqual([
    'move: Fertigung beginnt mit „Ziel b“ am 1. Mai 2026 und endet am 28. Oktober 2026.',
    'shrink: Alle nehmen im gleichen Verhältnis weniger von „Presse 2“: Vertrieb („Ziel a“) nimmt 50 Stunden je Woche statt 80 und ' +
      'Fertigung („Ziel b“) nimmt 50 Stunden je Woche statt 80.',
    'add: Stellen Sie 160 Stunden je Woche von „Presse 2“ bereit statt 100.',
  ]);
});

it('tells other dates, and how a circle could be broken', () => {
  const moulds = aMilestone({ key: 'moulds', title: 'Formen fertig', due: '2026-04-11' });
  const [free, made] = [{ metric: undefined, target: undefined }, { milestones: [moulds] }];
  const goals = [promise({ ...free, due: '2026-04-10', needs: ['b.moulds'] }), works({ ...free, ...made })];
  expect(repairs({ goals })).toEqual([
    'move: Vertrieb verschiebt „Schnell liefern“ auf den 11. April 2026.',
    'move: Fertigung verschiebt „Formen fertig“ auf den 10. April 2026.',
  ]);
  const circle = [promise({ ...free, needs: ['b'] }), works({ ...free, needs: ['a'] })];
  expect(repairs({ goals: circle })).toEqual([
    'in-words: Einigen Sie sich, ob „Schnell liefern“ oder „Ruhe im Werk“ ohne das beginnen kann, worauf es wartet, und nehmen Sie ' +
      'diesen Bedarf aus dem Plan.',
  ]);
});
