import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Metric } from '../business-model/business-model.graphql-types.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';

export enum TextFindingKind {
  VAGUE = 'VAGUE',
  METRIC = 'METRIC',
  TARGET = 'TARGET',
  BASELINE = 'BASELINE',
  SHARE = 'SHARE',
  DUE = 'DUE',
  FROM = 'FROM',
}

registerEnumType(TextFindingKind, {
  name: 'TextFindingKind',
  description: 'What was found in a text.',
  valuesMap: {
    VAGUE: { description: 'Words that nobody can check.' },
    METRIC: { description: 'The words for what is measured.' },
    TARGET: { description: 'What shall be reached.' },
    BASELINE: { description: 'Where it starts.' },
    SHARE: { description: 'Of how many, and within which limit: 95 % of calls within 20 seconds.' },
    DUE: { description: 'Until when.' },
    FROM: { description: 'From when.' },
  },
});

export enum TextPart {
  METRIC = 'METRIC',
  NUMBER = 'NUMBER',
  UNIT = 'UNIT',
  DATE = 'DATE',
  FOR_WHOM = 'FOR_WHOM',
}

registerEnumType(TextPart, {
  name: 'TextPart',
  description: 'What a goal should say.',
  valuesMap: {
    METRIC: { description: 'What is measured.' },
    NUMBER: { description: 'How much, or how many.' },
    UNIT: { description: 'What the number counts.' },
    DATE: { description: 'By when.' },
    FOR_WHOM: { description: 'Who shall notice it.' },
  },
});

@ObjectType({ description: 'Something that stands in the text of a goal, to be confirmed.' })
export class TextFinding {
  @Field(() => TextFindingKind, { description: 'What it is.' })
  kind: TextFindingKind;

  @Field(() => Int, { description: 'Where it begins in the text, counted in UTF-16 code units from 0.' })
  start: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end: number;

  @Field({ description: 'How it stands there.' })
  words: string;

  @Field({ description: 'How it was understood, or why it is vague and what to write instead.' })
  says: string;
}

@ObjectType({ description: 'Something that a goal should say and a text does not.' })
export class TextMissing {
  @Field(() => TextPart, { description: 'What is missing.' })
  part: TextPart;

  @Field({ description: 'The same in a sentence that says how to mend it.' })
  message: string;
}

@ObjectType({ description: 'A word of the text that other goals have too, which people have linked.' })
export class WordEvidence {
  @Field({ description: 'The word, as it stands in the text.' })
  word: string;

  @Field(() => Int, { description: 'How many other goals with this word are linked to the same.' })
  confirmed: number;

  @Field(() => Int, { description: 'How many other goals with this word are linked to anything.' })
  of: number;
}

@ObjectType({ description: 'A metric that the text may be about.' })
export class MetricSuggestion {
  @Field(() => Metric, { description: 'The metric.' })
  metric: Metric;

  @Field(() => [WordEvidence], { description: 'Words that people have used for it, the most telling first.' })
  confirmed: WordEvidence[];

  @Field(() => [String], { description: 'Words of the text that stand in its name.' })
  inName: string[];

  @Field({ description: 'Whether it may be chosen beforehand: only where people have linked such words before.' })
  preselect: boolean;
}

@ObjectType({ description: 'An outcome that a goal with this text may serve.' })
export class OutcomeSuggestion {
  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => [WordEvidence], { description: 'Words that people have used for it, the most telling first.' })
  confirmed: WordEvidence[];

  @Field(() => [String], { description: 'Words of the text that stand in its statement.' })
  inName: string[];

  @Field({ description: 'Whether it may be chosen beforehand: only where people have linked such words before.' })
  preselect: boolean;
}

@ObjectType({
  description:
    'A goal of another department that says something alike. That is no verdict, and says nothing of conflicts.',
})
export class LikeGoal {
  @Field(() => ID, { description: 'The key of the goal.' })
  key: string;

  @Field(() => Goal, { description: 'The goal.' })
  goal: Goal;

  @Field(() => Float, { description: 'How alike, 0 to 1.' })
  likeness: number;

  @Field(() => [String], { description: 'Words that both have, as they stand in the text.' })
  sharedWords: string[];

  @Field({ description: 'Whether both have the same metric.' })
  sharesMetric: boolean;
}

@ObjectType({
  description: 'What stands in the text of a goal, what is missing, and what of the plan it may be about.',
})
export class GoalTextHelp {
  @Field(() => [TextFinding], { description: 'What was found, in the order of the text.' })
  findings: TextFinding[];

  @Field(() => [TextMissing], { description: 'What is missing.' })
  missing: TextMissing[];

  @Field(() => [MetricSuggestion], { description: 'Three metrics at most, the likeliest first.' })
  metrics: MetricSuggestion[];

  @Field(() => [OutcomeSuggestion], { description: 'Three outcomes at most, the likeliest first.' })
  outcomes: OutcomeSuggestion[];

  @Field(() => [LikeGoal], { description: 'Three goals of other departments at most, the likest first.' })
  likeGoals: LikeGoal[];
}
