import {
  giveVote,
  groupsOfWorkshops,
  statementsOfWorkshops,
  takeBackVote,
  votesOfWorkshops,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, invalid, NotFoundError } from '../graphql/user-error.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { notNow, type WorkshopAnswer } from './workshop.service.ts';
import { takingPart, WorkshopDone, WorkshopWriter, type WorkshopWriting } from './workshop-writer.ts';

/**
 * Takes votes. Nobody votes twice for the same: a vote says “this is one of the three that matter most”, so that nobody
 * carries a thing through alone, and a vote that is sent twice is one vote.
 */
@Injectable()
export class VotingService {
  constructor(private readonly writer: WorkshopWriter) {}

  give(
    organisation: string,
    workshop: string,
    { candidate, department }: { readonly candidate: string; readonly department: string | undefined },
    context: RequestContext,
  ): WorkshopAnswer {
    return this.writer.run(organisation, workshop, context, async (writing) => {
      const refusal = notNow(writing, 'vote');
      if (refusal) return refusal;
      const found = (await candidatesIn(writing)).find(({ id }) => id === candidate);
      if (!found) return new NotFoundError(say('There is nothing like this to vote for. Reload the page.'));
      const participant = await takingPart(writing, department);
      if (participant instanceof InvalidInputError) return participant;
      const own = await votesOfParticipant(writing, participant.participantId);
      if (own.includes(candidate)) return done(writing);
      const { votesEach } = writing.workshop;
      if (own.length >= votesEach)
        return invalid(say('You have given all your votes ({votesEach}). Take one back first.', { votesEach }));
      await giveVote(writing.manager, writing.workshop, { ...participant, candidateId: candidate });
      return done(writing);
    });
  }

  takeBack(organisation: string, workshop: string, candidate: string, context: RequestContext): WorkshopAnswer {
    return this.writer.run(organisation, workshop, context, async (writing) => {
      const refusal = notNow(writing, 'vote');
      if (refusal) return refusal;
      const participant = await takingPart(writing);
      if (participant instanceof InvalidInputError) return participant;
      const own = await votesOfParticipant(writing, participant.participantId);
      if (own.includes(candidate))
        await takeBackVote(writing.manager, writing.workshop, { ...participant, candidateId: candidate });
      return done(writing);
    });
  }
}

/** The audit log does not say for what: nobody shall learn it while there is voting. */
function done({ workshop: { question } }: WorkshopWriting): WorkshopDone {
  return new WorkshopDone(() => say('Voted in the workshop “{question}”', { question }));
}

/** What can be voted for in a workshop. */
export async function candidatesIn({
  manager,
  workshop: { organisationId, workshopId },
}: Pick<WorkshopWriting, 'manager' | 'workshop'>): Promise<Candidate[]> {
  const statements = await statementsOfWorkshops(manager, organisationId, [workshopId]);
  return candidatesOf(statements, await groupsOfWorkshops(manager, organisationId, [workshopId]));
}

async function votesOfParticipant({ manager, workshop }: WorkshopWriting, participantId: string): Promise<string[]> {
  const votes = await votesOfWorkshops(manager, workshop.organisationId, [workshop.workshopId]);
  return votes.filter((vote) => vote.participantId === participantId).map(({ candidateId }) => candidateId);
}
