import { describeGoalField, validatePlan } from '@concord/plan-file';
import { planNamed } from '@concord/test-plans';
import { inLanguage } from '@concord/texts/server';
import './speak-as-asked.ts';
import { typedDay } from './typed-day.ts';

it('says in German what changed in a goal', () => {
  const said = inLanguage('de', () => describeGoalField('target', { atMost: 5 }, { between: [5, 9] }));
  expect(said).toBe('Zielwert höchstens 5 → zwischen 5 und 9');
});

it.each([
  [{ metric: 'batch-siz' }, 'keine Kennzahl „batch-siz“; meinten Sie „batch-size“?'],
  [
    { due: '2026-02-30' },
    '"2026-02-30" ist kein Tag des Kalenders: Februar 2026 hat die Tage 01 bis 28; berichtigen Sie den Tag',
  ],
  [{ title: '' }, 'der Text ist leer; schreiben Sie etwas, oder entfernen Sie das Feld'],
])('says in German what is wrong with a goal of %j', (wrong, message) => {
  const plan = planNamed('demo.yaml');
  const [first, ...others] = plan.goals;
  const goals = [{ ...first, ...wrong } as (typeof plan.goals)[number], ...others];
  const [problem] = inLanguage('de', () => validatePlan({ ...plan, goals }));
  expect(problem?.message).toBe(message);
});

it('tells days as people type them', () => {
  expect([typedDay('2026-06-30'), inLanguage('de', () => typedDay('2026-06-30'))]).toEqual([
    '2026-06-30',
    '30.06.2026',
  ]);
});
