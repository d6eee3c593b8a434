import { MOST_ACCOUNTABLE } from '@concord/alignment-engine';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toPerson } from '../business-model/business-model.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { toGoal } from '../goal/goal.graphql-types.ts';
import { must } from '../judgement/must.ts';
import { isOverloaded, partsInDepartment } from './read-role-matrix.ts';
import { RoleMatrix } from './role-matrix.graphql-types.ts';

@Resolver(() => Department)
export class DepartmentRoleResolver {
  @ResolveField(() => RoleMatrix, { description: 'Who has which part in its active goals.' })
  async roleMatrix(@Parent() { reader, key }: Department): Promise<RoleMatrix> {
    const judgement = await reader.judgement();
    const { goals, goalCount, rows } = await partsInDepartment(judgement, key);
    const stored = await reader.goalsOf(goals.map((goal) => goal.key));
    return {
      goals: stored.map((goal) => toGoal(reader, goal)),
      goalCount,
      rows: rows.map(({ person, accountableFor, parts }) => ({
        person: toPerson(reader, must(judgement.people, person)),
        accountableFor,
        overloaded: isOverloaded(accountableFor),
        cells: parts.map(({ goal, parts: { role, inSteps } }) => ({
          goal,
          role: role ?? null,
          stepsAccountable: inSteps.accountable,
          stepsOtherwise: inSteps.responsible + inSteps.consulted + inSteps.informed,
        })),
      })),
      unowned: goals.filter(({ owner }) => owner === undefined).map((goal) => goal.key),
      uncarried: goals
        .filter(({ owner, roles }) => owner !== undefined && (roles?.responsible.length ?? 0) === 0)
        .map((goal) => goal.key),
      mostAccountable: MOST_ACCOUNTABLE,
    };
  }
}
