import {
  findOrganisation,
  joinWorkshop,
  lockOrganisation,
  lockWorkshop,
  OrganisationWalls,
  raiseWorkshop,
  recordAudit,
  rememberRequest,
  type WorkshopAttendee,
  type WorkshopParticipantRow,
  type WorkshopRow,
  workshopsById,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NotAllowedError } from '../access/not-allowed.ts';
import type { Standing } from '../access/standing.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import { InvalidInputError, invalid, noOrganisation, NotFoundError } from '../graphql/user-error.ts';
import { uuidOfRequest } from '../graphql/uuid-of-request.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { OrganisationReader } from '../judgement/organisation-reader.ts';
import { answeredBefore } from '../writing/answered-before.ts';
import { attendeeOf } from './attendee.ts';
import { boardsOf } from './workshop-boards.ts';
import { toStatement, toWorkshop } from './workshop.graphql-types.ts';
import { StaleWorkshopError, WorkshopSaved } from './workshop-results.graphql-types.ts';

/** What a write to a workshop did. */
export class WorkshopDone {
  constructor(
    /** For the audit log; it names no candidate that somebody voted for. */
    readonly about: () => string,
    /** The statement that it was about, if it is to be told. */
    readonly statement?: string,
  ) {}
}

/** Somebody else was faster; what stands there now is read when the transaction is over. */
export class Overtaken {
  /** @param message what they did, and what to do now */
  constructor(readonly message: string) {}
}

export type WorkshopRefusal = InvalidInputError | NotAllowedError | NotFoundError;

/** A writing transaction on one organisation that leaves its plan as it is. */
export interface BesidePlan {
  readonly manager: EntityManager;
  readonly organisationId: string;
  /** The plan, as it was when the request came. */
  readonly judgement: Judgement;
  readonly standing: Standing;
  readonly context: RequestContext;
  /** Nothing for a program. */
  readonly who: WorkshopAttendee | undefined;
}

/** The same on a workshop, which nobody else writes to meanwhile. */
export interface WorkshopWriting extends BesidePlan {
  readonly workshop: WorkshopRow;
}

type Answer = WorkshopDone | Overtaken | WorkshopRefusal;

/** Thrown to leave the transaction with nothing written. */
class Refused extends Error {
  constructor(readonly answer: Overtaken | WorkshopRefusal) {
    super('refused');
  }
}

/**
 * Writes to workshops. What is said there is no part of the plan: nothing is judged, no revision is raised, and only
 * those who write to the same workshop wait for each other. Open pages hear of it all the same.
 */
@Injectable()
export class WorkshopWriter {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
  ) {}

  /** Runs `write` on a workshop in one transaction: it is written with what belongs to it, or nothing is. */
  async run(
    key: string,
    id: string,
    context: RequestContext,
    write: (writing: WorkshopWriting) => Promise<Answer>,
  ): Promise<WorkshopSaved | StaleWorkshopError | WorkshopRefusal> {
    return this.#write(key, context, async (beside) => {
      const { manager, organisationId } = beside;
      const workshop = isUuid(id) ? await lockWorkshop(manager, organisationId, id) : null;
      if (!workshop) return { id, answer: new NotFoundError(say('There is no such workshop. Go back to the list.')) };
      if (await isRepeated(beside)) return { id, answer: undefined };
      const answer = await write({ ...beside, workshop });
      if (answer instanceof WorkshopDone) await raiseWorkshop(manager, workshop);
      return { id, answer };
    });
  }

  /** Opens a workshop. @param open makes it, with this id */
  async open(
    key: string,
    context: RequestContext,
    open: (beside: BesidePlan, id: string) => Promise<WorkshopDone | WorkshopRefusal>,
  ): Promise<WorkshopSaved | StaleWorkshopError | WorkshopRefusal> {
    // Sent again, the request finds what it opened.
    const id = uuidOfRequest(context);
    return this.#write(key, context, async (beside) => {
      const { manager, organisationId } = beside;
      // The same request may come twice at a time, and nothing else of it can be locked yet.
      await lockOrganisation(manager, key);
      if (await isRepeated(beside)) return { id, answer: undefined };
      const answer = await open(beside, id);
      if (answer instanceof WorkshopDone) await raiseWorkshop(manager, { organisationId, workshopId: id });
      return { id, answer };
    });
  }

  async #write(
    key: string,
    context: RequestContext,
    work: (beside: BesidePlan) => Promise<{ readonly id: string; readonly answer: Answer | undefined }>,
  ): Promise<WorkshopSaved | StaleWorkshopError | WorkshopRefusal> {
    const standing = context.standingIn(key);
    const reader = standing && (await this.#reader(standing));
    if (!standing || !reader) return noOrganisation(key);
    const { organisationId } = standing;
    // Read before: a transaction that waits for a second connection may wait for others that do the same.
    const judgement = await reader.judgement();
    const who = attendeeOf(context, key);
    let id = '';
    try {
      const written = await this.walls.transaction(organisationId, async (manager) => {
        const { answer, ...found } = await work({ manager, organisationId, judgement, standing, context, who });
        id = found.id;
        if (answer !== undefined && !(answer instanceof WorkshopDone)) throw new Refused(answer);
        if (answer !== undefined) await note({ manager, organisationId, context, reader }, answer);
        return answer;
      });
      context.written = reader.organisation.revision;
      return await saved(reader, id, written?.statement);
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      const { answer } = failure;
      if (!(answer instanceof Overtaken)) return answer;
      return new StaleWorkshopError(answer.message, (await saved(reader, id)).workshop);
    }
  }

  async #reader({ organisationId, organisation }: Standing): Promise<OrganisationReader | undefined> {
    const manager = this.walls.statements(organisationId);
    const row = await findOrganisation(manager, organisation);
    return row ? new OrganisationReader(row, manager, this.judgements) : undefined;
  }
}

/** Whether the same request was written before; a key that stands for another one leaves the transaction. */
async function isRepeated({ manager, organisationId, context: { once } }: BesidePlan): Promise<boolean> {
  const answered = await answeredBefore(manager, organisationId, once);
  if (answered instanceof InvalidInputError) throw new Refused(answered);
  return answered !== undefined;
}

interface Noting extends Pick<BesidePlan, 'manager' | 'organisationId' | 'context'> {
  readonly reader: OrganisationReader;
}

/** For the audit log, and for whoever sends it again. */
async function note({ manager, organisationId, context, reader }: Noting, { about }: WorkshopDone): Promise<void> {
  const { revision, language } = reader.organisation;
  await recordAudit(manager, [
    { organisationId, ...whoDidIt(context), action: 'workshop-written', about: inLanguage(language, about) },
  ]);
  if (context.once) await rememberRequest(manager, { organisationId, ...context.once, revision });
}

async function saved(reader: OrganisationReader, id: string, statement?: string): Promise<WorkshopSaved> {
  const { manager, organisation } = reader;
  const [row] = await workshopsById(manager, organisation.organisationId, [id]);
  if (!row) throw new Error(`The workshop ${id} vanished while it was written.`);
  const workshop = toWorkshop(reader, row);
  const said = (await boardsOf(reader).statements.load(id)).find(({ statementId }) => statementId === statement);
  return new WorkshopSaved(workshop, said ? toStatement(workshop, said) : null);
}

/** Whoever writes, as a participant: from then on, if they were not yet. */
export async function takingPart(
  { manager, workshop, who, judgement, standing }: WorkshopWriting,
  asked?: string | null,
): Promise<WorkshopParticipantRow | InvalidInputError> {
  if (who === undefined)
    return invalid(say('A program has no opinion of its own. Sign in as yourself to take part in a workshop.'));
  const own = judgement.people.get(standing.person ?? '')?.department;
  if (own === undefined && asked != null && !judgement.departments.has(asked))
    return invalid(say('There is no such department any more. Choose another one.'), 'department');
  return joinWorkshop(manager, workshop, who, own ?? asked ?? undefined);
}
