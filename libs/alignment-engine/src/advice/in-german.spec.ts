import type { AdviceRule } from '../advice.ts';
import type { Goal, Plan } from '../plan.ts';
import { onlyAdvice } from '../testing/advice-of.ts';
import { aGermanPlan, spaced } from '../testing/german-plan.ts';
import { aDepartment, aGoal, aMetric, anInfluence } from '../testing/plan-builders.ts';

function told(rule: AdviceRule, parts: Partial<Plan>): { readonly headline: string; readonly explanation: string } {
  const { headline, explanation } = onlyAdvice(rule, aGermanPlan(parts), 'de');
  return { headline: spaced(headline), explanation: spaced(explanation) };
}

type Given = Partial<Parameters<typeof aGoal>[0]>;
const promise = (given: Given = {}) =>
  aGoal({ key: 'a', title: 'Lieferung in fünf Tagen', metric: 'time', target: { atMost: 5 }, ...given });
const works = (given: Given = {}) =>
  aGoal({ key: 'b', department: 'plant', title: 'Ruhe im Werk', metric: 'time', target: { atLeast: 10 }, ...given });
const SHIPPING = { key: 'shipping', says: 'time >= lead-time + 1', because: 'Der Versand braucht einen Tag' };

it('tells a target out of reach', () => {
  const facts = [{ metric: 'lead-time', value: 6 }];
  expect(told('impossible-target', { goals: [promise({ baseline: 9 })], laws: [SHIPPING], facts })).toEqual({
    headline: 'Unerreichbar: „Lieferung in fünf Tagen“',
    explanation:
      'Vertrieb („Lieferung in fünf Tagen“) will bei „Zugesagte Lieferzeit“ höchstens 5 Tage. Das ist nicht möglich, denn für ' +
      'das Geschäft gilt: „Der Versand braucht einen Tag“; „Durchlaufzeit“ beträgt 6 Tage. Das Ziel wird um 2 Tage ' +
      'verfehlt, das sind 50 % von dem, was es vorhat. ' +
      'Ändern Sie den Zielwert oder das, was über das Geschäft gesagt ist.',
  });
  const laws = [{ key: 'double', says: 'time >= 2 * lead-time' }];
  expect(told('impossible-target', { goals: [promise({ baseline: 9 })], laws, facts }).explanation).toContain(
    'gilt: „Zugesagte Lieferzeit“ beträgt mindestens 2 × „Durchlaufzeit“; „Durchlaufzeit“ beträgt 6 Tage. ' +
      'Das Ziel wird um 175 % von dem verfehlt, was es vorhat. ',
  );
});

it('tells a conflict within a department', () => {
  const goals = [
    promise({ baseline: 8 }),
    works({ department: 'sales', metric: 'lead-time', target: { atLeast: 6 }, baseline: 4 }),
  ];
  expect(told('inner-conflict', { goals, laws: [SHIPPING] })).toEqual({
    headline: 'Vertrieb: Eigene Ziele gehen nicht zusammen („Lieferung in fünf Tagen“ und „Ruhe im Werk“)',
    explanation:
      'Vertrieb will bei „Zugesagte Lieferzeit“ höchstens 5 Tage („Lieferung in fünf Tagen“) und bei „Durchlaufzeit“ mindestens ' +
      '6 Tage („Ruhe im Werk“), vom 1. Januar bis 30. Juni 2026. Beides zusammen ist nicht möglich, denn für das Geschäft ' +
      'gilt: „Der Versand braucht einen Tag“. Die Ziele verfehlen einander um 2 Tage; jedes müsste 40 % von dem aufgeben, ' +
      'was es vorhat. Entscheiden Sie in der Abteilung, welches der Ziele nachgibt.',
  });
});

it('tells what is said about the business and cannot be so', () => {
  const facts = [{ metric: 'time', value: 3 }];
  const metrics = [aMetric({ key: 'lead-time', name: 'Durchlaufzeit', unit: 'Tage', min: 4 })];
  const plan = aGermanPlan({ laws: [SHIPPING], facts, goals: [promise()] });
  const replaced = { ...plan, metrics: [...plan.metrics.filter(({ key }) => key !== 'lead-time'), ...metrics] };
  const { headline, explanation } = onlyAdvice('contradictory-laws', replaced, 'de');
  expect([headline, spaced(explanation)]).toEqual([
    'Was über das Geschäft gesagt ist, widerspricht sich',
    'Das kann nicht alles zugleich stimmen: „Zugesagte Lieferzeit“ beträgt mindestens „Durchlaufzeit“ + 1 („Der Versand ' +
      'braucht einen Tag“); „Zugesagte Lieferzeit“ beträgt 3 Tage; „Durchlaufzeit“ fällt nie unter 4 Tage. ' +
      'Solange nichts davon berichtigt ist, wird kein Ziel zu diesen Kennzahlen gegen die anderen geprüft.',
  ]);
});

it('tells up to where a plan holds', () => {
  const facts = [{ metric: 'orders', value: 200, mayReach: 400 }];
  const laws = [{ key: 'queue', says: '100 * time >= orders' }];
  const goals = [promise({ target: { atMost: 3 }, serves: { quick: 1 } })];
  expect(told('conditional-plan', { goals, laws, facts })).toEqual({
    headline: '„Auftragseingang“: Der Plan verträgt höchstens 300 Aufträge je Woche, möglich: 400 Aufträge je Woche',
    explanation:
      'Der Plan hält, solange „Auftragseingang“ höchstens 300 Aufträge je Woche beträgt; jetzt beträgt der Wert 200 Aufträge je ' +
      'Woche, und er kann 400 Aufträge je Woche erreichen. Darüber lässt sich Vertrieb („Lieferung in fünf Tagen“) nicht ' +
      'einhalten: Entscheiden Sie jetzt, was dann nachgibt. ' +
      'Auf dem Spiel steht „Ich bekomme meine Bestellung schnell“, was Kunden am wichtigsten ist.',
  });
  const falling = {
    goals: [promise({ target: { atLeast: 3 } }), works({ metric: 'lead-time', target: { atLeast: 2 } })],
    laws: [{ key: 'sum', says: '100 * time + 100 * lead-time <= orders' }],
    facts: [{ metric: 'orders', value: 600, mayReach: 400 }],
  };
  expect(told('conditional-plan', falling)).toMatchObject({
    headline: '„Auftragseingang“: Der Plan braucht mindestens 500 Aufträge je Woche, möglich: 400 Aufträge je Woche',
    explanation: expect.stringContaining(
      'Darunter lassen sich Vertrieb („Lieferung in fünf Tagen“) und Fertigung („Ruhe im Werk“) nicht beide einhalten: ',
    ),
  });
});

it('tells work that is done twice', () => {
  const same = (key: string, department: string) =>
    aGoal({ key, department, title: `Ziel ${key}`, metric: 'time', target: { atMost: 5 }, baseline: 9 });
  const goals = [same('a', 'sales'), same('b', 'plant')];
  expect(told('duplicate-effort', { goals })).toEqual({
    headline: 'Doppelte Arbeit? Fertigung und Vertrieb: „Zugesagte Lieferzeit“',
    explanation:
      'Vertrieb („Ziel a“) und Fertigung („Ziel b“) wollen jeweils „Zugesagte Lieferzeit“ senken, vom 1. Januar bis 30. Juni 2026, ' +
      'und niemand ist für beide verantwortlich. Einigen Sie sich, wer führt, oder machen Sie ein gemeinsames Ziel daraus, ' +
      'damit keine Arbeit doppelt getan wird.',
  });
  const more = [...goals, same('c', 'lab'), same('d', 'money')];
  expect(told('duplicate-effort', { goals: more })).toMatchObject({
    headline: 'Doppelte Arbeit? 4 Abteilungen: „Zugesagte Lieferzeit“',
    explanation: expect.stringMatching(
      /^4 Ziele von 4 Abteilungen \(„Ziel a“, „Ziel b“, „Ziel c“ und 1 weiteres\) wollen jeweils .* niemand ist für alle verantwortlich\./,
    ),
  });
});

it('tells priorities that are not those of whom the outcomes are for', () => {
  const priorities = { quick: 1, calm: 6, clean: 3 };
  const departments = [aDepartment({ key: 'sales', name: 'Vertrieb', priorities })];
  const explanation = (puts: string) =>
    `Unter den Kundenwirkungen, ${puts} auf „Ich bekomme meine Bestellung schnell“; nach Mitarbeitenden und Kunden wären es ` +
    '29 % und 59 %. Verlagern Sie Aufwand von der ersten auf die zweite, oder klären Sie, ob die Gewichte der ' +
    'Kundenwirkungen noch stimmen.';
  const headline =
    'Vertrieb betont „Ich gehe gesund nach Hause“, Kunden betonen „Ich bekomme meine Bestellung schnell“';
  expect(told('priority-mismatch', { departments })).toEqual({
    headline,
    explanation: explanation(
      'die Vertrieb gewichtet, legt Vertrieb 60 % des Gewichts auf „Ich gehe gesund nach Hause“ und 10 %',
    ),
  });
  const goals = [aGoal({ key: 'g', serves: { quick: 0.1, calm: 0.6, clean: 0.3 } })];
  expect(told('priority-mismatch', { goals })).toEqual({
    headline,
    explanation: explanation(
      'denen sie helfen, legen die Ziele von Vertrieb 60 % des Gewichts auf „Ich gehe gesund nach Hause“ und 10 %',
    ),
  });
});

it('tells an outcome that nobody helps', () => {
  const others = aGoal({ key: 'g', title: 'Tempo', serves: { quick: 0.5, calm: 0.5 } });
  expect(told('uncovered-outcome', { goals: [others] })).toEqual({
    headline: 'Niemandes Ziel: „Der Fluss bleibt sauber“',
    explanation:
      'Kein Ziel hilft „Der Fluss bleibt sauber“, was unser Umfeld mit 2 von 10 gewichtet. ' +
      'Entscheiden Sie, welche Abteilung sich darum kümmert, oder fragen Sie unser Umfeld, ob das noch so wichtig ist.',
  });
  const harm = [{ ...others, serves: { quick: 0.5, calm: 0.5, clean: -0.4 } }];
  expect(told('uncovered-outcome', { goals: harm }).explanation).toContain(
    'was unser Umfeld mit 2 von 10 gewichtet, und Vertrieb („Tempo“) wirkt dem entgegen. ',
  );
});

it('tells a goal for nobody', () => {
  expect(told('orphan-goal', { goals: [promise()] })).toEqual({
    headline: 'Für wen? „Lieferung in fünf Tagen“',
    explanation:
      'Vertrieb („Lieferung in fünf Tagen“) dient keiner Kundenwirkung, die jemand festgehalten hat, weder ausdrücklich noch ' +
      'durch das, was es misst. Halten Sie fest, was Kunden, Mitarbeitende oder das Umfeld davon haben, oder fragen Sie, ' +
      'ob es sich jetzt lohnt.',
  });
});

it.each<[Given, string, string]>([
  [
    { owner: undefined, baseline: undefined },
    'sagt nicht, wo es am Anfang stand oder wer dafür verantwortlich ist',
    'Vertrieb („Lieferung in fünf Tagen“) sagt nicht, wo es am Anfang stand oder wer dafür verantwortlich ist. Solange das ' +
      'offen ist, kann niemand sagen, wie weit es gekommen ist, und wird niemand gefragt, wenn es in Rückstand gerät.',
  ],
  [
    { due: undefined },
    'sagt nicht, wann es fällig ist',
    'Vertrieb („Lieferung in fünf Tagen“) sagt nicht, wann es fällig ist. Solange das offen ist, kann niemand prüfen, ob es ' +
      'rechtzeitig für alle fertig wird, die darauf warten.',
  ],
  [
    { metric: undefined, target: undefined, serves: {}, promise: true },
    'lässt 4 von 7 Angaben offen',
    'Vertrieb („Lieferung in fünf Tagen“) sagt nicht, woran es gemessen wird, in welche Richtung es gehen soll, welchen Wert es ' +
      'erreichen soll oder welcher Kundenwirkung es dient. Solange das offen ist, kann niemand prüfen, ob es gegen eine ' +
      'andere Abteilung arbeitet, Kunden dasselbe zusagt wie andere, sich zusammen mit den Zielen anderer erreichen lässt ' +
      'oder zunichtemacht, was andere für eine Kundenwirkung tun.',
  ],
])('tells what a goal with %j leaves open', (given, leaves, explanation) => {
  const goal = promise({ owner: 'ada', baseline: 9, serves: { quick: 0.5 }, ...given });
  expect(told('vague-goal', { goals: [goal] })).toEqual({
    headline: `„Lieferung in fünf Tagen“ ${leaves}`,
    explanation,
  });
});

it('tells on whose work a goal depends', () => {
  expect(told('unbacked-dependence', { goals: [promise()], laws: [SHIPPING] })).toEqual({
    headline: '„Lieferung in fünf Tagen“ hängt von „Durchlaufzeit“ ab, wozu Fertigung kein Ziel hat',
    explanation:
      'Was Vertrieb („Lieferung in fünf Tagen“) bei „Zugesagte Lieferzeit“ erreichen kann, hängt von „Durchlaufzeit“ ab („Der ' +
      'Versand braucht einen Tag“). Fertigung bestimmt „Durchlaufzeit“ und hat dazu kein Ziel, solange dieses läuft. ' +
      'Bitten Sie Fertigung um ein eigenes Ziel dazu, oder teilen Sie dieses Ziel mit Fertigung.',
  });
  const influences = [anInfluence({ from: 'lead-time', to: 'time', effect: 0.8, confirmed: false })];
  expect(told('unbacked-dependence', { goals: [promise()], influences })).toEqual({
    headline: 'Hängt „Lieferung in fünf Tagen“ von „Durchlaufzeit“ ab, wozu Fertigung kein Ziel hat?',
    explanation:
      'Hängt „Zugesagte Lieferzeit“, worum es Vertrieb („Lieferung in fünf Tagen“) geht, wirklich von „Durchlaufzeit“ ab? Falls ja: ' +
      'Fertigung bestimmt „Durchlaufzeit“ und hat dazu kein Ziel, solange dieses läuft. ' +
      'Bitten Sie Fertigung um ein eigenes Ziel dazu, oder teilen Sie dieses Ziel mit Fertigung.',
  });
});

it('tells a goal that helps and hurts', () => {
  const goal: Goal = promise({ target: undefined, direction: 'decrease', serves: { quick: 0.5 } });
  const influences = [
    anInfluence({ from: 'time', to: 'lead-time', effect: -0.9 }),
    anInfluence({ from: 'lead-time', to: 'quick', effect: -0.8 }),
  ];
  expect(told('ambiguous-effect', { goals: [goal], influences })).toEqual({
    headline: 'Nutzen oder Schaden? „Lieferung in fünf Tagen“ für „Ich bekomme meine Bestellung schnell“',
    explanation:
      'Vertrieb („Lieferung in fünf Tagen“) hilft und schadet zugleich „Ich bekomme meine Bestellung schnell“, was Kunden am ' +
      'wichtigsten ist: Das Ziel hilft (so steht es am Ziel selbst), und es schadet („Zugesagte Lieferzeit“ sinkt, dadurch ' +
      'steigt „Durchlaufzeit“, und das schadet). Klären Sie, was davon überwiegt, bevor sich andere darauf verlassen.',
  });
});
