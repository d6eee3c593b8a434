import type { ActionRow, ActionState as State } from '@concord/persistence';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../../access/not-allowed.ts';
import { PageInfo } from '../../graphql/page.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { InvalidInputError, NotFoundError, UserError } from '../../graphql/user-error.ts';
import type { InOrganisation, OrganisationReader } from '../../judgement/organisation-reader.ts';
import { ActionState } from '../meeting-enums.ts';

@ObjectType({ description: 'What somebody promised in a meeting to do until a day.' })
export class Action implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: ActionRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'What is to be done.' })
  title: string;

  @Field(() => DateScalar, { description: 'Until when.' })
  dueOn: string;

  @Field(() => ActionState, { description: 'What has become of it.' })
  state: State;

  @Field({ description: 'Whether it is open and its day is over.' })
  isOverdue: boolean;

  @Field(() => String, { nullable: true, description: 'What became of it, in words.' })
  note: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done or dropped.' })
  settledAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was promised.' })
  madeAt: Date;

  @Field(() => Int, { description: 'Rises with every change; pass it with the next one.' })
  version: number;
}

@ObjectType({ description: 'An action in its list.' })
export class ActionEdge {
  @Field({ description: 'Pass it as `after` to read on behind this action.' })
  cursor: string;

  @Field(() => Action, { description: 'The action.' })
  node: Action;
}

@ObjectType({ description: 'A page of actions.' })
export class ActionConnection {
  @Field(() => [ActionEdge], { description: 'The actions with their cursors.' })
  edges: ActionEdge[];

  @Field(() => [Action], { description: 'The actions.' })
  nodes: Action[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are altogether.' })
  totalCount: Promise<number>;
}

@InputType({ description: 'Which actions to list. What is left out does not narrow the list.' })
export class ActionFilter {
  @Field(() => [ActionState], { nullable: true, description: 'In any of these states.' })
  states?: State[];

  @Field(() => ID, { nullable: true, description: 'Promised by this person.' })
  owner?: string;

  @Field(() => ID, { nullable: true, description: 'Promised in this meeting.' })
  meeting?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only open ones whose day is over.' })
  overdue?: boolean;
}

@InputType({ description: 'Something that somebody promises to do.' })
export class ActionInput {
  @Field({ description: 'What is to be done.' })
  title: string;

  @Field(() => ID, { description: 'The key of whoever does it.' })
  owner: string;

  @Field(() => DateScalar, { description: 'Until when.' })
  dueOn: string;
}

@InputType({ description: 'What changes about an action. What is left out stays.' })
export class ActionChange {
  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  title?: string;

  @Field(() => ID, { nullable: true, description: 'The key of whoever does it.' })
  owner?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Until when.' })
  dueOn?: string;

  @Field(() => ActionState, { nullable: true, description: 'What becomes of it.' })
  state?: State;

  @Field(() => String, { nullable: true, description: 'What became of it, in words.' })
  note?: string;
}

@ObjectType({ description: 'The action is as you wanted it.' })
export class ActionSaved {
  @Field(() => Action, { description: 'The action as it is now.' })
  action: Action;

  constructor(action: Action) {
    this.action = action;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has changed the action in the meantime. Nothing was written.',
})
export class StaleActionError implements UserError {
  code = 'CONFLICT' as const;

  @Field({ description: 'What is wrong and what to do, in a sentence.' })
  message: string;

  @Field(() => Action, { description: 'The action as it is now.' })
  current: Action;

  constructor(message: string, current: Action) {
    this.message = message;
    this.current = current;
  }
}

export const ActionResult = createUnionType({
  name: 'ActionResult',
  description: 'What came of changing an action.',
  types: () => [ActionSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleActionError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
