import type { HelpRow } from '@concord/persistence';
import type * as stored from '@concord/persistence';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { WhatIf } from '../goal/goal-results.graphql-types.ts';
import { PageInfo } from '../graphql/page.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { InvalidInputError, NotFoundError, UserError } from '../graphql/user-error.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';
import { HelpKind, HelpState } from './help-enums.ts';

@ObjectType({ description: 'Help that one department asks another for, or offers it, from goal to goal.' })
export class Help implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: HelpRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => HelpKind, { description: 'Whether it is asked for or offered.' })
  kind: stored.HelpKind;

  @Field({ description: 'What is asked for or offered, in words.' })
  words: string;

  @Field(() => Float, { description: 'How much it helps the goal, above 0 to 1.' })
  effect: number;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is needed.' })
  neededBy: string | null;

  @Field(() => HelpState, { description: 'What has become of it.' })
  state: stored.HelpState;

  @Field(() => String, { nullable: true, description: 'Why it was declined, or what was said with another answer.' })
  reason: string | null;

  @Field({ description: 'Whether it is open and the day is over by which it is needed.' })
  isLate: boolean;

  @Field(() => Int, { description: 'Rises with every change; pass it with the next one.' })
  version: number;
}

@ObjectType({ description: 'A request or an offer in a list.' })
export class HelpEdge {
  @Field({ description: 'Pass it as `after` to read on behind this one.' })
  cursor: string;

  @Field(() => Help, { description: 'The request or offer.' })
  node: Help;
}

@ObjectType({ description: 'A page of requests and offers of help.' })
export class HelpConnection {
  @Field(() => [HelpEdge], { description: 'The requests and offers with their cursors.' })
  edges: HelpEdge[];

  @Field(() => [Help], { description: 'The requests and offers.' })
  nodes: Help[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are altogether.' })
  totalCount: Promise<number>;
}

@InputType({ description: 'Which requests and offers of help. What is left out does not narrow the list.' })
export class HelpFilter {
  @Field(() => [HelpState], { nullable: true, description: 'In any of these states.' })
  states?: stored.HelpState[];

  @Field(() => [HelpKind], { nullable: true, description: 'Asked for, offered, or both.' })
  kinds?: stored.HelpKind[];

  @Field(() => ID, { nullable: true, description: 'Between this department and others.' })
  department?: string;

  @Field(() => ID, { nullable: true, description: 'About this goal, on either side.' })
  goal?: string;
}

@InputType({ description: 'Help that a goal needs of another department.' })
export class HelpRequestInput {
  @Field(() => ID, { description: 'The key of the department that is asked.' })
  department: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The key of its goal that could help; missing: they choose it when they accept.',
  })
  goal?: string;

  @Field({ description: 'What is needed, in words.' })
  words: string;

  @Field(() => Float, { description: 'How much it would help, above 0 to 1.' })
  effect: number;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is needed.' })
  neededBy?: string;
}

@InputType({ description: "Help that a goal can give to another department's goal." })
export class HelpOfferInput {
  @Field(() => ID, { description: 'The key of the goal that would be helped.' })
  goal: string;

  @Field({ description: 'What is offered, in words.' })
  words: string;

  @Field(() => Float, { description: 'How much it would help, above 0 to 1.' })
  effect: number;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is there.' })
  neededBy?: string;
}

@InputType({ description: 'With which goal a request is met. An offer names it already.' })
export class HelpAcceptance {
  @Field(() => ID, { nullable: true, description: 'The key of a goal of the department that helps.' })
  goal?: string;

  @Field(() => String, { nullable: true, description: 'The title of a new goal, where none helps yet.' })
  newGoal?: string;
}

@InputType({ description: 'Another proposal in place of the one that is answered.' })
export class HelpCounterInput {
  @Field({ description: 'What is asked for or offered instead, in words.' })
  words: string;

  @Field(() => Float, { description: 'How much it would help, above 0 to 1.' })
  effect: number;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  neededBy?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The key of the goal that would help; missing: the one that was named before.',
  })
  goal?: string;
}

@ObjectType({ description: 'It is stored; this is what it did to the plan.' })
export class HelpSaved extends WhatIf {
  @Field(() => Help, { description: 'The request or offer as it is now; of a counter-offer, the new one.' })
  help: Help;

  constructor(help: Help, { effect }: WhatIf) {
    super(effect);
    this.help = help;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has answered or changed it in the meantime. Nothing was written.',
})
export class StaleHelpError implements UserError {
  code = 'CONFLICT' as const;

  @Field({ description: 'What is wrong and what to do, in a sentence.' })
  message: string;

  @Field(() => Help, { description: 'The request or offer as it is now.' })
  current: Help;

  constructor(message: string, current: Help) {
    this.message = message;
    this.current = current;
  }
}

const resolveType = (result: object) => result.constructor as new () => unknown;

export const AskHelpResult = createUnionType({
  name: 'AskHelpResult',
  description: 'What came of asking for help, or offering it.',
  types: () => [HelpSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType,
});

export const AnswerHelpResult = createUnionType({
  name: 'AnswerHelpResult',
  description: 'What came of an answer to a request or an offer of help.',
  types: () => [HelpSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleHelpError] as const,
  resolveType,
});
