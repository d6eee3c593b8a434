import type { InputLinkRow, InputRow, InputSubjectKind as SubjectKind } from '@concord/persistence';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { enumOf } from '../graphql/enums.ts';
import { PageInfo } from '../graphql/page.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

export const InputSubjectKind = enumOf('InputSubjectKind', 'What input is about.', {
  ORGANISATION: ['organisation', 'The organisation and its plan as a whole.'],
  OUTCOME: ['outcome', 'A customer outcome.'],
  GOAL: ['goal', 'A goal.'],
  PROMISE: ['promise', 'A promise to customers.'],
  CONFLICT: ['conflict', 'A conflict.'],
});

export const InputKind = enumOf('InputKind', 'What kind of input it is.', {
  REMARK: ['remark', 'What somebody thinks, knows or asks.'],
  STORY: ['story', 'What a customer told afterwards.'],
});

export const InputState = enumOf('InputState', 'What became of input.', {
  WAITING: ['waiting', 'Nobody has answered yet.'],
  ANSWERED: ['answered', 'It has an answer.'],
  HIDDEN: ['hidden', 'It is not taken up, with a reason.'],
});

@InputType({ description: 'Something of the plan.' })
export class SubjectInput {
  @Field(() => InputSubjectKind, { description: 'What it is.' })
  kind: SubjectKind;

  @Field(() => ID, { nullable: true, description: 'Its key; the id of a conflict; nothing for the organisation.' })
  key?: string | null;
}

@ObjectType({ description: 'Something of the plan that input, or a review, is about.' })
export class PlanSubject {
  @Field(() => InputSubjectKind, { description: 'What it is.' })
  kind: SubjectKind;

  @Field(() => ID, { description: 'Its key; the id of a conflict; empty for the organisation.' })
  key: string;

  @Field({ description: 'What it is called now; where it is not there any more, what it was called then.' })
  title: string;

  @Field({ description: 'Whether it is still there.' })
  isThere: boolean;
}

@ObjectType({ description: 'What somebody who meets customers says about something of the plan.' })
export class GivenInput implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: InputRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => PlanSubject, { description: 'What it is about.' })
  about?: PlanSubject;

  @Field(() => InputKind, { description: 'What kind of input it is.' })
  kind: InputRow['kind'];

  @Field({ description: 'What was said, as plain text.' })
  words: string;

  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  givenAt: Date;

  @Field(() => Person, { nullable: true, description: 'Who said it; null for who is nobody in the plan.' })
  by?: Person | null;

  @Field(() => String, { nullable: true, description: 'What whoever said it is called; null where nobody knows.' })
  byName?: string | null;

  @Field({ description: 'Whether it came by a link, from somebody without an account.' })
  cameByLink: boolean;

  @Field(() => InputState, { description: 'What became of it.' })
  state: InputRow['state'];

  @Field({ description: 'Whether others see it; what comes by a link is shown when its owner says so.' })
  isShown: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is hidden.' })
  hiddenBecause: string | null;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  answer: string | null;

  @Field(() => Person, { nullable: true, description: 'Who answered or hid it.' })
  settledBy?: Person | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered or hidden.' })
  settledAt: Date | null;

  @Field(() => Int, { description: 'For how many days it has been unanswered; 0 once it is settled.' })
  waitingDays: number;

  @Field({ description: 'Whether you said it.' })
  isYours?: boolean;

  @Field({ description: 'Whether you may answer, show and hide it.' })
  mayAnswer?: boolean;

  @Field(() => Int, { description: 'Rises with every change. Send it with a change, so that nobody’s is lost.' })
  version: number;
}

@ObjectType({ description: 'Input in a list.' })
export class GivenInputEdge {
  @Field({ description: 'Pass it as `after` to read on behind this one.' })
  cursor: string;

  @Field(() => GivenInput, { description: 'The input.' })
  node: GivenInput;
}

@ObjectType({ description: 'A page of input.' })
export class GivenInputConnection {
  @Field(() => [GivenInputEdge], { description: 'The input with its cursors.' })
  edges: GivenInputEdge[];

  @Field(() => [GivenInput], { description: 'The input.' })
  nodes: GivenInput[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How much there is in all; counted only if asked for.' })
  readonly totalCount: Promise<number>;
}

@ObjectType({ description: 'Input that nobody has answered yet.' })
export class UnansweredInput {
  @Field(() => Int, { description: 'How much of it there is.' })
  count: number;

  @Field(() => Int, { description: 'For how many days the oldest has been waiting; 0 where none is.' })
  oldestDays: number;
}

@ObjectType({ description: 'A link by which people without an account say something about one thing.' })
export class InputLink implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: InputLinkRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateScalar, { description: 'The last day on which it is good.' })
  until: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => Person, { nullable: true, description: 'Who made it.' })
  madeBy?: Person | null;

  @Field({ description: 'Whether it is good: neither ended nor over.' })
  isGood: boolean;
}

@ArgsType()
export class InputFilterArgs {
  @Field(() => SubjectInput, { nullable: true, description: 'About this; missing: about anything.' })
  about?: SubjectInput | null;

  @Field(() => InputKind, { nullable: true, description: 'Of this kind.' })
  kind?: InputRow['kind'] | null;

  @Field(() => [InputState], { nullable: true, description: 'In any of these states.' })
  states?: InputRow['state'][] | null;
}
