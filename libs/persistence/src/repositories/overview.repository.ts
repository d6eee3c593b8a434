import type { EntityManager } from 'typeorm';
import { DepartmentOverviewRow, DepartmentRow, OrganisationOverviewRow } from '../entities/index.ts';
import type { OverviewCounts } from '../entities/overview-counts.ts';

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
