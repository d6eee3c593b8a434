import type * as engine from '@concord/alignment-engine';
import type {
  DecisionKind as Kind,
  DecisionRow,
  DecisionVerdict as Verdict,
  DismissalReason as Reason,
} from '@concord/persistence';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Metric } from '../business-model/business-model.graphql-types.ts';
import { ConflictRule, DecisionKind, DecisionVerdict, DismissalReason } from '../graphql/enums.ts';
import { PageInfo } from '../graphql/page.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'What an option would have done, as it was computed when it was considered.' })
export class OptionEffect {
  @Field(() => Float, { description: 'Alignment before, 0 to 100.' })
  before: number;

  @Field(() => Float, { description: 'Alignment after, 0 to 100.' })
  after: number;

  @Field(() => [String], { description: 'The headlines of conflicts that it would have opened.' })
  opens: readonly string[];

  @Field(() => [String], { description: 'The headlines of conflicts that it would have closed.' })
  closes: readonly string[];
}

@ObjectType({ description: 'Something that could have been decided.' })
export class DecisionOption {
  @Field({ description: 'The option in words.' })
  says: string;

  @Field({ description: 'Whether it was chosen.' })
  chosen: boolean;

  @Field(() => OptionEffect, { nullable: true, description: 'Its effect, where it could be computed.' })
  effect: OptionEffect | null;
}

@ObjectType({ description: 'What a decision was expected to do to a metric, and what it did.' })
export class ExpectedEffect {
  @Field(() => Metric, { description: 'The metric.' })
  metric: Metric;

  @Field(() => Float, { nullable: true, description: 'Where it stood when it was decided; null if nobody knew.' })
  from: number | null;

  @Field(() => Float, { description: 'Where it was expected to go.' })
  to: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Where it stands now by the last check-ins; null if nobody knows.',
  })
  now: number | null;
}

@ObjectType({ description: 'What was decided on a conflict, why, by whom, and what became of it.' })
export class Decision implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: DecisionRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DecisionKind, { description: 'What kind of decision it is.' })
  kind: Kind;

  @Field({ description: 'What was chosen, in words.' })
  choice: string;

  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'What the situation was.' })
  context: string | null;

  @Field(() => DismissalReason, { nullable: true, description: 'Why it is no conflict, where it was dismissed.' })
  dismissedBecause: Reason | null;

  @Field(() => Float, { nullable: true, description: 'Up to which severity the conflict was accepted.' })
  acceptedUpTo: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be looked at again.' })
  reviewOn: string | null;

  @Field({ description: 'Whether its day of review has come and nobody has reviewed it.' })
  reviewDue: boolean;

  @Field(() => ID, { description: 'The id of the conflict.' })
  conflictId: string;

  @Field({ description: 'The conflict in one line, as it was then.' })
  headline: string;

  @Field(() => ConflictRule, { description: 'The rule that found it.' })
  rule: engine.ConflictRule;

  @Field(() => DecisionVerdict, {
    nullable: true,
    description: 'How it turned out; null until somebody has reviewed it.',
  })
  verdict: Verdict | null;

  @Field(() => Float, { nullable: true, description: 'What the metric was at the review.' })
  actualValue: number | null;

  @Field(() => String, { nullable: true, description: 'What was said at the review.' })
  verdictNote: string | null;

  @Field(() => Int, { description: 'Rises with every change; pass it when you review.' })
  version: number;
}

@ObjectType({ description: 'A decision in a list.' })
export class DecisionEdge {
  @Field({ description: 'Pass it as `after` to read on behind this decision.' })
  cursor: string;

  @Field(() => Decision, { description: 'The decision.' })
  node: Decision;
}

@ObjectType({ description: 'A page of decisions, the latest first.' })
export class DecisionConnection {
  @Field(() => [DecisionEdge], { description: 'The decisions with their cursors.' })
  edges: DecisionEdge[];

  @Field(() => [Decision], { description: 'The decisions.' })
  nodes: Decision[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all; counted only if asked for.' })
  readonly totalCount: Promise<number>;
}

@ObjectType({ description: 'A decision on a similar conflict.' })
export class SimilarDecision {
  @Field(() => Decision, { description: 'The decision.' })
  decision: Decision;

  @Field({ description: 'What makes the conflicts alike, in words.' })
  because: string;

  @Field(() => Float, { description: 'How alike they are; the first of a list is the most alike.' })
  score: number;
}
