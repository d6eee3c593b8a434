import { overviewOf } from '@concord/persistence';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { must } from '../judgement/must.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { DepartmentOverview, Overview } from './overview.graphql-types.ts';

@Resolver(() => Organisation)
export class OrganisationOverviewResolver {
  @ResolveField(() => Overview, { description: 'How much of what there is, counted when it is written.' })
  async overview(@Parent() { reader }: Organisation): Promise<Overview> {
    const { departments: rows, ...counts } = await overviewOf(reader.manager, reader.organisation.organisationId);
    return { reader, rows, ...counts };
  }
}

@Resolver(() => Overview)
export class OverviewResolver {
  @ResolveField(() => [DepartmentOverview], { description: 'The same of each department, in the order of the plan.' })
  departments(@Parent() { reader, rows }: Overview): DepartmentOverview[] {
    return rows.map((row) => ({ reader, ...row }));
  }
}

@Resolver(() => DepartmentOverview)
export class DepartmentOverviewResolver {
  @ResolveField(() => Department, { description: 'The department.' })
  async department(@Parent() { reader, departmentKey }: DepartmentOverview): Promise<Department> {
    return toDepartment(reader, must((await reader.judgement()).departments, departmentKey));
  }
}
