import type { EntityManager } from 'typeorm';
import { overwriting, writeTogether } from '../bulk-rows.ts';
import { GoalChangeRow } from '../entities/index.ts';
import { renamedIn } from '../named-people.ts';

/** Puts `former` in the place of somebody's key in all that is remembered of changes of goals. */
export async function forgetInGoalHistory(
  manager: EntityManager,
  organisationId: string,
  key: string,
  former: string,
): Promise<void> {
  const changes = await manager
    .createQueryBuilder(GoalChangeRow, 'change')
    .where('change.organisationId = :organisationId', { organisationId })
    .andWhere('position(:quoted IN coalesce(change.before::text, :none) || coalesce(change.after::text, :none)) > 0', {
      quoted: JSON.stringify(key),
      none: '',
    })
    .getMany();
  const names = new Map([[key, former]]);
  // A field as it stands in a goal: an owner is one by the name of its field.
  const renamed = ({ field }: GoalChangeRow, value: unknown) =>
    (renamedIn({ [field]: value }, names) as Readonly<Record<string, unknown>>)[field] ?? null;
  const rows = changes.map((change) => ({
    organisationId,
    goalKey: change.goalKey,
    revision: change.revision,
    field: change.field,
    before: renamed(change, change.before),
    after: renamed(change, change.after),
  }));
  const identity = ['organisationId', 'goalKey', 'revision', 'field'] as const;
  await writeTogether(manager, [overwriting(manager, GoalChangeRow, identity, rows)]);
}
