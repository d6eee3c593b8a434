import {
  findOrganisation,
  lockMeeting,
  lockOrganisation,
  type MeetingRow,
  type OrganisationRow,
  OrganisationWalls,
  raiseMeeting,
  raiseMoment,
  recordAudit,
  rememberRequest,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotAllowedError, notAllowed } from '../../access/not-allowed.ts';
import type { Standing } from '../../access/standing.ts';
import { whoDidIt } from '../../audit/who-did-it.ts';
import { isUuid } from '../../graphql/is-uuid.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { InvalidInputError, NotFoundError, noOrganisation } from '../../graphql/user-error.ts';
import type { Judgement } from '../../judgement/judgement.ts';
import { JudgementService } from '../../judgement/judgement.service.ts';
import { OrganisationReader } from '../../judgement/organisation-reader.ts';
import { answeredBefore } from '../../writing/answered-before.ts';
import { Refused, type WriteRefusal } from '../../writing/plan-writer.ts';
import { mayRun } from './may-run.ts';

/** A transaction that writes beside the plan, with the plan as it is. */
export interface BesideWriting {
  readonly manager: EntityManager;
  readonly organisation: OrganisationRow;
  readonly reader: OrganisationReader;
  /** For what is shown when nothing is written: it reads when the transaction is over. */
  readonly afterwards: OrganisationReader;
  readonly judgement: Judgement;
  readonly standing: Standing;
  /** Who writes it, in the plan; nothing where they are nobody there, or a program. */
  readonly person: string | undefined;
  readonly now: Date;
}

/** The same in one meeting, which nobody else writes to meanwhile. */
export interface MeetingWriting extends BesideWriting {
  readonly meeting: MeetingRow;
}

/** What a transaction wrote in a meeting. */
export class MeetingWrite {
  constructor(
    /** For the audit log, in a line. */
    readonly did: () => string,
    /** Of the meeting itself. */
    readonly changes: Partial<MeetingRow> = {},
  ) {}
}

/** What a transaction wrote that makes something: its id. */
export class MadeBeside {
  constructor(
    readonly did: () => string,
    readonly id: string,
  ) {}
}

/** What is there when it is written. */
export interface WrittenBeside {
  readonly reader: OrganisationReader;
  /** Of what was made; of a request that is sent again nothing is known. */
  readonly id: string;
}

export interface MeetingRules {
  /** Whether only those who run the meeting may do it. */
  readonly run?: boolean;
  /** Whether rows of a data set are written, which carry the moment of their write. */
  readonly rows?: boolean;
}

/**
 * Writes what is no part of the plan: meetings. It takes one lock, that of the meeting, so that two people who write
 * at once both have their say, raises no revision and judges nothing; the meeting's own number of changes rises, and
 * every process hears of it. See `docs/decisions/0017-notes-raise-no-revision.md`.
 */
@Injectable()
export class MeetingWriter {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
  ) {}

  /** Writes in a meeting, in one transaction; sent again with the same key, nothing is written. */
  run<Refusal extends object>(
    organisation: string,
    meetingId: string,
    context: RequestContext,
    { run = false, rows = false }: MeetingRules,
    write: (writing: MeetingWriting) => Promise<MeetingWrite | Refusal>,
  ): Promise<WrittenBeside | WriteRefusal | Refusal> {
    return this.#transaction(organisation, context, async (manager, standing) => {
      // Before the meeting: whoever decides in it locks the organisation first, and then the meeting.
      if (rows) await raiseMoment(manager, standing.organisationId);
      const meeting = isUuid(meetingId) ? await lockMeeting(manager, standing.organisationId, meetingId) : null;
      if (!meeting) throw new Refused(noMeeting());
      if (run && !mayRun(standing, meeting)) throw new Refused(mayNotRun(context));
      const writing = { ...(await this.#begin(manager, standing)), meeting };
      if (await isRepeated(writing, context)) return { writing, id: meetingId };
      const done = await write(writing);
      if (!(done instanceof MeetingWrite)) throw new Refused(done);
      await raiseMeeting(manager, meeting, writing.now, done.changes);
      await note(writing, context, () => say('{did}: “{title}”', { did: done.did(), title: meeting.title }));
      return { writing, id: meetingId };
    });
  }

  /** Makes a meeting or a series, or changes a series: one at a time an organisation. */
  make<Refusal extends object>(
    organisation: string,
    context: RequestContext,
    write: (writing: BesideWriting) => Promise<MadeBeside | Refusal>,
    again: (writing: BesideWriting) => Promise<string | undefined>,
  ): Promise<WrittenBeside | WriteRefusal | Refusal> {
    return this.#transaction(organisation, context, async (manager, standing) => {
      await lockOrganisation(manager, standing.organisation);
      const writing = await this.#begin(manager, standing);
      if (await isRepeated(writing, context)) return { writing, id: (await again(writing)) ?? '' };
      const done = await write(writing);
      if (!(done instanceof MadeBeside)) throw new Refused(done);
      await note(writing, context, done.did);
      return { writing, id: done.id };
    });
  }

  async #transaction<Refusal extends object>(
    key: string,
    context: RequestContext,
    work: (manager: EntityManager, standing: Standing) => Promise<{ writing: BesideWriting; id: string }>,
  ): Promise<WrittenBeside | WriteRefusal | Refusal> {
    const standing = context.standingIn(key);
    if (standing === undefined) return noOrganisation(key);
    try {
      const { writing, id } = await this.walls.transaction(standing.organisationId, (manager) =>
        work(manager, standing),
      );
      context.written = writing.organisation.revision;
      return { reader: writing.afterwards, id };
    } catch (failure) {
      if (failure instanceof Refused) return failure.refusal as Refusal;
      throw failure;
    }
  }

  async #begin(manager: EntityManager, standing: Standing): Promise<BesideWriting> {
    const organisation = await findOrganisation(manager, standing.organisation);
    if (!organisation) throw new Refused(noOrganisation(standing.organisation));
    const judgement = await this.judgements.inTransaction(manager, organisation);
    const statements = this.walls.statements(organisation.organisationId);
    return {
      manager,
      organisation,
      reader: new OrganisationReader(organisation, manager, this.judgements),
      afterwards: new OrganisationReader(organisation, statements, this.judgements),
      judgement,
      standing,
      person: judgement.people.get(standing.person ?? '')?.key,
      now: new Date(),
    };
  }
}

export function noMeeting(): NotFoundError {
  return new NotFoundError(
    say('There is no such meeting. It may belong to another organisation; go back to the list.'),
  );
}

/** Who may is told: who leads a department, planners, administrators, and the chair. */
export function mayNotRun({ principal }: RequestContext): NotAllowedError {
  return new NotAllowedError(
    say('{whoMay} Whoever leads the meeting can do it too.', { whoMay: notAllowed(principal, 'lead').message }),
  );
}

/** Whether the same request was answered before. */
async function isRepeated({ manager, organisation }: BesideWriting, { once }: RequestContext): Promise<boolean> {
  const answered = await answeredBefore(manager, organisation.organisationId, once);
  if (answered instanceof InvalidInputError) throw new Refused(answered);
  return answered !== undefined;
}

/** For the audit log, and for whoever sends it again. */
async function note({ manager, organisation }: BesideWriting, context: RequestContext, did: () => string) {
  const { organisationId, revision, language } = organisation;
  const about = inLanguage(language, did);
  await recordAudit(manager, [{ organisationId, ...whoDidIt(context), action: 'meeting-written', about }]);
  if (context.once) await rememberRequest(manager, { organisationId, ...context.once, revision });
}
