import { conflictsBetweenDepartments } from '@concord/persistence';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { ConflictLink, ConflictMap } from './conflict-map.graphql-types.ts';

/** More lines are a knot. */
const MOST = 150;

@Resolver(() => Organisation)
export class ConflictMapResolver {
  @ResolveField(() => ConflictMap, { description: 'Which departments are in conflict with which, and how severely.' })
  async conflictMap(@Parent() { reader }: Organisation): Promise<ConflictMap> {
    const { organisationId } = reader.organisation;
    const { ties, leftOut } = await conflictsBetweenDepartments(reader.manager, organisationId, MOST);
    const links = ties.map(({ keys, severity, worst, ...counts }) => ({
      reader,
      departmentKeys: keys,
      ...counts,
      severity: rounded(severity),
      worst: rounded(worst),
    }));
    return { links, leftOut };
  }
}

@Resolver(() => ConflictLink)
export class ConflictLinkResolver {
  @ResolveField(() => [Department], { description: 'The two.' })
  async departments(@Parent() { reader, departmentKeys }: ConflictLink): Promise<Department[]> {
    const { departments } = await reader.judgement();
    // A department that is gone may still be named until its conflicts are judged anew.
    return departmentKeys.flatMap((key) => {
      const stated = departments.get(key);
      return stated === undefined ? [] : [toDepartment(reader, stated)];
    });
  }
}
