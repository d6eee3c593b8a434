import type { Influence, Law } from '@concord/alignment-engine';
import type { PlanModel } from '@concord/persistence';
import { say } from '@concord/texts';
import { stated } from '../goal/goal-from-input.ts';
import type { InputProblem } from '../graphql/user-error.ts';
import type {
  CapacityCorrection,
  FactCorrection,
  InfluenceCorrection,
  InfluenceEnds,
  LawCorrection,
  MetricCorrection,
  OutcomeCorrection,
} from './corrections.inputs.ts';
import { withDepartmentAs } from './department-correction.ts';
import type { ModelCorrectionInput } from './model-correction.inputs.ts';
import {
  withNewCapacity,
  withNewDepartment,
  withNewLaw,
  withNewMetric,
  withNewOutcome,
  withNewPerson,
} from './model-additions.ts';
import { withRemoval } from './model-removals.ts';
import { withoutScope, withScope } from './scope-correction.ts';
import { withNewSegment, withoutSegment, withSegment } from './segment-correction.ts';

/** Something in a correction that has to be put right. */
export class WrongCorrection {
  constructor(readonly problem: InputProblem) {}
}

/** How the business is after corrections made one after the other, or the first that cannot be made. */
export function correctedModel(
  model: PlanModel,
  corrections: readonly ModelCorrectionInput[],
): PlanModel | WrongCorrection {
  let corrected = model;
  for (const [i, correction] of corrections.entries()) {
    const next = withCorrection(corrected, correction);
    if (typeof next === 'string') return new WrongCorrection({ path: `corrections[${i}]`, message: next });
    corrected = next;
  }
  return corrected;
}

/** A text says why it cannot be made. */
type Corrected = PlanModel | string;

function withCorrection(model: PlanModel, correction: ModelCorrectionInput): Corrected {
  const given = Object.entries(correction).filter(([, value]) => value != null);
  if (given.length !== 1) return say('Give just one of the fields in each correction.');
  const { outcome, metric, influence, removeInfluence, law, removeLaw, fact, removeFact } = correction;
  if (outcome) return withOutcome(model, outcome);
  if (metric) return withMetric(model, metric);
  if (influence) return withInfluence(model, influence);
  if (removeInfluence) return withoutInfluence(model, removeInfluence);
  if (law) return withLaw(model, law);
  if (removeLaw != null)
    return without(
      model,
      'laws',
      ({ key }) => key === removeLaw,
      say('There is no law "{key}". It may have been removed; reload the page.', { key: removeLaw }),
    );
  if (fact) return withFact(model, fact);
  if (removeFact != null)
    return without(
      model,
      'facts',
      ({ metric: key }) => key === removeFact,
      say('There is no fact about "{key}". It may have been removed; reload the page.', { key: removeFact }),
    );
  return withMore(model, correction) ?? withAddition(model, correction) ?? withRemoval(model, correction) ?? model;
}

function withMore(
  model: PlanModel,
  { capacity, department, scope, removeScope, addSegment, segment, removeSegment }: ModelCorrectionInput,
): Corrected | undefined {
  if (capacity) return withCapacity(model, capacity);
  if (department) return withDepartmentAs(model, department);
  if (scope) return withScope(model, scope);
  if (addSegment) return withNewSegment(model, addSegment);
  if (segment) return withSegment(model, segment);
  if (removeSegment != null) return withoutSegment(model, removeSegment);
  return removeScope == null ? undefined : withoutScope(model, removeScope);
}

function withAddition(
  model: PlanModel,
  { addDepartment, addPerson, addOutcome, addMetric, addLaw, addCapacity }: ModelCorrectionInput,
): Corrected | undefined {
  if (addDepartment) return withNewDepartment(model, addDepartment);
  if (addPerson) return withNewPerson(model, addPerson);
  if (addOutcome) return withNewOutcome(model, addOutcome);
  if (addMetric) return withNewMetric(model, addMetric);
  if (addLaw) return withNewLaw(model, addLaw);
  return addCapacity && withNewCapacity(model, addCapacity);
}

function withOutcome(model: PlanModel, { key, weight, statement }: OutcomeCorrection): Corrected {
  const change = { ...stated('weight', weight), ...stated('statement', statement) };
  return changed(
    model,
    'outcomes',
    (one) => one.key === key,
    change,
    say('There is no outcome "{key}". It may have been removed; reload the page.', { key }),
  );
}

function withMetric(model: PlanModel, { key, clear, ...wanted }: MetricCorrection): Corrected {
  const metric = model.metrics.find((one) => one.key === key);
  if (!metric) return say('There is no metric "{key}". It may have been removed; reload the page.', { key });
  const given = Object.entries(wanted).filter(([, value]) => value != null);
  const cleared = new Set<string>(clear ?? []);
  const kept = Object.entries({ ...metric, ...Object.fromEntries(given) }).filter(([name]) => !cleared.has(name));
  const corrected = Object.fromEntries(kept) as unknown as typeof metric;
  return { ...model, metrics: model.metrics.map((one) => (one === metric ? corrected : one)) };
}

function withInfluence(model: PlanModel, { from, to, effect, confirmed, because }: InfluenceCorrection): Corrected {
  const change = { ...stated('effect', effect), ...stated('confirmed', confirmed) };
  const isIt = (one: InfluenceEnds) => one.from === from && one.to === to;
  if (model.influences.some(isIt))
    return {
      ...model,
      influences: model.influences.map((one) =>
        isIt(one) ? { ...withReason<Influence>(one, because), ...change } : one,
      ),
    };
  if (effect == null) return say('Say how "{from}" moves "{to}": from −1 to 1, not 0.', { from, to });
  return {
    ...model,
    influences: [
      ...model.influences,
      withReason<Influence>({ from, to, effect, confirmed: confirmed ?? false }, because),
    ],
  };
}

function withoutInfluence(model: PlanModel, { from, to }: InfluenceEnds): Corrected {
  return without(
    model,
    'influences',
    (one) => one.from === from && one.to === to,
    say('There is no influence of "{from}" on "{to}". It may have been removed; reload the page.', { from, to }),
  );
}

function withLaw(model: PlanModel, { key, says, because }: LawCorrection): Corrected {
  if (model.laws.some((law) => law.key === key))
    return {
      ...model,
      laws: model.laws.map((law) =>
        law.key === key ? { ...withReason<Law>(law, because), ...stated('says', says) } : law,
      ),
    };
  if (says == null) return say('Say what the law "{key}" says, such as "promise >= lead-time + 2".', { key });
  return { ...model, laws: [...model.laws, withReason<Law>({ key, says }, because)] };
}

/** Missing: the reason stays; empty: there is none any more. */
function withReason<Entry extends { readonly because?: string }>(
  entry: Entry,
  because: string | null | undefined,
): Entry {
  if (because == null) return entry;
  const { because: _, ...rest } = entry;
  return (because.trim() === '' ? rest : { ...rest, because }) as Entry;
}

function withFact(model: PlanModel, { metric, value, mayReach }: FactCorrection): Corrected {
  const others = model.facts.filter((fact) => fact.metric !== metric);
  return { ...model, facts: [...others, { metric, value, ...stated('mayReach', mayReach) }] };
}

function withCapacity(model: PlanModel, { key, amount, name, unit }: CapacityCorrection): Corrected {
  return changed(
    model,
    'capacities',
    (one) => one.key === key,
    { ...stated('amount', amount), ...stated('name', name?.trim()), ...stated('unit', unit?.trim()) },
    say('There is no capacity "{key}". It may have been removed; reload the page.', { key }),
  );
}

type Section = 'outcomes' | 'metrics' | 'influences' | 'laws' | 'facts' | 'capacities';
type EntryOf<Name extends Section> = PlanModel[Name][number];

function changed<Name extends Section>(
  model: PlanModel,
  section: Name,
  isIt: (entry: EntryOf<Name>) => boolean,
  change: Partial<EntryOf<Name>>,
  missing: string,
): Corrected {
  const entries = model[section] as readonly EntryOf<Name>[];
  if (!entries.some(isIt)) return missing;
  return { ...model, [section]: entries.map((entry) => (isIt(entry) ? { ...entry, ...change } : entry)) };
}

function without<Name extends Section>(
  model: PlanModel,
  section: Name,
  isIt: (entry: EntryOf<Name>) => boolean,
  missing: string,
): Corrected {
  const entries = model[section] as readonly EntryOf<Name>[];
  if (!entries.some(isIt)) return missing;
  return { ...model, [section]: entries.filter((entry) => !isIt(entry)) };
}
