import type { KnownParticipant, WorkshopGroupRow, WorkshopRow, WorkshopStatementRow } from '@concord/persistence';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { WorkshopState } from '../graphql/enums.ts';
import { PageInfo } from '../graphql/page.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Candidate } from './candidates.ts';

@ObjectType({
  description: 'A board on which people say what something means to them, group what they said, and vote.',
})
export class Workshop implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: WorkshopRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'The sentence that people finish, such as “Customer service means …”.' })
  question: string;

  @Field(() => WorkshopState, { description: 'How far it is.' })
  state: WorkshopRow['state'];

  @Field(() => Int, { description: 'How many votes everybody has.' })
  votesEach: number;

  @Field(() => Int, {
    description: 'Rises when question, state or number of votes change: name the one that you saw to change them.',
  })
  version: number;

  @Field(() => Int, { description: 'Rises with every write to it or to anything on its board.' })
  change: number;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null before.' })
  closedAt: Date | null;
}

export function toWorkshop(reader: OrganisationReader, row: WorkshopRow): Workshop {
  const { workshopId, question, state, votesEach, version, change, openedAt, closedAt } = row;
  return { reader, row, id: workshopId, question, state, votesEach, version, change, openedAt, closedAt };
}

/** Anything on the board of a workshop. */
export interface OnBoard {
  readonly workshop: Workshop;
}

@ObjectType({ description: 'What somebody says in a workshop.' })
export class WorkshopStatement implements OnBoard {
  readonly workshop: Workshop;
  readonly row: WorkshopStatementRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'Their words.' })
  says: string;

  @Field(() => Int, { description: 'Rises when its words or its group change: name the one that you saw.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  saidAt: Date;
}

export function toStatement(workshop: Workshop, row: WorkshopStatementRow): WorkshopStatement {
  return { workshop, row, id: row.statementId, says: row.says, version: row.version, saidAt: row.saidAt };
}

@ObjectType({ description: 'Statements of a workshop that mean the same, under a name.' })
export class WorkshopGroup implements OnBoard {
  readonly workshop: Workshop;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Rises when it is renamed: name the one that you saw.' })
  version: number;
}

export function toGroup(workshop: Workshop, { groupId, name, version }: WorkshopGroupRow): WorkshopGroup {
  return { workshop, id: groupId, name, version };
}

@ObjectType({ description: 'What can be voted for: a group with statements, or a statement that is in no group.' })
export class WorkshopCandidate implements OnBoard {
  readonly workshop: Workshop;
  readonly candidate: Candidate;

  @Field(() => ID, { description: 'The id of the group or of the statement.' })
  id: string;

  @Field({ description: 'The name of the group, or the words of the statement.' })
  says: string;
}

export function toCandidate(workshop: Workshop, candidate: Candidate): WorkshopCandidate {
  return { workshop, candidate, id: candidate.id, says: candidate.says };
}

@ObjectType({ description: 'Somebody who takes part in a workshop.' })
export class WorkshopParticipant implements OnBoard {
  readonly workshop: Workshop;
  readonly row: KnownParticipant;

  @Field(() => ID, { description: 'Who they are in this workshop.' })
  id: string;
}

export function toParticipant(workshop: Workshop, row: KnownParticipant): WorkshopParticipant {
  return { workshop, row, id: row.participantId };
}

@ObjectType({ description: 'A workshop in a list.' })
export class WorkshopEdge {
  @Field({ description: 'Where it stands in the list.' })
  cursor: string;

  @Field(() => Workshop, { description: 'The workshop.' })
  node: Workshop;
}

@ObjectType({ description: 'A page of workshops.' })
export class WorkshopConnection {
  @Field(() => [WorkshopEdge], { description: 'The workshops with their cursors.' })
  edges: WorkshopEdge[];

  @Field(() => [Workshop], { description: 'The workshops.' })
  nodes: Workshop[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: Promise<number>;
}
