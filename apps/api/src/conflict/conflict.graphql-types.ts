import type * as engine from '@concord/alignment-engine';
import type { ConflictRow, FoundConflict } from '@concord/persistence';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ConflictRule, ConflictState, Tier } from '../graphql/enums.ts';
import { PageInfo } from '../graphql/page.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({
  description:
    'Goals of different departments that cannot or do not go together, or a promise of one that others do not staff.',
})
export class Conflict implements InOrganisation {
  readonly reader: OrganisationReader;
  /** With its evidence where a judging has just told it. */
  readonly found: FoundConflict & Partial<Pick<engine.Conflict, 'evidence'>>;
  /** As it is stored; missing where it would only be. */
  readonly row?: ConflictRow | undefined;
  /** The judgement that found it: what was, what is, or what would be. */
  readonly judgement: Judgement;

  @Field(() => ID, { description: 'Stays the same when numbers change.' })
  id: string;

  @Field(() => ConflictRule, { description: 'Which rule found it.' })
  rule: engine.ConflictRule;

  @Field(() => Tier, { description: 'How sure it is.' })
  tier: engine.Tier;

  @Field({ description: 'Both sides in one line.' })
  headline: string;

  @Field({ description: 'Who wants what, by how much it fails, and what customers lose.' })
  explanation: string;

  @Field(() => Float, { description: 'Stake × magnitude × exposure, 0 to 1.' })
  severity: number;

  @Field(() => Float, { description: 'Weight of the weightiest outcome that is concerned, 0 to 1.' })
  stake: number;

  @Field(() => Float, { description: 'How far the goals are apart, 0 to 1.' })
  magnitude: number;

  @Field(() => Float, { description: 'How much of their time and scope they share, 0 to 1.' })
  exposure: number;

  @Field(() => Float, { description: 'How sure the facts are, 0 to 1; never part of the severity.' })
  confidence: number;
}

@ObjectType({ description: 'A conflict in a list.' })
export class ConflictEdge {
  @Field({ description: 'Pass it as `after` to read on behind this conflict.' })
  cursor: string;

  @Field(() => Conflict, { description: 'The conflict.' })
  node: Conflict;
}

@ObjectType({ description: 'A page of conflicts, worst first.' })
export class ConflictConnection {
  @Field(() => [ConflictEdge], { description: 'The conflicts with their cursors.' })
  edges: ConflictEdge[];

  @Field(() => [Conflict], { description: 'The conflicts.' })
  nodes: Conflict[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all; counted only if asked for.' })
  readonly totalCount: Promise<number>;
}

@InputType({ description: 'Which conflicts: those that fit all that is given.' })
export class ConflictFilter {
  @Field(() => [ConflictState], {
    nullable: true,
    description: 'In any of these states; missing: all that are there, so all but the resolved ones.',
  })
  states?: engine.ConflictState[];

  @Field(() => ID, { nullable: true, description: 'Concerns this department, which has not acknowledged it yet.' })
  waitingFor?: string;

  @Field(() => [Tier], { nullable: true, description: 'Of any of these tiers.' })
  tiers?: engine.Tier[];

  @Field(() => [ConflictRule], { nullable: true, description: 'Found by any of these rules.' })
  rules?: engine.ConflictRule[];

  @Field(() => [ID], { nullable: true, description: 'Between any of these departments and another.' })
  departments?: string[];

  @Field(() => [ID], { nullable: true, description: 'Concerns all of these departments.' })
  allDepartments?: string[];

  @Field(() => [ID], { nullable: true, description: 'About any of these outcomes.' })
  outcomes?: string[];

  @Field(() => [ID], { nullable: true, description: 'With any of these goals.' })
  goals?: string[];

  @Field(() => [ID], { nullable: true, description: 'About any of these promises.' })
  promises?: string[];

  @Field(() => [ID], { nullable: true, description: 'Between all of these goals.' })
  allGoals?: string[];

  @Field(() => [ID], { nullable: true, description: 'Between goals on all of these metrics.' })
  allMetrics?: string[];

  @Field(() => String, { nullable: true, description: 'A part of the headline, in any case.' })
  text?: string;
}
