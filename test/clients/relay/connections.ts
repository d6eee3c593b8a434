import { DATA_SETS, rowsField } from '@concord/data-sets';

/** A list that is read in pages. */
export interface Connection {
  /** The type and its field in the schema, as `Department.goals`. */
  readonly of: string;
  /** The fields between the query and it. */
  readonly path: readonly string[];
  readonly field: string;
  /** What is read of each. */
  readonly node: string;
  /** How many may be asked for at once. */
  readonly atOnce: number;
  /** Programs cannot see everything. */
  readonly readBy: 'a program' | 'an administrator';
}

const GOAL = 'key title department { key } owner { name } milestones { key } updatedAt';
const CONFLICT = 'id headline severity tier goals { key } life { state version }';
const DECISION = 'id headline choice decidedAt accountable { name } conflict { id }';
const ACTION = 'id title dueOn state owner { key }';
const HELP = 'id kind words state version goal { key }';
const INPUT = 'id kind words state version about { kind key title }';
const REVIEW = 'id on stillRight by { name } about { kind key title }';
const ORGANISATION = 'organisation(key: "demo")';

const list = (of: string, path: readonly string[], node: string): Connection => ({
  of,
  path,
  field: of.split('.')[1] ?? '',
  node,
  readBy: path[0] === ORGANISATION ? 'a program' : 'an administrator',
  atOnce: of.endsWith('Rows') ? 10_000 : 100,
});

/** Every list of the schema that comes in pages. */
export const CONNECTIONS: readonly Connection[] = [
  ...DATA_SETS.map((dataSet) =>
    list(`Organisation.${rowsField(dataSet)}`, [ORGANISATION], dataSet.columns.map(({ name }) => name).join(' ')),
  ),
  list('Organisation.goals', [ORGANISATION], GOAL),
  list('Organisation.conflicts', [ORGANISATION], CONFLICT),
  list('Organisation.input', [ORGANISATION], INPUT),
  list('Organisation.reviews', [ORGANISATION], REVIEW),
  list('Organisation.dueReviews', [ORGANISATION], 'id about { kind key title } review { every dueOn }'),
  list('Organisation.advice', [ORGANISATION], 'id rule headline goals { key }'),
  list('Organisation.decisions', [ORGANISATION], DECISION),
  list('Organisation.meetings', [ORGANISATION], 'id title startsAt state change'),
  list('Organisation.actions', [ORGANISATION], ACTION),
  list('Organisation.help', [ORGANISATION], HELP),
  list('Organisation.roadmap', [ORGANISATION], 'id groupName goal { key title } waits { needs } clashes { id }'),
  list('Organisation.capacityOutlooks', [ORGANISATION], 'id peak weeks { from peak }'),
  list('Organisation.workshops', [ORGANISATION], 'id question state version'),
  list('Department.goals', [ORGANISATION, 'department(key: "sales")'], GOAL),
  list('Department.conflicts', [ORGANISATION, 'department(key: "sales")'], CONFLICT),
  list('CustomerOutcome.goals', [ORGANISATION, 'outcome(key: "on-time")'], GOAL),
  list('CustomerOutcome.conflicts', [ORGANISATION, 'outcome(key: "on-time")'], CONFLICT),
  list('Goal.history', [ORGANISATION, 'goal(key: "promise-5")'], 'id field before after'),
  list('WaitingFor.conflicts', [ORGANISATION, 'waitingFor(person: "bjorn")'], CONFLICT),
  list('WaitingFor.reviews', [ORGANISATION, 'waitingFor(person: "ingrid")'], DECISION),
  list('WaitingFor.actions', [ORGANISATION, 'waitingFor(person: "ingrid")'], ACTION),
  list('WaitingFor.help', [ORGANISATION, 'waitingFor(person: "bjorn")'], HELP),
  list('Administration.auditLog', ['administration(organisation: "demo")'], 'id action at about'),
];
