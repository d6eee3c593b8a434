import { conflictsBetweenDepartments, type ConflictTies } from '@concord/persistence';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { ConflictLink, ConflictMap } from './conflict-map.graphql-types.ts';

/** More lines are a knot. */
const MOST = 150;

@Resolver(() => Organisation)
export class ConflictMapResolver {
  @ResolveField(() => ConflictMap, { description: 'Which departments are in conflict with which, and how severely.' })
  async conflictMap(@Parent() { reader }: Organisation): Promise<ConflictMap> {
    const { ties, leftOut } = await tiesOf(reader);
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

const known = new OncePerJudgement<ConflictTies>();

/** Every conflict is gone through, so once a revision: each step in the life of a conflict is one. */
async function tiesOf(reader: OrganisationReader): Promise<ConflictTies> {
  const { manager, organisation } = reader;
  return known.of(await reader.judgement(), String(organisation.revision), () =>
    conflictsBetweenDepartments(manager, organisation.organisationId, MOST),
  );
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
