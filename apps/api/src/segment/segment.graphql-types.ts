import type { Segment as PlanSegment } from '@concord/alignment-engine';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AlignmentScore } from '../alignment/alignment.graphql-types.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'How much an outcome matters to some people.' })
export class OutcomeWeight {
  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => Float, { description: 'How much it matters to them, on the scale of outcomes.' })
  weight: number;
}

@ObjectType({ description: 'People for whom something else matters than for the others, such as dealers.' })
export class Segment implements InOrganisation {
  reader: OrganisationReader;
  inPlan: PlanSegment;

  @Field(() => ID, { description: 'The key.' })
  key: string;

  @Field({ description: 'What they are called.' })
  name: string;
}

@ObjectType({ description: 'A conflict as it is for some people, beside what it is for all.' })
export class ConflictForSegment {
  @Field(() => Conflict, { description: 'The conflict, as it is for all where it is there for all.' })
  conflict: Conflict;

  @Field(() => Float, { description: 'Its severity for them.' })
  severity: number;

  @Field(() => Int, { description: 'Its place among all conflicts for them, from 1.' })
  place: number;

  @Field(() => Int, { nullable: true, description: 'Its place for all; null: for all it is no conflict.' })
  placeForAll: number | null;

  @Field(() => String, { nullable: true, description: 'What would settle it first for them; null: no number would.' })
  repair: string | null;

  @Field(() => String, { nullable: true, description: 'What would settle it first for all; null: no number would.' })
  repairForAll: string | null;
}

@ObjectType({ description: 'The plan, judged by what matters to some people.' })
export class SeenBySegment {
  /** At most as many as can be asked for. */
  found: readonly ConflictForSegment[];

  @Field(() => AlignmentScore, { description: 'Alignment as it is for them.' })
  alignment: AlignmentScore;
}
