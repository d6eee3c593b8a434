import { FORMER_MEMBER } from '@concord/persistence';
import { sameWords } from '@concord/alignment-engine';
import { Context, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustomerOutcome, toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { attendeeOf, isThey } from './attendee.ts';
import { votesByDepartment } from './candidates.ts';
import { departmentsOf } from './to-agreement.ts';
import { OutcomeOrigin, WorkshopDepartmentVotes } from './workshop-agreement.graphql-types.ts';
import { boardsOf } from './workshop-boards.ts';
import {
  type OnBoard,
  toParticipant,
  toStatement,
  toWorkshop,
  WorkshopCandidate,
  WorkshopGroup,
  WorkshopParticipant,
  WorkshopStatement,
} from './workshop.graphql-types.ts';

function partsOf({ workshop: { reader, id } }: OnBoard) {
  const boards = boardsOf(reader);
  return {
    statements: () => boards.statements.load(id),
    participants: () => boards.participants.load(id),
    votes: () => boards.votes.load(id),
    origins: () => boards.origins.load(id),
  };
}

@Resolver(() => WorkshopStatement)
export class WorkshopStatementResolver {
  @ResolveField(() => WorkshopParticipant, { description: 'Who said it.' })
  async by(@Parent() statement: WorkshopStatement): Promise<WorkshopParticipant> {
    const { participantId } = statement.row;
    const row = (await partsOf(statement).participants()).find((one) => one.participantId === participantId);
    if (!row) throw new Error(`Nobody said the statement ${statement.id}.`);
    return toParticipant(statement.workshop, row);
  }

  @ResolveField(() => Boolean, { description: 'Whether you said it.' })
  async isYours(@Parent() statement: WorkshopStatement, @Context() context: RequestContext): Promise<boolean> {
    const who = attendeeOf(context, statement.workshop.reader.organisation.key);
    return isThey((await this.by(statement)).row, who);
  }

  @ResolveField(() => ID, { nullable: true, description: 'The id of its group; null where it stands by itself.' })
  groupId(@Parent() { row }: WorkshopStatement): string | null {
    return row.groupId;
  }

  @ResolveField(() => [ID], { description: 'Statements with the same words, whatever their capitals and spaces.' })
  async sameAs(@Parent() statement: WorkshopStatement): Promise<string[]> {
    const words = sameWords(statement.says);
    const all = await partsOf(statement).statements();
    return all
      .filter(({ statementId, says }) => statementId !== statement.id && sameWords(says) === words)
      .map(({ statementId }) => statementId);
  }
}

@Resolver(() => WorkshopGroup)
export class WorkshopGroupResolver {
  @ResolveField(() => [WorkshopStatement], { description: 'The statements in it, the first first.' })
  async statements(@Parent() group: WorkshopGroup): Promise<WorkshopStatement[]> {
    const all = await partsOf(group).statements();
    return all.filter(({ groupId }) => groupId === group.id).map((row) => toStatement(group.workshop, row));
  }
}

@Resolver(() => WorkshopParticipant)
export class WorkshopParticipantResolver {
  @ResolveField(() => String, { description: 'Their name.' })
  async name(@Parent() { workshop, row }: WorkshopParticipant): Promise<string> {
    if (row.personKey === null) return row.accountName ?? FORMER_MEMBER;
    const { people } = await workshop.reader.judgement();
    return people.get(row.personKey)?.name ?? FORMER_MEMBER;
  }

  @ResolveField(() => Department, { nullable: true, description: 'The department that they speak for; null for none.' })
  async department(@Parent() { workshop, row }: WorkshopParticipant): Promise<Department | null> {
    return row.departmentKey === null ? null : (await departmentsOf(workshop.reader))(row.departmentKey);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether they have voted; for what is told when the workshop is closed.',
  })
  async hasVoted(@Parent() participant: WorkshopParticipant): Promise<boolean> {
    return (await partsOf(participant).votes()).some(({ participantId }) => participantId === participant.id);
  }
}

@Resolver(() => WorkshopCandidate)
export class WorkshopCandidateResolver {
  @ResolveField(() => WorkshopGroup, { nullable: true, description: 'The group; null for a single statement.' })
  group(@Parent() { workshop, candidate: { group } }: WorkshopCandidate): WorkshopGroup | null {
    return group ? { workshop, id: group.groupId, name: group.name, version: group.version } : null;
  }

  @ResolveField(() => [WorkshopStatement], { description: 'Its statements; the one that it is, where it is single.' })
  statements(@Parent() { workshop, candidate }: WorkshopCandidate): WorkshopStatement[] {
    return candidate.statements.map((row) => toStatement(workshop, row));
  }

  @ResolveField(() => Boolean, { description: 'Whether you have voted for it.' })
  async isYourChoice(@Parent() candidate: WorkshopCandidate, @Context() context: RequestContext): Promise<boolean> {
    const who = attendeeOf(context, candidate.workshop.reader.organisation.key);
    const you = (await partsOf(candidate).participants()).find((participant) => isThey(participant, who));
    return (await votesFor(candidate)).some(({ participantId }) => participantId === you?.participantId);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many voted for it; null before the workshop is closed, so that nobody votes as others did.',
  })
  async votes(@Parent() candidate: WorkshopCandidate): Promise<number | null> {
    return isClosed(candidate) ? (await votesFor(candidate)).length : null;
  }

  @ResolveField(() => [WorkshopDepartmentVotes], {
    description: 'How many of each department voted for it; empty before the workshop is closed.',
  })
  async votesOfDepartments(@Parent() candidate: WorkshopCandidate): Promise<WorkshopDepartmentVotes[]> {
    if (!isClosed(candidate)) return [];
    const named = await departmentsOf(candidate.workshop.reader);
    const own = votesByDepartment(await partsOf(candidate).participants(), await votesFor(candidate));
    return own.map(({ department, votes }) => ({ department: named(department), votes: votes[candidate.id] ?? 0 }));
  }

  @ResolveField(() => CustomerOutcome, { nullable: true, description: 'The outcome that was made of it.' })
  async outcome(@Parent() candidate: WorkshopCandidate): Promise<CustomerOutcome | null> {
    const origin = (await partsOf(candidate).origins()).find(({ candidateId }) => candidateId === candidate.id);
    if (!origin) return null;
    const { reader } = candidate.workshop;
    const outcome = (await reader.judgement()).outcomes.get(origin.outcomeKey);
    return outcome ? toOutcome(reader, outcome) : null;
  }
}

const isClosed = ({ workshop }: WorkshopCandidate) => workshop.state === 'closed';

async function votesFor(candidate: WorkshopCandidate) {
  return (await partsOf(candidate).votes()).filter(({ candidateId }) => candidateId === candidate.id);
}

@Resolver(() => CustomerOutcome)
export class OutcomeOriginResolver {
  @ResolveField(() => OutcomeOrigin, {
    nullable: true,
    description: 'The workshop that it comes from; null where it was written into the plan.',
  })
  async origin(@Parent() { reader, key }: CustomerOutcome): Promise<OutcomeOrigin | null> {
    const boards = boardsOf(reader);
    const origin = await boards.originOf.load(key);
    const row = origin && (await boards.workshops.load(origin.workshopId));
    if (!row) return null;
    const { says, votes, madeAt } = origin;
    return { workshop: toWorkshop(reader, row), says, votes, madeAt };
  }
}
