import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.ts';

export const PlanBlockKind = enumOf('PlanBlockKind', 'What a block of a document is.', {
  HEADING: ['heading', 'A heading, of its level.'],
  PARAGRAPH: ['paragraph', 'A paragraph.'],
  LIST: ['list', 'A list of items.'],
  QUOTE: ['quote', 'Somebody’s own words.'],
});

export const PlanTextMark = enumOf('PlanTextMark', 'How a part of a text stands out.', {
  PLAIN: ['text', 'Not at all.'],
  STRONG: ['strong', 'It is a label, or it matters.'],
  EMPHASIS: ['emphasis', 'It is stressed.'],
  MUTED: ['muted', 'It is said by the way.'],
  CHANGED: ['changed', 'It tells what is new, changed or missing.'],
});

@ObjectType({ description: 'A part of a text.' })
export class PlanText {
  @Field(() => PlanTextMark, { description: 'How it stands out.' })
  mark: 'text' | 'strong' | 'emphasis' | 'muted' | 'changed';

  @Field({ description: 'Its words.' })
  text: string;
}

@ObjectType({ description: 'An item of a list in a document.' })
export class PlanListItem {
  @Field(() => [PlanText], { description: 'Its text, in parts.' })
  texts: PlanText[];
}

@ObjectType({ description: 'A heading, a paragraph, a list or a quotation.' })
export class PlanBlock {
  @Field(() => PlanBlockKind, { description: 'What it is.' })
  kind: 'heading' | 'paragraph' | 'list' | 'quote';

  @Field(() => Int, { nullable: true, description: 'Of a heading, 1 to 3; null for others.' })
  level: number | null;

  @Field(() => [PlanText], { description: 'Its text, in parts; none for a list.' })
  texts: PlanText[];

  @Field(() => [PlanListItem], { description: 'The items of a list; none for others.' })
  items: PlanListItem[];
}

@ObjectType({ description: 'A line below the title of a document.' })
export class PlanDocumentFact {
  @Field({ description: 'What it says, such as “Version”.' })
  label: string;

  @Field({ description: 'Its value.' })
  value: string;
}

@ObjectType({
  description:
    'The whole customer-service plan as one document, as it is now, in the language of the organisation. As a file: ' +
    '`/paper/plan.pdf`, `.docx`, `.md` or `.html`.',
})
export class PlanDocument {
  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'The language it is written in: `en` or `de`.' })
  language: string;

  @Field(() => [PlanDocumentFact], { description: 'Day, version, and what else stands below the title.' })
  facts: PlanDocumentFact[];

  @Field(() => [PlanBlock], { description: 'Everything else, from the first line to the last.' })
  blocks: PlanBlock[];
}
