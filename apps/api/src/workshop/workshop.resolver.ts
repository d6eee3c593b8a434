import { has } from '../access/standing.ts';
import { countWorkshops, pageOfWorkshops } from '@concord/persistence';
import { Args, Context, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Department } from '../department/department.graphql-types.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import { badInput, decodeCursor, encodeCursor, PageArgs, pageSize, toPage } from '../graphql/page.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { attendeeOf, isThey } from './attendee.ts';
import { byVotes, candidatesOf } from './candidates.ts';
import { departmentsOf, toAgreement } from './to-agreement.ts';
import { boardsOf } from './workshop-boards.ts';
import { WorkshopAgreement } from './workshop-agreement.graphql-types.ts';
import {
  toCandidate,
  toGroup,
  toParticipant,
  toStatement,
  toWorkshop,
  Workshop,
  WorkshopCandidate,
  WorkshopConnection,
  WorkshopGroup,
  WorkshopParticipant,
  WorkshopStatement,
} from './workshop.graphql-types.ts';

@Resolver(() => Organisation)
export class OrganisationWorkshopResolver {
  @ResolveField(() => WorkshopConnection, { description: 'Workshops, the latest first.' })
  async workshops(@Parent() { reader }: Organisation, @Args() page: PageArgs): Promise<WorkshopConnection> {
    const { manager, organisation } = reader;
    const { organisationId } = organisation;
    const size = pageSize(page);
    const after = page.after == null ? undefined : placeOf(page.after);
    const rows = await pageOfWorkshops(manager, organisationId, { limit: size + 1, after });
    const found = rows.map((row) => toWorkshop(reader, row));
    return {
      ...toPage(found, size, page, ({ id }) => encodeCursor([id])),
      get totalCount() {
        return countWorkshops(manager, organisationId);
      },
    };
  }

  @ResolveField(() => Workshop, { nullable: true, description: 'One workshop; null if there is none with this id.' })
  async workshop(
    @Parent() { reader }: Organisation,
    @Args('id', { type: () => ID, description: 'The id of the workshop.' }) id: string,
  ): Promise<Workshop | null> {
    const row = isUuid(id) ? await boardsOf(reader).workshops.load(id) : undefined;
    return row ? toWorkshop(reader, row) : null;
  }
}

async function departmentInPlan({ reader }: Workshop, context: RequestContext): Promise<string | undefined> {
  const person = context.standingIn(reader.organisation.key)?.person;
  return (await reader.judgement()).people.get(person ?? '')?.department;
}

function placeOf(cursor: string): string {
  const [id] = decodeCursor(cursor, [''] as [string]);
  if (isUuid(id)) return id;
  throw badInput('"after" is not a cursor of this list. Use the "endCursor" of the page before.');
}

@Resolver(() => Workshop)
export class WorkshopResolver {
  @ResolveField(() => [WorkshopStatement], { description: 'What was said, the first first.' })
  async statements(@Parent() workshop: Workshop): Promise<WorkshopStatement[]> {
    return (await boardsOf(workshop.reader).statements.load(workshop.id)).map((row) => toStatement(workshop, row));
  }

  @ResolveField(() => Int, { description: 'How many statements there are.' })
  async statementCount(@Parent() { reader, id }: Workshop): Promise<number> {
    return (await boardsOf(reader).statements.load(id)).length;
  }

  @ResolveField(() => [WorkshopGroup], { description: 'The groups, the first first; some may be empty.' })
  async groups(@Parent() workshop: Workshop): Promise<WorkshopGroup[]> {
    return (await boardsOf(workshop.reader).groups.load(workshop.id)).map((row) => toGroup(workshop, row));
  }

  @ResolveField(() => [WorkshopCandidate], {
    description: 'What can be voted for. Once the workshop is closed, what has the most votes comes first.',
  })
  async candidates(@Parent() workshop: Workshop): Promise<WorkshopCandidate[]> {
    const boards = boardsOf(workshop.reader);
    const { id } = workshop;
    const all = candidatesOf(await boards.statements.load(id), await boards.groups.load(id));
    const sorted = workshop.state === 'closed' ? byVotes(all, await boards.votes.load(id)) : all;
    return sorted.map((candidate) => toCandidate(workshop, candidate));
  }

  @ResolveField(() => [WorkshopParticipant], { description: 'Everybody who has taken part.' })
  async participants(@Parent() workshop: Workshop): Promise<WorkshopParticipant[]> {
    const found = await boardsOf(workshop.reader).participants.load(workshop.id);
    return found.map((row) => toParticipant(workshop, row));
  }

  @ResolveField(() => Int, { description: 'How many have taken part.' })
  async participantCount(@Parent() { reader, id }: Workshop): Promise<number> {
    return (await boardsOf(reader).participants.load(id)).length;
  }

  @ResolveField(() => Int, { description: 'How many have voted so far.' })
  async voterCount(@Parent() { reader, id }: Workshop): Promise<number> {
    const votes = await boardsOf(reader).votes.load(id);
    return new Set(votes.map(({ participantId }) => participantId)).size;
  }

  @ResolveField(() => WorkshopParticipant, { nullable: true, description: 'Who opened it; null for a program.' })
  async openedBy(@Parent() workshop: Workshop): Promise<WorkshopParticipant | null> {
    const opener = (await boardsOf(workshop.reader).participants.load(workshop.id)).find(({ isOpener }) => isOpener);
    return opener ? toParticipant(workshop, opener) : null;
  }

  @ResolveField(() => WorkshopParticipant, { nullable: true, description: 'You, once you have taken part.' })
  async you(@Parent() workshop: Workshop, @Context() context: RequestContext): Promise<WorkshopParticipant | null> {
    const who = attendeeOf(context, workshop.reader.organisation.key);
    const all = await boardsOf(workshop.reader).participants.load(workshop.id);
    const found = all.find((participant) => isThey(participant, who));
    return found ? toParticipant(workshop, found) : null;
  }

  @ResolveField(() => Department, {
    nullable: true,
    description: 'The department that you speak for: yours in the plan, or the one that you chose; null for none.',
  })
  async yourDepartment(@Parent() workshop: Workshop, @Context() context: RequestContext): Promise<Department | null> {
    const own = await departmentInPlan(workshop, context);
    const key = own ?? (await this.you(workshop, context))?.row.departmentKey;
    return key == null ? null : (await departmentsOf(workshop.reader))(key);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether you choose for which department you speak: the plan knows none.',
  })
  async mayChooseDepartment(@Parent() workshop: Workshop, @Context() context: RequestContext): Promise<boolean> {
    return (await departmentInPlan(workshop, context)) === undefined;
  }

  @ResolveField(() => Boolean, { description: 'Whether you may change it and take it on.' })
  async mayLead(@Parent() workshop: Workshop, @Context() context: RequestContext): Promise<boolean> {
    const standing = context.standingIn(workshop.reader.organisation.key);
    return (
      (standing !== undefined && has(standing, 'plan')) || (await this.you(workshop, context))?.row.isOpener === true
    );
  }

  @ResolveField(() => WorkshopAgreement, {
    nullable: true,
    description: 'How far departments agree, by their votes; null before the workshop is closed.',
  })
  async agreement(@Parent() workshop: Workshop): Promise<WorkshopAgreement | null> {
    return workshop.state === 'closed' ? toAgreement(workshop) : null;
  }
}
