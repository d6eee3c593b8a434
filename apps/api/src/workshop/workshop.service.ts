import { canMove, whyNotInWorkshop, WORKSHOP_STATES, type WorkshopState } from '@concord/alignment-engine';
import {
  addWorkshop,
  changeWorkshop,
  joinWorkshop,
  openedBy,
  participantsOfWorkshops,
  takeBackVotes,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { notAllowedBut, NotAllowedError } from '../access/not-allowed.ts';
import { has } from '../access/standing.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, invalid } from '../graphql/user-error.ts';
import { readersLanguage } from '../language/readers-language.ts';
import { isThey } from './attendee.ts';
import { inBounds } from './words.ts';
import type { WorkshopInput } from './workshop.inputs.ts';
import type { StaleWorkshopError, WorkshopSaved } from './workshop-results.graphql-types.ts';
import {
  type BesidePlan,
  Overtaken,
  WorkshopDone,
  type WorkshopRefusal,
  WorkshopWriter,
  type WorkshopWriting,
} from './workshop-writer.ts';

export type WorkshopAnswer = Promise<WorkshopSaved | StaleWorkshopError | WorkshopRefusal>;

/** A workshop as somebody saw it. */
export interface SeenWorkshop {
  readonly workshop: string;
  readonly version: number;
}

const usualQuestion = () => say('Customer service means …');
const USUAL_VOTES = 3;
const MOST_VOTES = 20;

/** Opens workshops, and takes them from one state to the next. */
@Injectable()
export class WorkshopService {
  constructor(private readonly writer: WorkshopWriter) {}

  open(organisation: string, input: WorkshopInput, context: RequestContext): WorkshopAnswer {
    return this.writer.open(organisation, context, async (beside, workshopId) => {
      const { manager, organisationId } = beside;
      const asked = rulesOf(input, { question: usualQuestion(), votesEach: USUAL_VOTES });
      if (asked instanceof InvalidInputError) return asked;
      const workshop = { organisationId, workshopId, ...asked };
      await addWorkshop(manager, workshop);
      const { who } = beside;
      if (who) await openedBy(manager, await joinWorkshop(manager, workshop, who, departmentOf(beside)));
      return new WorkshopDone(() => say('Opened the workshop “{question}”', { question: asked.question }));
    });
  }

  change(organisation: string, seen: SeenWorkshop, input: WorkshopInput, context: RequestContext): WorkshopAnswer {
    return this.writer.run(organisation, seen.workshop, context, async (writing) => {
      const { manager, workshop } = writing;
      const refusal = (await mayLead(writing)) ?? overtaken(writing, seen) ?? notNow(writing, 'settle-rules');
      if (refusal) return refusal;
      const asked = rulesOf(input, workshop);
      if (asked instanceof InvalidInputError) return asked;
      await changeWorkshop(manager, workshop, asked);
      return new WorkshopDone(() => say('Changed the workshop “{question}”', { question: asked.question }));
    });
  }

  /** One step on, or one back. Going back from votes takes them back: what they stand for may change. */
  move(organisation: string, seen: SeenWorkshop, to: WorkshopState, context: RequestContext): WorkshopAnswer {
    return this.writer.run(organisation, seen.workshop, context, async (writing) => {
      const { manager, workshop } = writing;
      const refusal = (await mayLead(writing)) ?? overtaken(writing, seen);
      if (refusal) return refusal;
      const from = workshop.state;
      if (!canMove(from, to))
        return invalid(
          say('A workshop goes one step at a time: {states}. This one is {from} now.', {
            states: WORKSHOP_STATES.map(sayState).join(', '),
            from: sayState(from),
          }),
          'to',
        );
      if (from === 'voting' && to === 'grouping') await takeBackVotes(manager, workshop);
      await changeWorkshop(manager, workshop, { state: to, closedAt: to === 'closed' ? new Date() : null });
      return new WorkshopDone(() =>
        say('Took the workshop “{question}” from {from} to {to}', {
          question: workshop.question,
          from: sayState(from),
          to: sayState(to),
        }),
      );
    });
  }
}

function departmentOf({ judgement, standing }: BesidePlan): string | undefined {
  return judgement.people.get(standing.person ?? '')?.department;
}

/** Question and number of votes as they shall be. */
function rulesOf(
  { question, votesEach }: WorkshopInput,
  before: { readonly question: string; readonly votesEach: number },
): { readonly question: string; readonly votesEach: number } | InvalidInputError {
  const asked = inBounds(question ?? before.question, 'question');
  if (asked instanceof InvalidInputError) return asked;
  const votes = votesEach ?? before.votesEach;
  if (votes < 1 || votes > MOST_VOTES)
    return invalid(say('Give everybody 1 to {mostVotes} votes.', { mostVotes: MOST_VOTES }), 'votesEach');
  return { question: asked, votesEach: votes };
}

/** Who opened it, and whoever plans for all, may take it on. */
async function mayLead(writing: WorkshopWriting): Promise<NotAllowedError | undefined> {
  const { manager, workshop, standing, who, context } = writing;
  if (has(standing, 'plan')) return undefined;
  const all = await participantsOfWorkshops(manager, workshop.organisationId, [workshop.workshopId]);
  const opener = all.find(({ isOpener }) => isOpener);
  if (opener && isThey(opener, who)) return undefined;
  return notAllowedBut(
    say('Only who opened the workshop, planners and administrators can do this.'),
    context.principal,
  );
}

function overtaken({ workshop }: WorkshopWriting, { version }: SeenWorkshop): Overtaken | undefined {
  if (workshop.version === version) return undefined;
  return new Overtaken(
    say('Somebody else has changed the workshop in the meantime: it is {state} now. Look at it, then try again.', {
      state: sayState(workshop.state),
    }),
  );
}

function sayState(state: WorkshopState): string {
  switch (state) {
    case 'collecting':
      return say('collecting');
    case 'grouping':
      return say('grouping');
    case 'voting':
      return say('voting');
    case 'closed':
      return say('closed@@a workshop');
  }
}

/** Why something cannot be done in the state in which the workshop is. */
export function notNow(
  { workshop }: Pick<WorkshopWriting, 'workshop'>,
  step: Parameters<typeof whyNotInWorkshop>[0],
): InvalidInputError | undefined {
  const why = whyNotInWorkshop(step, workshop.state, readersLanguage());
  return why === undefined ? undefined : invalid(why);
}
