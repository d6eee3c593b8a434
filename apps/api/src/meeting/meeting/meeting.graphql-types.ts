import type { MeetingRow, MeetingState as State } from '@concord/persistence';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../../access/not-allowed.ts';
import { Person } from '../../business-model/business-model.graphql-types.ts';
import { StaleConflictError } from '../../conflict-life/conflict-life.graphql-types.ts';
import { StaleDecisionError } from '../../decision/decision-results.graphql-types.ts';
import { Decision } from '../../decision/decision.graphql-types.ts';
import { PageInfo } from '../../graphql/page.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { InvalidInputError, NotFoundError, UserError } from '../../graphql/user-error.ts';
import type { InOrganisation, OrganisationReader } from '../../judgement/organisation-reader.ts';
import { MeetingState } from '../meeting-enums.ts';

@ObjectType({ description: 'A planning meeting: who meets when, what is on its agenda, and what came of it.' })
export class Meeting implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: MeetingRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'What it is for.' })
  purpose: string;

  @Field(() => MeetingState, { description: 'How far it has come.' })
  state: State;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends, if it takes as long as planned.' })
  endsAt: Date;

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'A room, or the address of a call.' })
  place: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was started.' })
  startedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null;

  @Field(() => Int, {
    description: 'Rises when the meeting itself changes (time, place, people, state); pass it with the next change.',
  })
  version: number;

  @Field(() => Int, {
    description:
      'Rises with everything that is written in it. `/live/:organisation` tells it: read the meeting again if you have an older one.',
  })
  change: number;

  @Field(() => Int, { description: 'The sequence of its entry in calendars.' })
  sequence: number;

  @Field(() => DateTimeScalar, { description: 'The server’s clock, for timers.' })
  now: Date;
}

@ObjectType({ description: 'Somebody in a meeting.' })
export class MeetingParticipant {
  @Field(() => Person, { description: 'Who.' })
  person: Person;

  @Field({ description: 'Whether they are invited.' })
  isInvited: boolean;

  @Field({ description: 'Whether they came.' })
  isPresent: boolean;

  @Field({ description: 'Whether they lead the meeting.' })
  isChair: boolean;
}

@ObjectType({ description: 'A meeting in its list.' })
export class MeetingEdge {
  @Field({ description: 'Pass it as `after` to read on behind this meeting.' })
  cursor: string;

  @Field(() => Meeting, { description: 'The meeting.' })
  node: Meeting;
}

@ObjectType({ description: 'A page of meetings.' })
export class MeetingConnection {
  @Field(() => [MeetingEdge], { description: 'The meetings with their cursors.' })
  edges: MeetingEdge[];

  @Field(() => [Meeting], { description: 'The meetings.' })
  nodes: Meeting[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are altogether.' })
  totalCount: Promise<number>;
}

@ObjectType({ description: 'It is written.' })
export class MeetingSaved {
  @Field(() => Meeting, { description: 'The meeting as it is now.' })
  meeting: Meeting;

  @Field(() => [Person], {
    nullable: true,
    description: 'After inviting or cancelling: who gets no letter, since nobody knows their address; else null.',
  })
  notReached: Person[] | null;

  constructor(meeting: Meeting, notReached: Person[] | null = null) {
    this.meeting = meeting;
    this.notReached = notReached;
  }
}

@ObjectType({ description: 'It is decided, or reviewed.' })
export class MeetingDecided {
  @Field(() => Meeting, { description: 'The meeting as it is now.' })
  meeting: Meeting;

  @Field(() => Decision, { description: 'The decision.' })
  decision: Decision;

  constructor(meeting: Meeting, decision: Decision) {
    this.meeting = meeting;
    this.decision = decision;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has changed the meeting in the meantime. Nothing was written.',
})
export class StaleMeetingError implements UserError {
  code = 'CONFLICT' as const;

  @Field({ description: 'What is wrong and what to do, in a sentence.' })
  message: string;

  @Field(() => Meeting, { description: 'The meeting as it is now.' })
  current: Meeting;

  constructor(message: string, current: Meeting) {
    this.message = message;
    this.current = current;
  }
}

export const MeetingResult = createUnionType({
  name: 'MeetingResult',
  description: 'What came of writing in a meeting.',
  types: () => [MeetingSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleMeetingError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});

export const MeetingDecisionResult = createUnionType({
  name: 'MeetingDecisionResult',
  description: 'What came of deciding or reviewing in a meeting.',
  types: () =>
    [
      MeetingDecided,
      InvalidInputError,
      NotAllowedError,
      NotFoundError,
      StaleConflictError,
      StaleDecisionError,
    ] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
