import type { Plan } from '../plan.ts';
import { aDepartment, aMetric, anOutcome, aPlan } from './plan-builders.ts';

/** A plan of a company that writes German, with the goals and whatever else a spec is about. */
export function aGermanPlan(parts: Partial<Plan>): Plan {
  return aPlan({
    departments: Object.entries({ sales: 'Vertrieb', plant: 'Fertigung', lab: 'Entwicklung', money: 'Finanzen' }).map(
      ([key, name]) => aDepartment({ key, name }),
    ),
    outcomes: [
      anOutcome({ key: 'quick', statement: 'Ich bekomme meine Bestellung schnell', weight: 10 }),
      anOutcome({ key: 'calm', statement: 'Ich gehe gesund nach Hause', for: 'coworker', weight: 5 }),
      anOutcome({ key: 'clean', statement: 'Der Fluss bleibt sauber', for: 'surroundings', weight: 2 }),
    ],
    ...parts,
    metrics: [
      aMetric({ key: 'time', name: 'Zugesagte Lieferzeit', unit: 'days' }),
      aMetric({ key: 'lead-time', name: 'Durchlaufzeit', unit: 'Tage', controlledBy: 'plant' }),
      aMetric({ key: 'share', name: 'Anteil Sonderanfertigungen', unit: 'share' }),
      aMetric({ key: 'orders', name: 'Auftragseingang', unit: 'orders a week' }),
      ...(parts.metrics ?? []),
    ],
  });
}

/** Numbers never part from what they count; in a spec that is a space like any other. */
export function spaced(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
