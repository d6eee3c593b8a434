import type { AdviceRule } from '../advice.ts';
import type { Plan } from '../plan.ts';
import { onlyAdvice } from '../testing/advice-of.ts';
import { aGermanPlan, spaced } from '../testing/german-plan.ts';
import { aGoal, anOutcome, aPromise } from '../testing/plan-builders.ts';

function told(rule: AdviceRule, parts: Partial<Plan>): { readonly headline: string; readonly explanation: string } {
  const { headline, explanation } = onlyAdvice(rule, aGermanPlan(parts), 'de');
  return { headline: spaced(headline), explanation: spaced(explanation) };
}

const promise = aPromise({
  key: 'p',
  says: 'Wir antworten bis 18 Uhr',
  outcome: 'quick',
  hours: { mon: ['08:00-18:00'] },
  until: '2026-02-08',
});

it('tells hours that nobody staffs', () => {
  expect(told('unstaffed-promise', { promises: [promise] })).toEqual({
    headline: 'Telefon: 10 von 10 Stunden zugesagt, aber nicht besetzt',
    explanation:
      'Vertrieb sagt zu: „Wir antworten bis 18 Uhr“. Für den Kanal „Telefon“ sind keine besetzten Zeiten angegeben. ' +
      'Vom 1. bis 8. Februar 2026 fehlen 10 von 10 Stunden: Mo 08:00–18:00. ' +
      'Besetzen Sie diese Zeiten, oder sagen Sie weniger zu.',
  });
});

it('tells a promise that is not kept', () => {
  const measure = { of: 'Anrufe', share: 95, within: 20, unit: 'seconds' };
  const readings = [{ on: '2026-01-31', share: 88.5 }];
  expect(told('broken-promise', { promises: [{ ...promise, measure, readings }] })).toEqual({
    headline: '„Wir antworten bis 18 Uhr“ wird nicht gehalten: 88,5 % statt 95 %',
    explanation:
      'Vertrieb sagt zu: „Wir antworten bis 18 Uhr“ (95 %, gezählt: Anrufe, Grenze: 20 Sekunden). ' +
      'Am 31. Januar 2026 waren es 88,5 %. Klären Sie, woran es liegt, oder sagen Sie zu, was sich halten lässt. ' +
      'Auf dem Spiel steht „Ich bekomme meine Bestellung schnell“, was Kunden am wichtigsten ist.',
  });
});

it('tells what two front lines may do', () => {
  const refund = { what: 'erstattung', says: 'Erstatten', unit: 'Euro' };
  const authorities = [
    { ...refund, key: 'a', department: 'sales', upTo: 200 },
    { ...refund, key: 'b', department: 'plant' },
  ];
  expect(told('differing-authority', { authorities })).toEqual({
    headline: '„erstattung“: ohne Grenze oder bis 200 Euro',
    explanation:
      'Zwei Abteilungen erlauben denen, die Kunden bedienen, dasselbe ohne Rückfrage („erstattung“): ' +
      'Fertigung ohne Grenze, Vertrieb bis 200 Euro. ' +
      'Ob Kunden bekommen, was sie brauchen, hängt also davon ab, an wen sie geraten. Einigen Sie sich auf eine Grenze.',
  });
});

it('tells an authority that nobody holds', () => {
  const goals = [aGoal({ key: 'g', title: 'Sofort lösen', needsAuthority: ['erstattung'] })];
  expect(told('missing-authority', { goals })).toEqual({
    headline: '„Sofort lösen“ braucht eine Befugnis, die niemand hat: „erstattung“',
    explanation:
      'Vertrieb („Sofort lösen“) rechnet damit, dass jemand das ohne Rückfrage darf: „erstattung“. ' +
      'Bisher darf es niemand. Erteilen Sie die Befugnis, oder nehmen Sie sie aus dem Ziel heraus.',
  });
});

it('tells parts of a story that nobody carries', () => {
  const storyParts = ['Jemand hört zu', 'Am Ende ist alles gut'].map((says, i) => ({
    key: `teil-${String(i)}`,
    says,
    carriedBy: i === 0 ? [{ training: 'Zuhören' }] : [],
  }));
  const outcomes = [anOutcome({ key: 'heard', statement: 'Ich werde gehört', storyParts })];
  expect(told('uncarried-story', { outcomes })).toEqual({
    headline: '1 von 2 Teilen der Geschichte trägt niemand: „Ich werde gehört“',
    explanation:
      'In der Geschichte zu „Ich werde gehört“ werden Teile von keinem Ziel, keiner Zusage, keinem Prozess, keiner ' +
      'Technik und keiner Schulung getragen: „Am Ende ist alles gut“. ' +
      'Sagen Sie, wodurch sie wahr werden, oder lassen Sie sie weg.',
  });
});
