import type { DecisionKind as Kind, DecisionVerdict as Verdict, DismissalReason as Reason } from '@concord/persistence';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { DecisionKind, DecisionVerdict, DismissalReason } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';

@InputType({ description: 'Something that could be decided.' })
export class DecisionOptionInput {
  @Field(() => String, { nullable: true, description: 'In words; missing: the words of the repair.' })
  says?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Which of the repairs of the conflict it is, from 0; its effect is computed and kept.',
  })
  repair?: number;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the repair, as they were seen: where it is another one by now, nothing is written.',
  })
  seen?: string | null;
}

@InputType({ description: 'What a decision is expected to do to a metric.' })
export class ExpectedEffectInput {
  @Field(() => ID, { description: 'The key of the metric.' })
  metric: string;

  @Field(() => Float, { description: 'Where it is expected to go, in its unit.' })
  to: number;
}

@InputType({ description: 'A decision on a conflict.' })
export class DecisionInput {
  @Field(() => DecisionKind, { description: 'What is decided.' })
  kind: Kind;

  @Field({ description: 'What is chosen, in words.' })
  choice: string;

  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'What the situation is.' })
  context?: string;

  @Field(() => [DecisionOptionInput], { nullable: true, description: 'The options that were considered.' })
  options?: DecisionOptionInput[];

  @Field(() => Int, { nullable: true, description: 'Which of the options is chosen, from 0.' })
  chosen?: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Carry the chosen repair out: goals, hours and capacities that you may change are changed at once, the owners of other goals are asked.',
  })
  adopt?: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'For ACCEPT: up to which severity, 0 to 1; missing: up to what it is now.',
  })
  acceptUpTo?: number;

  @Field(() => DismissalReason, { nullable: true, description: 'For DISMISS: why it is no conflict.' })
  dismissBecause?: Reason;

  @Field(() => ID, { description: 'The key of the one person who answers for it.' })
  accountable: string;

  @Field(() => [ID], { nullable: true, description: 'The keys of those who carry it out.' })
  responsible?: string[];

  @Field(() => [ID], { nullable: true, description: 'The keys of those who were asked.' })
  consulted?: string[];

  @Field(() => [ID], { nullable: true, description: 'The keys of those who are told.' })
  informed?: string[];

  @Field(() => ExpectedEffectInput, { nullable: true, description: 'What it shall do to a metric.' })
  expected?: ExpectedEffectInput;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be looked at again; needed for ACCEPT.' })
  reviewOn?: string;
}

@InputType({ description: 'How a decision turned out.' })
export class DecisionReviewInput {
  @Field(() => DecisionVerdict, { description: 'Whether it did what was expected.' })
  verdict: Verdict;

  @Field(() => Float, { nullable: true, description: 'What the metric is now; missing: by the last check-ins.' })
  actualValue?: number;

  @Field(() => String, { nullable: true, description: 'What was learnt.' })
  note?: string;
}
