import type { CustomerOutcome as PlannedOutcome } from '@concord/alignment-engine';
import {
  keepOrigin,
  lockWorkshop,
  originsInWorkshops,
  OrganisationWalls,
  raiseWorkshop,
  storeModel,
  votesOfWorkshops,
} from '@concord/persistence';
import { newProblems } from '@concord/plan-file';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { AlreadyExistsError, InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { must } from '../judgement/must.ts';
import type { PlanEdit } from '../judgement/worker/protocol.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import type { WorkshopOutcomeInput } from './workshop.inputs.ts';
import { OutcomeMade } from './workshop-results.graphql-types.ts';
import { notNow } from './workshop.service.ts';
import { candidatesIn } from './voting.service.ts';

/** What stands on the board of which workshop. */
export interface NamedCandidate {
  readonly workshop: string;
  readonly candidate: string;
}

type OutcomeRefusal = WriteRefusal | AlreadyExistsError;

/** Makes customer outcomes of what won workshops: a write to the plan like every other, which remembers where it is from. */
@Injectable()
export class OutcomeMakingService {
  constructor(
    private readonly writer: PlanWriter,
    private readonly walls: OrganisationWalls,
  ) {}

  async make(
    organisation: string,
    named: NamedCandidate,
    input: WorkshopOutcomeInput,
    context: RequestContext,
  ): Promise<OutcomeMade | OutcomeRefusal> {
    const written = await this.writer.run<OutcomeRefusal>(organisation, context, (writing) =>
      made(writing, named, input),
    );
    if (!(written instanceof Written)) return written;
    const { organisationId } = written.reader.organisation;
    const origins = await originsInWorkshops(this.walls.statements(organisationId), organisationId, [named.workshop]);
    const key = origins.find(({ candidateId }) => candidateId === named.candidate)?.outcomeKey ?? '';
    return new OutcomeMade(toOutcome(written.reader, must(written.after.outcomes, key)));
  }
}

async function made(
  writing: Writing,
  { workshop: id, candidate }: NamedCandidate,
  input: WorkshopOutcomeInput,
): Promise<PlanWrite | OutcomeRefusal> {
  const { manager, organisation } = writing;
  const { organisationId } = organisation;
  const workshop = isUuid(id) ? await lockWorkshop(manager, organisationId, id) : null;
  if (!workshop) return new NotFoundError(say('There is no such workshop. Go back to the list.'));
  const refusal = notNow({ workshop }, 'make-outcome');
  if (refusal) return refusal;
  const found = (await candidatesIn({ manager, workshop })).find((one) => one.id === candidate);
  if (!found) return new NotFoundError(say('This does not stand on the board. Reload the page.'));
  const earlier = (await originsInWorkshops(manager, organisationId, [id])).find(
    (one) => one.candidateId === candidate,
  );
  if (earlier)
    return new AlreadyExistsError(
      say('“{says}” has been made a customer outcome already.', { says: found.says }),
      earlier.outcomeKey,
    );
  const outcome = plannedOutcome(writing, input);
  const edit = withOutcome(writing, outcome);
  if (edit instanceof InvalidInputError) return edit;
  const summary = () =>
    say('Made “{says}”, of the workshop “{question}”, a customer outcome', {
      says: found.says,
      question: workshop.question,
    });
  const revision = await writing.raise({ kind: 'model', summary });
  await storeModel(manager, organisationId, edit.model);
  const votes = await votesOfWorkshops(manager, organisationId, [id]);
  const counted = votes.filter(({ candidateId }) => candidateId === candidate).length;
  const origin = { organisationId, outcomeKey: outcome.key, workshopId: id, candidateId: candidate };
  await keepOrigin(manager, { ...origin, says: found.says, votes: counted });
  await raiseWorkshop(manager, workshop);
  return new PlanWrite(revision, [edit]);
}

/** No key names both a metric and an outcome. */
function plannedOutcome(
  { before }: Writing,
  { statement, for: audience, weight }: WorkshopOutcomeInput,
): PlannedOutcome {
  const taken = new Set([...before.outcomes.keys(), ...before.metrics.keys()]);
  return { key: keyFromTitle(statement, taken), statement: statement.trim(), for: audience, weight };
}

function withOutcome(
  { before }: Writing,
  outcome: PlannedOutcome,
): Extract<PlanEdit, { kind: 'model' }> | InvalidInputError {
  const { goals, ...model } = before.plan;
  const changed = { ...model, outcomes: [...model.outcomes, outcome] };
  const errors = newProblems(before.plan, { ...changed, goals });
  const own = `outcomes[${model.outcomes.length}].`;
  if (errors.length === 0) return { kind: 'model', model: changed };
  return new InvalidInputError(errors.map(({ path, message }) => ({ path: path.replace(own, ''), message })));
}
