import type { Plan } from '../plan.ts';
import { aGermanPlan, spaced } from '../testing/german-plan.ts';
import { judgePlan } from '../testing/judging.ts';
import { aCapacity, aGoal, aMilestone, anInfluence } from '../testing/plan-builders.ts';

function told(parts: Partial<Plan>): { readonly headline: string; readonly explanation: string } {
  const { conflicts } = judgePlan(aGermanPlan(parts), '2026-02-01', 'de');
  expect(conflicts).toHaveLength(1);
  const [{ headline, explanation } = { headline: '', explanation: '' }] = conflicts;
  return { headline: spaced(headline), explanation: spaced(explanation) };
}

type Given = Partial<Parameters<typeof aGoal>[0]>;
const promise = (given: Given = {}) =>
  aGoal({ key: 'a', title: 'Lieferung in fünf Tagen', metric: 'time', target: { atMost: 5 }, ...given });
const calm = (given: Given = {}) =>
  aGoal({ key: 'b', department: 'plant', title: 'Ruhe im Werk', metric: 'time', target: { atLeast: 10 }, ...given });

it('tells opposed targets', () => {
  expect(told({ goals: [promise({ serves: { quick: 0.8 } }), calm()] })).toEqual({
    headline: 'Höchstens 5 Tage oder mindestens 10 Tage: „Zugesagte Lieferzeit“',
    explanation:
      'Bei „Zugesagte Lieferzeit“ will Vertrieb („Lieferung in fünf Tagen“) höchstens 5 Tage, Fertigung („Ruhe im Werk“) ' +
      'mindestens 10 Tage, vom 1. Januar bis 30. Juni 2026: Beides liegt 5 Tage auseinander und ist nicht zugleich ' +
      'erreichbar. Auf dem Spiel steht „Ich bekomme meine Bestellung schnell“, was Kunden am wichtigsten ist.',
  });
});

it('tells of one of something, and of ambitions', () => {
  const hoped = { commitment: 'aspirational' } as const;
  const [one, other] = [promise({ target: { atMost: 1 } }), calm({ target: { atLeast: 2 }, ...hoped })];
  expect(told({ goals: [one, other] })).toEqual({
    headline: 'Höchstens 1 Tag oder mindestens 2 Tage: „Zugesagte Lieferzeit“',
    explanation: expect.stringContaining(
      'Beides liegt 1 Tag auseinander und ist nicht zugleich erreichbar („Ruhe im Werk“ ist ein ehrgeiziges Ziel). ' +
        'Keines dieser Ziele sagt bisher, welcher Kundenwirkung es dient.',
    ),
  });
  expect(told({ goals: [{ ...one, ...hoped }, other] }).explanation).toContain(' (beide Ziele sind ehrgeizig). ');
});

it('tells opposed directions without numbers', () => {
  const vague = calm({ target: undefined, direction: 'increase', serves: { calm: 0.5 } });
  expect(told({ goals: [promise(), vague] })).toEqual({
    headline: 'Höchstens 5 Tage oder ein höherer Wert: „Zugesagte Lieferzeit“',
    explanation:
      'Bei „Zugesagte Lieferzeit“ will Vertrieb („Lieferung in fünf Tagen“) höchstens 5 Tage, Fertigung („Ruhe im Werk“) ' +
      'einen höheren Wert, vom 1. Januar bis 30. Juni 2026: Beide arbeiten gegeneinander, und ohne eine Zahl auf beiden ' +
      'Seiten kann niemand sagen, wo sie sich treffen. Auf dem Spiel steht „Ich gehe gesund nach Hause“, was Mitarbeitende ' +
      'mit 5 von 10 gewichten.',
  });
});

it('tells promises that differ', () => {
  const goals = [promise({ promise: true }), calm({ target: { atMost: 7 }, promise: true, serves: { clean: 0.4 } })];
  expect(told({ goals })).toEqual({
    headline: 'Höchstens 5 Tage oder höchstens 7 Tage, beides zugesagt: „Zugesagte Lieferzeit“',
    explanation:
      'Vertrieb („Lieferung in fünf Tagen“) sagt Kunden bei „Zugesagte Lieferzeit“ höchstens 5 Tage zu, Fertigung („Ruhe im ' +
      'Werk“) sagt höchstens 7 Tage zu, vom 1. Januar bis 30. Juni 2026: Die beiden Zusagen liegen 2 Tage auseinander, ' +
      'und Kunden nehmen uns bei der besseren beim Wort. Auf dem Spiel steht „Der Fluss bleibt sauber“, was unser Umfeld mit ' +
      '2 von 10 gewichtet.',
  });
});

it('tells targets that the business does not let hold together', () => {
  const law = { key: 'shipping', says: 'time >= lead-time + 1' };
  const works = calm({ title: 'Zeit für Qualität', metric: 'lead-time', target: { atLeast: 6 }, baseline: 4 });
  const goals = [promise({ baseline: 8 }), works];
  expect(told({ goals, laws: [law] })).toEqual({
    headline: 'Nicht zusammen möglich: „Zugesagte Lieferzeit“ höchstens 5 Tage und „Durchlaufzeit“ mindestens 6 Tage',
    explanation:
      'Vertrieb („Lieferung in fünf Tagen“) will bei „Zugesagte Lieferzeit“ höchstens 5 Tage und Fertigung („Zeit für ' +
      'Qualität“) bei „Durchlaufzeit“ mindestens 6 Tage, vom 1. Januar bis 30. Juni 2026. Beides zusammen ist nicht möglich, ' +
      'denn für das Geschäft gilt: „Zugesagte Lieferzeit“ beträgt mindestens „Durchlaufzeit“ + 1. Die Ziele verfehlen ' +
      'einander um 2 Tage; jedes müsste 40 % von dem aufgeben, was es vorhat. ' +
      'Keines dieser Ziele sagt bisher, welcher Kundenwirkung es dient.',
  });
});

it('tells what is so besides laws, and of more than two goals', () => {
  const goals = [
    promise({ metric: 'x', target: { atLeast: 5 }, baseline: 3 }),
    calm({ metric: 'y', target: { atLeast: 5 }, baseline: 3 }),
    aGoal({ key: 'c', department: 'lab', title: 'Mehr Neues', metric: 'z', target: { atLeast: 5 }, baseline: 3 }),
  ];
  const laws = [{ key: 'all', says: 'x + y + z + orders <= 16', because: 'Wir sind nur zu viert' }];
  expect(told({ goals, laws, facts: [{ metric: 'orders', value: 4 }] }).explanation).toMatch(
    /Alles zusammen ist nicht möglich, denn für das Geschäft gilt: „Wir sind nur zu viert“; „Auftragseingang“ beträgt 4 Aufträge je Woche\. Jedes Ziel müsste 50 % von dem aufgeben, was es vorhat\. /,
  );
});

it('tells a trade-off that people have stated', () => {
  const goals = [
    promise({ title: 'Mehr Auswahl', metric: 'share', target: { atLeast: 0.3 } }),
    calm({ metric: 'lead-time', target: { atMost: 4 } }),
  ];
  const because = 'Jede Sonderanfertigung rüstet um';
  const influences = [
    anInfluence({ from: 'share', to: 'quick', effect: -0.5, because }),
    anInfluence({ from: 'lead-time', to: 'quick', effect: -0.8 }),
  ];
  expect(told({ goals, influences })).toEqual({
    headline: 'Fertigung hilft, Vertrieb schadet: „Ich bekomme meine Bestellung schnell“',
    explanation:
      'Vertrieb („Mehr Auswahl“) macht teilweise zunichte, was Fertigung („Ruhe im Werk“) vom 1. Januar bis 30. Juni 2026 für ' +
      '„Ich bekomme meine Bestellung schnell“ tut. Diese Wirkung ist Kunden am wichtigsten. ' +
      'Als Grund genannt: „Jede Sonderanfertigung rüstet um“.',
  });
});

it('asks whether a trade-off is one that nobody has confirmed, and counts the outcomes', () => {
  const goals = [
    promise({ title: 'Mehr Auswahl', metric: 'share', target: { atLeast: 0.3 } }),
    calm({ target: undefined, metric: undefined, serves: { quick: 0.9, calm: 0.8 } }),
  ];
  const influences = [
    anInfluence({ from: 'share', to: 'lead-time', effect: 0.9, confirmed: false }),
    anInfluence({ from: 'lead-time', to: 'quick', effect: -0.9 }),
    anInfluence({ from: 'lead-time', to: 'calm', effect: -0.5 }),
  ];
  expect(told({ goals, influences })).toEqual({
    headline: 'Schadet Vertrieb dem, was Fertigung für „Ich bekomme meine Bestellung schnell“ tut?',
    explanation:
      'Schadet Vertrieb („Mehr Auswahl“) wirklich „Ich bekomme meine Bestellung schnell“, was Kunden am wichtigsten ist ' +
      '(„Anteil Sonderanfertigungen“ steigt, dadurch steigt „Durchlaufzeit“, und das schadet)? ' +
      'Falls ja, wirkt das vom 1. Januar bis 30. Juni 2026 gegen Fertigung („Ruhe im Werk“). ' +
      'Das gilt auch für 1 weitere Kundenwirkung.',
  });
});

const press = aCapacity({ key: 'press', name: 'Presse 2', amount: 100 });
const user = (key: string, department: string, amount: number) =>
  aGoal({ key, department, title: `Ziel ${key.toUpperCase()}`, uses: { press: amount } });

it('tells an overloaded capacity', () => {
  const goals = [user('a', 'sales', 80), user('b', 'plant', 60), user('c', 'lab', 20), user('d', 'money', 10)];
  expect(told({ goals, capacities: [press] })).toEqual({
    headline: 'Presse 2: 170 Stunden je Woche verplant, 100 vorhanden',
    explanation:
      'Vom 1. Februar bis 30. Juni 2026 verplanen Vertrieb („Ziel A“, 80 Stunden je Woche), Fertigung („Ziel B“, 60), Entwicklung ' +
      '(„Ziel C“, 20) und 1 weiteres Ziel zusammen bis zu 170 Stunden je Woche von „Presse 2“. Vorhanden sind nur 100: ' +
      '70 Stunden je Woche zu viel. Keines dieser Ziele sagt bisher, welcher Kundenwirkung es dient.',
  });
  expect(told({ goals, capacities: [{ ...press, amount: 1 }] }).explanation).toContain('Vorhanden ist nur 1: ');
  expect(told({ goals, capacities: [{ ...press, amount: 0 }] })).toMatchObject({
    headline: 'Presse 2: 170 Stunden je Woche verplant, nichts vorhanden',
    explanation: expect.stringContaining('Vorhanden ist nichts: 170 Stunden je Woche zu viel.'),
  });
});

it('tells dates that clash', () => {
  const moulds = aMilestone({ key: 'moulds', title: 'Formen fertig', due: '2026-04-11' });
  const fair = aMilestone({ key: 'fair', title: 'Messe', due: '2026-03-31', needs: ['b.moulds'] });
  const goals = [
    promise({
      metric: undefined,
      target: undefined,
      due: '2026-04-10',
      needs: ['b.moulds'],
      milestones: [fair],
    }),
    calm({ title: 'Neuer Rahmen', metric: undefined, target: undefined, milestones: [moulds] }),
  ];
  expect(told({ goals })).toEqual({
    headline: '11 Tage zu spät: „Messe“ braucht „Formen fertig“',
    explanation:
      'Vertrieb („Messe“, ein Schritt von „Lieferung in fünf Tagen“) ist am 31. März 2026 fällig, braucht aber Fertigung ' +
      '(„Formen fertig“, ein Schritt von „Neuer Rahmen“), fällig am 11. April 2026: 11 Tage zu spät, ebenso 1 weiterer ' +
      'Schritt. Keines dieser Ziele sagt bisher, welcher Kundenwirkung es dient.',
  });
});

it.each([
  [2, 'Vertrieb („Ziel 0“) wartet auf Fertigung („Ziel 1“), dieses auf Vertrieb („Ziel 0“): '],
  [5, 'dieses auf Finanzen („Ziel 3“), dieses auf 1 weiteres, das auf Vertrieb („Ziel 0“) wartet: '],
  [6, 'dieses auf Finanzen („Ziel 3“), dieses auf 2 weitere, die auf Vertrieb („Ziel 0“) warten: '],
])('tells of %d that wait for each other', (count, waits) => {
  const departments = ['sales', 'plant', 'lab', 'money'];
  const goals = Array.from({ length: count }, (_, i) =>
    aGoal({
      key: `g${String(i)}`,
      title: `Ziel ${String(i)}`,
      department: departments[i % 4] ?? '',
      needs: [`g${String((i + 1) % count)}`],
    }),
  );
  const { headline, explanation } = told({ goals });
  expect(headline).toMatch(/^Vertrieb(, | und )Fertigung.* warten aufeinander$/);
  expect(explanation).toContain(`${waits}Nichts davon kann zuerst fertig werden. Keines dieser Ziele`);
});
