import type { EntityManager } from 'typeorm';
import { DepartmentRow, MetricRow, OrganisationRow, PLAN_ROWS } from '../entities/index.ts';
import { asProperties } from '../plain-rows.ts';
import { prepared } from '../prepared-statements.ts';
import { NEXT_MOMENT } from './revision.repository.ts';

export function organisations(manager: EntityManager): Promise<OrganisationRow[]> {
  return manager.find(OrganisationRow, { order: { name: 'ASC', key: 'ASC' } });
}

export function findOrganisation(manager: EntityManager, key: string): Promise<OrganisationRow | null> {
  return manager.findOneBy(OrganisationRow, { key });
}

export function findOrganisationById(manager: EntityManager, organisationId: string): Promise<OrganisationRow | null> {
  return manager.findOneBy(OrganisationRow, { organisationId });
}

/**
 * The organisation, with every other writer to it kept waiting until this transaction ends: two
 * departments that save at the same moment must see each other's goals. Rows of different
 * organisations never wait for each other.
 */
export async function lockOrganisation(manager: EntityManager, key: string): Promise<OrganisationRow | null> {
  const columns = asProperties(manager, OrganisationRow, 'organisation');
  const [locked] = await manager.query<OrganisationRow[]>(
    prepared(`SELECT ${columns} FROM organisation WHERE key = $1 FOR NO KEY UPDATE`),
    [key],
  );
  return locked ?? null;
}

/** Beginnings of addresses that are the dashboard's own or the server's: no organisation can have them. */
const TAKEN_ADDRESSES = [
  'account',
  'assets',
  'calendar',
  'export',
  'graphql',
  'health',
  'input',
  'input-link',
  'live',
  'metrics',
  'odata',
  'paper',
  'sign-in',
  'welcome',
] as const;

/** Whether an organisation cannot have this key, since `/key` leads elsewhere. */
export function isTakenAddress(key: string): boolean {
  return (TAKEN_ADDRESSES as readonly string[]).includes(key);
}

/** Keys that a new organisation cannot have. */
export async function takenOrganisationKeys(manager: EntityManager): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ key: string }[]>('SELECT key FROM organisation');
  return new Set([...TAKEN_ADDRESSES, ...rows.map(({ key }) => key)]);
}

/**
 * Adds an organisation without a plan.
 * @returns its id
 */
export async function addOrganisation(
  manager: EntityManager,
  { key, name }: Pick<OrganisationRow, 'key' | 'name'>,
): Promise<string> {
  const [{ id }] = await manager.query<[{ id: string }]>(
    'INSERT INTO organisation (key, name) VALUES ($1, $2) RETURNING organisation_id AS id',
    [key, name],
  );
  return id;
}

/**
 * Adds an organisation without a plan, unless another has the key already or is getting it at this moment.
 * @returns its id; nothing if the key is taken
 */
export async function addOrganisationIfFree(
  manager: EntityManager,
  { key, name }: Pick<OrganisationRow, 'key' | 'name'>,
): Promise<string | undefined> {
  const [added] = await manager.query<{ id: string }[]>(
    'INSERT INTO organisation (key, name) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING RETURNING organisation_id AS id',
    [key, name],
  );
  return added?.id;
}

/** What administrators say of their organisation. */
export type OrganisationSettings = Pick<
  OrganisationRow,
  | 'name'
  | 'vision'
  | 'timeZone'
  | 'language'
  | 'weekStartsOn'
  | 'currency'
  | 'reviewEvery'
  | 'reviewLast'
  | 'anonymousInput'
  | 'watchedMetrics'
>;

/** Changes what is given, in a transaction that holds the organisation's lock and has raised its revision. */
export async function changeOrganisation(
  manager: EntityManager,
  organisationId: string,
  settings: Partial<OrganisationSettings>,
): Promise<void> {
  await manager.update(OrganisationRow, { organisationId }, settings);
}

/** Names by id. */
export async function organisationNames(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ id: string; name: string }[]>(
    'SELECT organisation_id AS id, name FROM organisation WHERE organisation_id = ANY($1)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Keys of the metrics of an organisation. */
export async function metricKeys(manager: EntityManager, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await manager.find(MetricRow, { select: { key: true }, where: { organisationId } });
  return new Set(rows.map(({ key }) => key));
}

/** Names of the departments of an organisation by their keys. */
export async function departmentNames(
  manager: EntityManager,
  organisationId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.find(DepartmentRow, { select: { key: true, name: true }, where: { organisationId } });
  return new Map(rows.map(({ key, name }) => [key, name]));
}

/**
 * Removes the plan of an organisation and all that became of it: what refers to something goes before it. Who belongs
 * to the organisation stays, and what was done in it.
 */
export async function emptyOrganisation(manager: EntityManager, key: string): Promise<void> {
  const organisation = await lockOrganisation(manager, key);
  if (!organisation) return;
  const { organisationId } = organisation;
  // First: what is remembered of deleted rows has the moment of the organisation.
  await manager.update(OrganisationRow, { organisationId }, { judgedOn: null, updatedAt: () => NEXT_MOMENT });
  for (const table of PLAN_ROWS.toReversed()) await manager.delete(table, { organisationId });
}
