import type * as rows from '@concord/persistence';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { InvalidInputError, NotFoundError, UserError } from '../graphql/user-error.ts';
import { CharterMarkKind, CharterPart, CharterRhythm, CharterSharing } from './charter-enums.ts';

@ObjectType({ description: 'A sentence of a charter.' })
export class CharterSentence {
  @Field(() => ID, { description: 'The id of the sentence; other words are another sentence.' })
  id: string;

  @Field(() => CharterPart, { description: 'Who shall experience it.' })
  part: rows.CharterPart;

  @Field({ description: 'What they shall experience.' })
  says: string;

  @Field(() => CustomerOutcome, { nullable: true, description: 'The outcome that it speaks to.' })
  outcome: CustomerOutcome | null;

  @Field(() => DateScalar, { description: 'Since when it stands there.' })
  since: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was changed or left out; null while it holds.' })
  until: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the sentence in whose place it came.' })
  follows: string | null;
}

@ObjectType({ description: 'What was said of a sentence.' })
export class CharterMark {
  @Field(() => CharterSentence, { description: 'The sentence, in the words that it had then.' })
  sentence: CharterSentence;

  @Field(() => CharterMarkKind, { description: 'How they lived up to it.' })
  mark: rows.CharterMarkKind;

  @Field(() => String, { nullable: true, description: 'A note on it.' })
  note: string | null;
}

@ObjectType({ description: 'A day on which a charter was read again.' })
export class CharterReading {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => String, { nullable: true, description: 'A note on the whole.' })
  note: string | null;

  @Field(() => Int, { description: 'How many sentences were kept.' })
  kept: number;

  @Field(() => Int, { description: 'How many were kept in part.' })
  partly: number;

  @Field(() => Int, { description: 'How many were not kept.' })
  not: number;

  @Field(() => [CharterMark], { description: 'What was said of each sentence.' })
  marks: CharterMark[];
}

@ObjectType({
  description:
    'What customers, coworkers and surroundings shall experience from somebody or from a department. It is for whose it is, and for whom they share it with; administrators see no more than others.',
})
export class Charter {
  @Field(() => ID, { description: 'The id of the charter.' })
  id: string;

  @Field({ description: 'Whose it is, by name.' })
  of: string;

  @Field(() => Person, { nullable: true, description: 'Who that is in the plan; null for a department.' })
  person: Person | null;

  @Field(() => Department, { nullable: true, description: 'The department whose it is; null for that of somebody.' })
  department: Department | null;

  @Field({ description: 'Whether you may change it, and read it again.' })
  mayWrite: boolean;

  @Field(() => CharterSharing, { description: 'Who may read it.' })
  sharedWith: rows.CharterSharing;

  @Field(() => [Person], { description: 'With whom, where it is shared with single people. Only for whose it is.' })
  sharedPeople: Person[];

  @Field(() => CharterRhythm, { description: 'How often it is to be read again.' })
  rhythm: rows.CharterRhythm;

  @Field({ description: 'Whether a letter says when. Only for whose it is; else false.' })
  byMail: boolean;

  @Field({
    description: 'Whether its readings count into the sums of the department. Only for whose it is; else false.',
  })
  inSums: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be read again. Only for whose it is.' })
  dueOn: string | null;

  @Field({ description: 'Whether that day has come. Only for whose it is; else false.' })
  isDue: boolean;

  @Field(() => Int, { description: 'Rises with every change of it.' })
  version: number;

  @Field(() => [CharterSentence], { description: 'What it says, in its order.' })
  sentences: CharterSentence[];

  @Field(() => [CharterSentence], { description: 'What it said before. Only for whose it is.' })
  formerSentences: CharterSentence[];

  @Field(() => [CharterReading], { description: 'How it was read again, the first time first. Only for whose it is.' })
  readings: CharterReading[];
}

@ObjectType({ description: 'An outcome that the charters of at least five people of a department speak to.' })
export class CharterSumOutcome {
  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => Int, { description: 'How many people at least: a multiple of five.' })
  peopleAtLeast: number;
}

@ObjectType({
  description:
    'How the people of a department lived up to their charters in a quarter: of those who let it be counted, and only if they are five or more and did not all say the same. It is worked out once, when the quarter is over.',
})
export class CharterSum {
  @Field(() => DateScalar, { description: 'The first day of the quarter.' })
  quarter: string;

  @Field(() => Int, { description: 'How many people at least: a multiple of five.' })
  peopleAtLeast: number;

  @Field(() => Int, { description: 'Which part of their sentences they kept, in %, to the nearest 5.' })
  keptPercent: number;

  @Field(() => Int, { description: 'Which part they kept in part, in %.' })
  partlyPercent: number;

  @Field(() => Int, { description: 'Which part they did not keep, in %, to the nearest 5.' })
  notPercent: number;

  @Field(() => [CharterSumOutcome], { description: 'What their charters speak to.' })
  outcomes: CharterSumOutcome[];
}

@ObjectType({ description: 'The charter is as you wanted it.' })
export class CharterSaved {
  @Field(() => Charter, { nullable: true, description: 'The charter as it is now; null if it was removed.' })
  charter: Charter | null;

  constructor(charter: Charter | null) {
    this.charter = charter;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'The charter was changed in the meantime, in another window or by somebody else. Nothing was written.',
})
export class StaleCharterError implements UserError {
  code = 'CONFLICT' as const;

  @Field(() => Charter, { description: 'The charter as it is now.' })
  current: Charter;

  constructor(
    public message: string,
    current: Charter,
  ) {
    this.current = current;
  }
}

export const CharterResult = createUnionType({
  name: 'CharterResult',
  description: 'What came of writing a charter.',
  types: () => [CharterSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleCharterError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
