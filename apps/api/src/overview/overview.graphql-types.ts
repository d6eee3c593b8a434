import type { DepartmentOverviewRow, OverviewCounts } from '@concord/persistence';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ isAbstract: true })
abstract class Counts implements OverviewCounts {
  @Field(() => Int, { description: 'Goals that are written but not meant yet; archived goals count nowhere.' })
  goalsDraft: number;

  @Field(() => Int, { description: 'Goals that are worked on.' })
  goalsActive: number;

  @Field(() => Int, { description: 'Goals that are done.' })
  goalsDone: number;

  @Field(() => Int, { description: 'Goals that were given up.' })
  goalsCancelled: number;

  @Field(() => Int, { description: 'Milestones of all these goals.' })
  milestones: number;

  @Field(() => Int, { description: 'Those of them that are done.' })
  milestonesDone: number;

  @Field(() => Int, { description: 'Conflicts that are there, so not resolved, and follow from stated numbers.' })
  conflictsProven: number;

  @Field(() => Int, { description: 'Conflicts that are there and follow from what people confirmed.' })
  conflictsStated: number;

  @Field(() => Int, { description: 'Conflicts that may be there.' })
  conflictsPossible: number;

  @Field(() => Int, { description: 'Proven conflicts that nobody has settled yet: they are open or acknowledged.' })
  unsettledProven: number;

  @Field(() => Int, { description: 'Stated conflicts that nobody has settled yet.' })
  unsettledStated: number;

  @Field(() => Int, { description: 'Possible conflicts that nobody has settled yet.' })
  unsettledPossible: number;
}

@ObjectType({ description: 'How much there is in a department: its own goals, and conflicts that concern it.' })
export class DepartmentOverview extends Counts implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly departmentKey: string;
}

@ObjectType({
  description: 'How much there is in the organisation as a whole. A conflict of several departments counts once.',
})
export class Overview extends Counts implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly rows: readonly DepartmentOverviewRow[];
}
