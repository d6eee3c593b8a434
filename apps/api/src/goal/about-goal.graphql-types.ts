import { Field, ObjectType } from '@nestjs/graphql';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { Goal } from './goal.graphql-types.ts';
import { goalIn } from './goal-in-judgement.ts';

/** A part of an answer that names one goal, which is read only if it is asked for. */
@ObjectType({ isAbstract: true })
export abstract class AboutGoal {
  constructor(
    readonly reader: OrganisationReader,
    readonly judgement: Judgement,
    readonly goalKey: string,
  ) {}

  @Field(() => Goal, { description: 'The goal.' })
  get goal(): Promise<Goal> {
    return goalIn(this.reader, this.judgement, this.goalKey);
  }
}
