/** What a short list counts as: the goals of a conflict, the milestones of a goal. */
export const SHORT_LIST = 4;

/** What a list counts as that grows with the organisation: its departments, its members. */
export const LONG_LIST = 25;

/** Whose lists are long, besides those of the organisation itself. */
export const LONG_LISTS: readonly string[] = [
  'Administration.members',
  'Administration.formerMembers',
  'Administration.tokens',
  'Overview.departments',
  'ConflictMap.links',
  'Roof.items',
  'Roof.ties',
  'AlignmentTrend.days',
  'CapacityOutlook.weeks',
  'Workshop.statements',
  'Workshop.groups',
  'Workshop.candidates',
  'Workshop.participants',
  'PlanDocument.blocks',
];

/** A write judges the plan again and keeps its history. */
export const WRITE_COST = 100;

/** The whole schema is large; it depends on nobody's data, and a rule of its own bounds how deep it is asked for. */
export const INTROSPECTION_COST = 1_000;

/** Every row of a data set is read. */
export const STATS_COST = 100;

/** Fields that compute more than they show: a plan judged as it would be. */
export const EXTRA_COSTS: Readonly<Record<string, number>> = {
  'Organisation.whatIf': 100,
  'Organisation.whatIfTogether': 100,
  'Repair.whatIf': 100,
  // All metrics, outcomes and up to five hundred goals are compared.
  'Organisation.goalTextHelp': 20,
  'Segment.seen': 100,
  // The whole plan, with what would settle its worst conflicts.
  'Organisation.planDocument': 100,
  // Every open conflict is ranked.
  'Meeting.notOnAgenda': 20,
};

/** What a field costs on top of what it shows. */
export function extraCost(type: string, field: string): number {
  // All rows are read for a few numbers.
  if (type === 'Organisation' && field.endsWith('Stats')) return STATS_COST;
  return EXTRA_COSTS[`${type}.${field}`] ?? 0;
}

/** A connection of rows, which a program may ask for by the thousand. */
export function isOfRows(connection: string): boolean {
  return connection.endsWith('RowConnection');
}

/** What a list that has no pages counts as. */
export function listSize(type: string, field: string): number {
  return type === 'Organisation' || LONG_LISTS.includes(`${type}.${field}`) ? LONG_LIST : SHORT_LIST;
}
