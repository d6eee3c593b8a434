import type { EntityManager } from 'typeorm';
import { DepartmentOverviewRow, DepartmentRow, OrganisationOverviewRow } from '../entities/index.ts';
import type { OverviewCounts } from '../entities/overview-counts.ts';
import type { ConflictFilter } from './conflict-conditions.ts';

export type { OverviewCounts } from '../entities/overview-counts.ts';

/** What an organisation has as a whole, and what each of its departments has. */
export interface Overview extends OverviewCounts {
  /** In the order of the plan. */
  readonly departments: readonly DepartmentOverviewRow[];
}

/** Read as it was counted when it was written, by one statement. */
export async function overviewOf(manager: EntityManager, organisationId: string): Promise<Overview> {
  const whole = await manager
    .createQueryBuilder(OrganisationOverviewRow, 'whole')
    .leftJoinAndMapMany(
      'whole.departments',
      DepartmentOverviewRow,
      'department',
      'department.organisationId = whole.organisationId',
    )
    .leftJoin(
      DepartmentRow,
      'placed',
      'placed.organisationId = whole.organisationId AND placed.key = department.departmentKey',
    )
    .where('whole.organisationId = :organisationId', { organisationId })
    .orderBy('placed.position')
    .addOrderBy('placed.key')
    .getOneOrFail();
  return whole as OrganisationOverviewRow & Overview;
}

/** Where conflicts of a tier are counted: all that are there, and those that nobody has settled. */
const COUNTED = {
  proven: { there: 'conflictsProven', unsettled: 'unsettledProven' },
  stated: { there: 'conflictsStated', unsettled: 'unsettledStated' },
  possible: { there: 'conflictsPossible', unsettled: 'unsettledPossible' },
} as const;
const ALL_TIERS = ['proven', 'stated', 'possible'] as const;

/** How many conflicts fit a filter, as it was counted when they were written; undefined where that was not counted. */
export async function conflictsCounted(
  manager: EntityManager,
  organisationId: string,
  { tiers = ALL_TIERS, departments, states, ...others }: ConflictFilter,
): Promise<number | undefined> {
  const isUnsettled = [...(states ?? [])].sort().join() === 'acknowledged,open';
  if ((states !== undefined && !isUnsettled) || Object.values(others).some((asked) => asked !== undefined)) return;
  const [departmentKey, ...more] = departments ?? [];
  if (more.length > 0 || (departments !== undefined && departmentKey === undefined)) return;
  const counts: OverviewCounts | null =
    departmentKey === undefined
      ? await manager.findOneBy(OrganisationOverviewRow, { organisationId })
      : await manager.findOneBy(DepartmentOverviewRow, { organisationId, departmentKey });
  if (counts === null) return;
  const which = isUnsettled ? 'unsettled' : 'there';
  return [...new Set(tiers)].reduce((sum, tier) => sum + counts[COUNTED[tier][which]], 0);
}
