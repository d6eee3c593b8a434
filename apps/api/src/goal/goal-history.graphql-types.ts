import type { GoalChangeRow } from '@concord/persistence';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../graphql/page.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'What somebody changed in one field of a goal.' })
export class GoalFieldChange implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: GoalChangeRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({
    description:
      'The field, as in the plan file; `created` or `archived` for the goal as a whole, `help` for help between goals.',
  })
  field: string;

  @Field({ description: 'What changed, in words.' })
  says: string;

  @Field(() => String, { nullable: true, description: 'What it was, as JSON; null where there was nothing.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What it became, as JSON; null where there is nothing.' })
  after: string | null;
}

@ObjectType({ description: 'A change in a list.' })
export class GoalFieldChangeEdge {
  @Field({ description: 'Pass it as `after` to read on behind this change.' })
  cursor: string;

  @Field(() => GoalFieldChange, { description: 'The change.' })
  node: GoalFieldChange;
}

@ObjectType({ description: 'A page of the history of a goal, the latest first.' })
export class GoalFieldChangeConnection {
  @Field(() => [GoalFieldChangeEdge], { description: 'The changes with their cursors.' })
  edges: GoalFieldChangeEdge[];

  @Field(() => [GoalFieldChange], { description: 'The changes.' })
  nodes: GoalFieldChange[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}
