import type {
  AgendaItemKind as Kind,
  AgendaItemRow,
  AgendaItemState as State,
  AgendaRanking as AgendaRankingRow,
  MeetingRow,
} from '@concord/persistence';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CustomerOutcome } from '../../customer-outcome/customer-outcome.graphql-types.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../../judgement/organisation-reader.ts';
import { AgendaItemKind, AgendaItemState } from '../meeting-enums.ts';

@ObjectType({
  description: 'Why a conflict stands where it stands on an agenda: severity × confidence × weight of the outcome.',
})
export class AgendaRanking {
  @Field(() => Float, { description: 'The product of the three numbers below, 0 to 1: more comes first.' })
  worth: number;

  @Field(() => Float, { description: 'How bad the conflict is, 0 to 1.' })
  severity: number;

  @Field(() => Float, { description: 'How sure its facts are, 0 to 1.' })
  confidence: number;

  @Field(() => Float, {
    description: 'The largest weight of the outcomes at stake, relative to the largest of all; 0.3 where none is.',
  })
  weight: number;

  @Field(() => CustomerOutcome, { nullable: true, description: 'The outcome with that weight.' })
  outcome: CustomerOutcome | null;
}

@ObjectType({ description: 'Something to talk about in a meeting, and for how long.' })
export class AgendaItem implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: AgendaItemRow;
  readonly meetingRow: MeetingRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => AgendaItemKind, { description: 'What it is about.' })
  kind: Kind;

  @Field({ description: 'What it is called.' })
  title: string;

  @Field(() => Int, { description: 'How long it may take, in minutes.' })
  minutes: number;

  @Field(() => AgendaItemState, { description: 'What has become of it.' })
  state: State;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is talked about, by the server’s clock; null while it is not.',
  })
  startedAt: Date | null;

  @Field(() => Int, { description: 'How long it was talked about before that, in seconds.' })
  spentSeconds: number;
}

@ObjectType({ description: 'Something that is not on the agenda and could be.' })
export class AgendaOffer implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly conflictId: string | null;
  readonly decisionId: string | null;
  readonly ranked: AgendaRankingRow | null;

  @Field(() => AgendaItemKind, { description: 'What it would be about.' })
  kind: Kind;

  @Field({ description: 'What it would be called.' })
  title: string;

  @Field({ description: 'Why it is not on the agenda, in words.' })
  because: string;
}

@InputType({ description: 'Something to put on an agenda: a conflict, a decision, or something of your own.' })
export class AgendaItemInput {
  @Field(() => ID, { nullable: true, description: 'The id of a conflict.' })
  conflict?: string;

  @Field(() => ID, { nullable: true, description: 'The id of a decision to be reviewed.' })
  decision?: string;

  @Field(() => String, { nullable: true, description: 'What it is called; needed for something of your own.' })
  title?: string;

  @Field(() => Int, { nullable: true, description: 'How long it may take, in minutes; missing: 10.' })
  minutes?: number;

  @Field(() => Int, { nullable: true, description: 'At which place, from 0; missing: last.' })
  position?: number;
}

@InputType({ description: 'What changes about an item. What is left out stays.' })
export class AgendaItemChange {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title?: string;

  @Field(() => Int, { nullable: true, description: 'How long it may take, in minutes.' })
  minutes?: number;

  @Field(() => Int, { nullable: true, description: 'At which place it stands from now on, from 0.' })
  position?: number;

  @Field(() => AgendaItemState, {
    nullable: true,
    description: 'What becomes of it; CURRENT starts its timer and stops that of the one before.',
  })
  state?: State;
}
