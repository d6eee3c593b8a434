import type { PlanModel, RemovableKind } from '@concord/persistence';

/** Something that a correction takes away and that others may refer to. */
export interface RemovedEntry {
  readonly kind: RemovableKind;
  /** Of one value of a scope: the dimension and the value, "region nordics". */
  readonly key: string;
  readonly name: string;
}

/** What of the model is no longer there. */
export function removedEntries(before: PlanModel, after: PlanModel): RemovedEntry[] {
  return [
    ...gone('department', before.departments, after.departments, ({ name }) => name),
    ...gone('person', before.people, after.people, ({ name }) => name),
    ...gone('outcome', before.outcomes, after.outcomes, ({ statement }) => statement),
    ...gone('metric', before.metrics, after.metrics, ({ name }) => name),
    ...gone('capacity', before.capacities, after.capacities, ({ name }) => name),
    ...gone('scope', dimensions(before), dimensions(after), ({ key }) => key),
    ...gone('scope-value', values(before, after), values(after, after), ({ name }) => name),
  ];
}

function gone<Entry extends { readonly key: string }>(
  kind: RemovableKind,
  before: readonly Entry[],
  after: readonly Entry[],
  nameOf: (entry: Entry) => string,
): RemovedEntry[] {
  const there = new Set(after.map(({ key }) => key));
  return before.filter(({ key }) => !there.has(key)).map((entry) => ({ kind, key: entry.key, name: nameOf(entry) }));
}

function dimensions({ scopes }: PlanModel): { readonly key: string }[] {
  return Object.keys(scopes).map((key) => ({ key }));
}

/** Of the dimensions that stay. */
function values({ scopes }: PlanModel, after: PlanModel): { readonly key: string; readonly name: string }[] {
  return Object.entries(scopes)
    .filter(([dimension]) => Object.hasOwn(after.scopes, dimension))
    .flatMap(([dimension, shares]) =>
      Object.keys(shares).map((value) => ({ key: `${dimension} ${value}`, name: value })),
    );
}
