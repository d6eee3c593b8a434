import type * as engine from '@concord/alignment-engine';
import type { ConflictEventKind as EventKind, ConflictRow, ConflictEventRow } from '@concord/persistence';
import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { Decision } from '../decision/decision.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { ConflictEventKind, ConflictState } from '../graphql/enums.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { NotAllowedError } from '../access/not-allowed.ts';
import { InvalidInputError, NotFoundError, UserError } from '../graphql/user-error.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'A department has seen a conflict.' })
export class Acknowledgement {
  @Field(() => Department, { description: 'The department.' })
  department: Department;

  @Field(() => Person, { nullable: true, description: 'Who said so.' })
  by: Person | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
}

@ObjectType({ description: 'A step in the life of a conflict.' })
export class ConflictEvent implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  readonly row: ConflictEventRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ConflictEventKind, { description: 'What happened.' })
  kind: EventKind;

  @Field(() => ConflictState, { nullable: true, description: 'What it was before; null when it was new.' })
  from: engine.ConflictState | null;

  @Field(() => ConflictState, { description: 'What it was after.' })
  to: engine.ConflictState;

  @Field(() => Float, { nullable: true, description: 'Its severity before, where that changed.' })
  fromSeverity: number | null;

  @Field(() => Float, { nullable: true, description: 'Its severity after, where that changed.' })
  toSeverity: number | null;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  because: string | null;
}

@ObjectType({ description: 'What people made of a conflict.' })
export class ConflictLife implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  readonly row: ConflictRow;

  @Field(() => ConflictState, { description: 'What has become of it.' })
  state: engine.ConflictState;

  @Field(() => Int, { description: 'Rises with every step; pass it with the next one.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was found first.' })
  foundAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it changed last.' })
  changedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why it is open again, in words; null if it is not.' })
  reopenedBecause: string | null;

  @Field(() => Float, { nullable: true, description: 'Up to which severity it is accepted.' })
  acceptedUpTo: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it opens again by itself to be looked at.' })
  reviewOn: string | null;
}

@ObjectType({ description: 'The step is taken.' })
export class ConflictSaved {
  @Field(() => Conflict, { description: 'The conflict as it is now.' })
  conflict: Conflict;

  @Field(() => Decision, { nullable: true, description: 'The decision that was taken with it.' })
  decision: Decision | null;

  constructor(conflict: Conflict, decision: Decision | null = null) {
    this.conflict = conflict;
    this.decision = decision;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has taken a step with the conflict in the meantime. Nothing was written.',
})
export class StaleConflictError implements UserError {
  code = 'CONFLICT' as const;

  @Field(() => Conflict, { description: 'The conflict as it is now.' })
  current: Conflict;

  constructor(
    public message: string,
    current: Conflict,
  ) {
    this.current = current;
  }
}

export const ConflictStepResult = createUnionType({
  name: 'ConflictStepResult',
  description: 'What came of a step with a conflict.',
  types: () => [ConflictSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleConflictError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
