import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AdviceRule, ConflictRule } from '../graphql/enums.ts';
import { PageInfo } from '../graphql/page.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'Worth knowing, though nobody is in anybody’s way.' })
export class Advice implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  readonly found: engine.Advice;

  @Field(() => ID, { description: 'Stays the same when numbers change.' })
  id: string;

  @Field(() => AdviceRule, { description: 'Which rule gives it.' })
  rule: engine.AdviceRule;

  @Field(() => Float, { description: 'How much it matters, 0 to 1.' })
  severity: number;

  @Field({ description: 'What it is about in one line.' })
  headline: string;

  @Field({ description: 'What is so, and what to do about it.' })
  explanation: string;
}

@ObjectType({ description: 'A piece of advice in a list.' })
export class AdviceEdge {
  @Field({ description: 'Pass it as `after` to read on behind this piece.' })
  cursor: string;

  @Field(() => Advice, { description: 'The piece of advice.' })
  node: Advice;
}

@ObjectType({ description: 'A page of advice, weightiest first.' })
export class AdviceConnection {
  @Field(() => [AdviceEdge], { description: 'The advice with its cursors.' })
  edges: AdviceEdge[];

  @Field(() => [Advice], { description: 'The advice.' })
  nodes: Advice[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many pieces there are in all.' })
  totalCount: number;
}

@InputType({ description: 'Which advice: what fits all that is given.' })
export class AdviceFilter {
  @Field(() => [AdviceRule], { nullable: true, description: 'Given by any of these rules.' })
  rules?: engine.AdviceRule[];

  @Field(() => [ID], { nullable: true, description: 'For any of these departments.' })
  departments?: string[];

  @Field(() => [ID], { nullable: true, description: 'About any of these outcomes.' })
  outcomes?: string[];

  @Field(() => [ID], { nullable: true, description: 'About any of these goals.' })
  goals?: string[];
}

@ObjectType({ description: 'Something that is left out so that an answer comes in time; none for every usual plan.' })
export class Truncation {
  @Field(() => ConflictRule, { nullable: true, description: 'The rule of the conflicts that are left out.' })
  conflictRule: engine.ConflictRule | null;

  @Field(() => AdviceRule, { nullable: true, description: 'The rule of the advice that is left out.' })
  adviceRule: engine.AdviceRule | null;

  @Field(() => [ID], { description: 'Keys of the metrics, outcomes or goals concerned.' })
  about: readonly string[];

  @Field({ description: 'What is left out, and why.' })
  explanation: string;
}
