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
  ModelCorrectionInput,
  OutcomeCorrection,
} from './model-correction.inputs.ts';
import {
  withDepartmentName,
  withNewDepartment,
  withNewMetric,
  withNewOutcome,
  withNewPerson,
} from './model-additions.ts';

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
  const { outcome, metric, influence, removeInfluence, law, removeLaw, fact, removeFact, capacity } = correction;
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
  if (capacity) return withCapacity(model, capacity);
  return withAddition(model, correction) ?? model;
}

function withAddition(
  model: PlanModel,
  { addDepartment, department, addPerson, addOutcome, addMetric }: ModelCorrectionInput,
): Corrected | undefined {
  if (addDepartment) return withNewDepartment(model, addDepartment);
  if (department) return withDepartmentName(model, department);
  if (addPerson) return withNewPerson(model, addPerson);
  if (addOutcome) return withNewOutcome(model, addOutcome);
  return addMetric && withNewMetric(model, addMetric);
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

function withMetric(model: PlanModel, { key, name, min, max, controlledBy }: MetricCorrection): Corrected {
  const change = {
    ...stated('name', name),
    ...stated('min', min),
    ...stated('max', max),
    ...stated('controlledBy', controlledBy),
  };
  return changed(
    model,
    'metrics',
    (one) => one.key === key,
    change,
    say('There is no metric "{key}". It may have been removed; reload the page.', { key }),
  );
}

function withInfluence(model: PlanModel, { from, to, effect, confirmed, because }: InfluenceCorrection): Corrected {
  const change = { ...stated('effect', effect), ...stated('confirmed', confirmed), ...stated('because', because) };
  const isIt = (one: InfluenceEnds) => one.from === from && one.to === to;
  if (model.influences.some(isIt)) return changed(model, 'influences', isIt, change, '');
  if (effect == null) return say('Say how "{from}" moves "{to}": from −1 to 1, not 0.', { from, to });
  return {
    ...model,
    influences: [
      ...model.influences,
      { from, to, effect, confirmed: confirmed ?? false, ...stated('because', because) },
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
  const change = { ...stated('says', says), ...stated('because', because) };
  if (model.laws.some((law) => law.key === key)) return changed(model, 'laws', (law) => law.key === key, change, '');
  if (says == null) return say('Say what the law "{key}" says, such as "promise >= lead-time + 2".', { key });
  return { ...model, laws: [...model.laws, { key, says, ...stated('because', because) }] };
}

function withFact(model: PlanModel, { metric, value, mayReach }: FactCorrection): Corrected {
  const others = model.facts.filter((fact) => fact.metric !== metric);
  return { ...model, facts: [...others, { metric, value, ...stated('mayReach', mayReach) }] };
}

function withCapacity(model: PlanModel, { key, amount }: CapacityCorrection): Corrected {
  return changed(
    model,
    'capacities',
    (one) => one.key === key,
    { amount },
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
