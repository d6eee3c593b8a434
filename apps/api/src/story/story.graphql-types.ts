import type { StoryPart as StatedPart } from '@concord/alignment-engine';
import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { enumOf } from '../graphql/enums.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';
import { StaleContentError } from '../kept-entries/stale-content-error.ts';
import { ServicePromise } from '../promise/promise.graphql-types.ts';

/** What can carry a part of a story. */
export type CarrierKind = 'goal' | 'promise' | 'process' | 'technology' | 'training';

export const StoryCarrierKind = enumOf('StoryCarrierKind', 'What carries a part of a story.', {
  GOAL: ['goal', 'A goal.'],
  PROMISE: ['promise', 'A promise to customers.'],
  PROCESS: ['process', 'How something is done, in words.'],
  TECHNOLOGY: ['technology', 'What it is done with, in words.'],
  TRAINING: ['training', 'What people have learned, in words.'],
});

@ObjectType({ description: 'Something that carries a part of a story.' })
export class StoryCarrier {
  @Field(() => StoryCarrierKind, { description: 'What it is.' })
  kind: CarrierKind;

  @Field(() => Goal, { nullable: true, description: 'The goal, if it is one.' })
  goal: Goal | null;

  @Field(() => ServicePromise, { nullable: true, description: 'The promise, if it is one.' })
  promise: ServicePromise | null;

  @Field(() => String, { nullable: true, description: 'What it is in words, where it is neither.' })
  words: string | null;
}

@ObjectType({ description: 'A part of the story that somebody shall tell afterwards.' })
export class StoryPart implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly stated: StatedPart;

  @Field(() => ID, { description: 'The key of the part, within its outcome.' })
  key: string;

  @Field({ description: 'What they shall tell.' })
  says: string;

  @Field(() => [StoryCarrier], { description: 'What carries it.' })
  carriers?: StoryCarrier[];

  @Field({ description: 'Whether nothing carries it: a hole in the story.' })
  isHole: boolean;
}

@ObjectType({ description: 'A part of a story that a goal carries.' })
export class CarriedStoryPart {
  @Field(() => CustomerOutcome, { description: 'The outcome whose story it is.' })
  outcome: CustomerOutcome;

  @Field(() => StoryPart, { description: 'The part.' })
  part: StoryPart;
}

@InputType({ description: 'Something that shall carry a part of a story.' })
export class StoryCarrierInput {
  @Field(() => StoryCarrierKind, { description: 'What it is.' })
  kind: CarrierKind;

  @Field({ description: 'The key of the goal or the promise, or the words.' })
  of: string;
}

@InputType({ description: 'A part of a story as it shall be.' })
export class StoryPartInput {
  @Field(() => ID, { nullable: true, description: 'Its key; missing for a new one.' })
  key?: string | null;

  @Field({ description: 'What they shall tell, at most 300 characters.' })
  says: string;

  @Field(() => [StoryCarrierInput], { description: 'What carries it; nothing makes it a hole.' })
  carriers: StoryCarrierInput[];
}

@InputType({ description: 'The story of an outcome as it shall be.' })
export class StoryInput {
  @Field(() => String, { nullable: true, description: 'What they shall tell afterwards, at most 2,000 characters.' })
  story?: string | null;

  @Field(() => [StoryPartInput], { description: 'Its parts, in order: at most 12.' })
  parts: StoryPartInput[];
}

@ObjectType({ description: 'The story is stored.' })
export class StorySaved {
  @Field(() => CustomerOutcome, { description: 'The outcome with its story.' })
  outcome: CustomerOutcome;

  constructor(outcome: CustomerOutcome) {
    this.outcome = outcome;
  }
}

export const StoryResult = createUnionType({
  name: 'StoryResult',
  description: 'What came of writing the story of an outcome.',
  types: () => [StorySaved, InvalidInputError, NotAllowedError, NotFoundError, StaleContentError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
