import type * as rows from '@concord/persistence';
import { Field, ID, InputType } from '@nestjs/graphql';
import { CharterMarkKind, CharterPart, CharterRhythm, CharterSharing } from './charter-enums.ts';

@InputType({ description: 'A sentence as it shall be.' })
export class CharterSentenceInput {
  @Field(() => ID, { nullable: true, description: 'The id of the sentence that it is, or comes in place of.' })
  id?: string | null;

  @Field(() => CharterPart, { description: 'Who shall experience it.' })
  part: rows.CharterPart;

  @Field({ description: 'What they shall experience, at most 200 characters.' })
  says: string;

  @Field(() => ID, { nullable: true, description: 'The key of the outcome that it speaks to.' })
  outcome?: string | null;
}

@InputType({ description: 'A charter as it shall be.' })
export class CharterInput {
  @Field(() => [CharterSentenceInput], {
    description: 'What it says, in its order: at most 7 sentences in each part. Sentences that are left out end.',
  })
  sentences: CharterSentenceInput[];

  @Field(() => CharterSharing, { description: 'Who may read it.' })
  sharedWith: rows.CharterSharing;

  @Field(() => [ID], {
    nullable: true,
    description: 'Keys of people, where it is shared with single ones; at most 50.',
  })
  sharedPeople?: string[] | null;

  @Field(() => CharterRhythm, { description: 'How often it is to be read again.' })
  rhythm: rows.CharterRhythm;

  @Field({ defaultValue: false, description: 'Whether a letter says when, if the server sends letters.' })
  byMail: boolean;

  @Field({
    defaultValue: false,
    description: 'Whether its readings count into the sums of your department. Not for that of a department.',
  })
  inSums: boolean;
}

@InputType({ description: 'What is said of a sentence.' })
export class CharterMarkInput {
  @Field(() => ID, { description: 'The id of the sentence.' })
  sentence: string;

  @Field(() => CharterMarkKind, { description: 'How you lived up to it.' })
  mark: rows.CharterMarkKind;

  @Field(() => String, { nullable: true, description: 'A note on it, at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'An honest reading of a charter; another one on the same day takes its place.' })
export class CharterReadingInput {
  @Field(() => [CharterMarkInput], { description: 'One for every sentence.' })
  marks: CharterMarkInput[];

  @Field(() => String, { nullable: true, description: 'A note on the whole, at most 1,000 characters.' })
  note?: string | null;
}
