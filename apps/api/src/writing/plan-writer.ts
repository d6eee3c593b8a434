import {
  asksIn,
  type AuditNote,
  goalsByKey,
  lockOrganisation,
  type OrganisationRow,
  raiseRevision,
  recordAudit,
  recordJudging,
  rememberRequest,
  OrganisationWalls,
  type Revision,
  type WriteNote,
} from '@concord/persistence';
import { inLanguage } from '@concord/texts/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type NotAllowedError, notAllowed } from '../access/not-allowed.ts';
import { has, type Right, type Standing } from '../access/standing.ts';
import { planChanges } from '../audit/plan-changes.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import { DailyJudging } from '../conflict-life/daily-judging.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError, noOrganisation } from '../graphql/user-error.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { PlanEdit } from '../judgement/worker/protocol.ts';
import { Metrics } from '../metrics/metrics.ts';
import { answeredBefore } from './answered-before.ts';
import { effectLeftBehind, type WrittenEffect } from './effect-left-behind.ts';
import { FindingsRecording } from './findings-recording.ts';
import { undoing } from './undoing.ts';

/** A writing transaction on one organisation, with everything as it was when it began. */
export interface Writing {
  readonly manager: EntityManager;
  readonly organisation: OrganisationRow;
  readonly reader: OrganisationReader;
  /** For what is shown of how things are when nothing is written: it reads when the transaction is over. */
  readonly afterwards: OrganisationReader;
  readonly before: Judgement;
  /** Who writes it, in the plan; nothing where they are nobody there, or a program. */
  readonly person: string | undefined;
  readonly standing: Standing;
  /** Leaves the transaction, with nothing written, if whoever writes has no such right in a department. */
  need(right: Right, department: string): void;
  /** Begins to write: everything that is written refers to the revision. */
  raise(note: { readonly kind: WriteNote['kind']; summary(): string }): Promise<Revision>;
}

/** What a transaction did to the plan. */
export class PlanWrite {
  constructor(
    readonly revision: Revision,
    /** Empty where the plan stays as it is. */
    readonly edits: readonly PlanEdit[],
    /** The decision that it carries out. */
    readonly carriesOut?: string,
    /** What the audit log is told, where it is not simply what changed. */
    readonly told?: Pick<AuditNote, 'action'>,
  ) {}
}

/** Nothing that the plan's history would tell of. */
export function unwritten({ organisation: { organisationId, revision, updatedAt } }: Writing): PlanWrite {
  const note = { kind: 'model', summary: 'Nothing was changed' } as const;
  return new PlanWrite({ organisationId, number: revision, at: updatedAt, note }, []);
}

/** What a transaction leaves behind. */
export class Written {
  constructor(
    readonly reader: OrganisationReader,
    readonly before: Judgement,
    readonly after: Judgement,
    readonly effect: WrittenEffect,
    readonly revision: number,
  ) {}
}

/** Thrown to leave the transaction with nothing written and an answer for the person. */
export class Refused<Refusal> extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}

/** Why nothing was written, whatever it was. */
export type WriteRefusal = InvalidInputError | NotAllowedError | NotFoundError;

/** Runs writes, one at a time an organisation, and keeps the stored conflicts up to date in the same transaction. */
@Injectable()
export class PlanWriter {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
    private readonly daily: DailyJudging,
    private readonly metrics: Metrics,
    private readonly findings: FindingsRecording,
  ) {}

  /**
   * Runs `write` in one transaction. It answers with what it wrote, or with what kept it from doing so; then
   * nothing is written. Sent again with the same key, it answers with what was written the first time.
   */
  async run<Refusal extends object>(
    organisationKey: string,
    context: RequestContext,
    write: (writing: Writing) => Promise<PlanWrite | Refusal>,
  ): Promise<Written | WriteRefusal | Refusal> {
    const standing = context.standingIn(organisationKey);
    if (standing === undefined) return noOrganisation(organisationKey);
    try {
      const outcome = await this.walls.transaction(standing.organisationId, async (manager) => {
        const writing = await this.#begin(manager, standing, context);
        if ('code' in writing) throw new Refused(writing);
        const earlier = await this.#earlier(writing, context);
        if (earlier !== undefined) return { written: earlier, isNew: false };
        const done = await write(writing);
        if (!(done instanceof PlanWrite)) throw new Refused(done);
        return { written: await this.#end(writing, done, context), isNew: true };
      });
      const { written, isNew } = outcome;
      // Only now is it certain that this is what the database holds.
      context.written = written.revision;
      if (isNew) void this.judgements.keep(written.reader.organisation, Promise.resolve(written.after));
      if (isNew) this.findings.soon(written.reader.organisation, written.after.goals.size);
      return written;
    } catch (failure) {
      if (failure instanceof Refused) return failure.refusal as Refusal;
      throw failure;
    }
  }

  async #begin(
    manager: EntityManager,
    standing: Standing,
    { principal }: RequestContext,
  ): Promise<Writing | NotFoundError> {
    const locked = await lockOrganisation(manager, standing.organisation);
    if (!locked) return noOrganisation(standing.organisation);
    const organisation = await this.daily.inTransaction(manager, locked);
    const before = await this.judgements.inTransaction(manager, organisation);
    // Whoever an account is in the plan may have left it.
    const person = before.people.get(standing.person ?? '')?.key;
    return {
      manager,
      organisation,
      reader: new OrganisationReader(organisation, manager, this.judgements),
      afterwards: this.#readerOf(organisation),
      before,
      person,
      standing,
      need(right, department) {
        if (!has(standing, right, [department]))
          throw new Refused(notAllowed(principal, right, before.departments.get(department)?.name ?? department));
      },
      raise: ({ kind, summary }) =>
        raiseRevision(manager, organisation.organisationId, {
          kind,
          summary: inLanguage(organisation.language, summary),
          person,
        }),
    };
  }

  #readerOf(organisation: OrganisationRow): OrganisationReader {
    return new OrganisationReader(organisation, this.walls.statements(organisation.organisationId), this.judgements);
  }

  /** What the same request did before, if it was sent before: its effect is read from what it left behind. */
  async #earlier(writing: Writing, { once }: RequestContext): Promise<Written | undefined> {
    const { manager, organisation, before } = writing;
    const { organisationId } = organisation;
    const answered = await answeredBefore(manager, organisationId, once);
    if (answered === undefined) return undefined;
    if (answered instanceof InvalidInputError) throw new Refused(answered);
    const { revision } = answered;
    const reader = this.#readerOf(organisation);
    const effect = await effectLeftBehind(manager, organisationId, revision);
    // What others wrote since cannot be told apart from it: then the plan of now stands for both.
    const isLast = revision === organisation.revision;
    const was = isLast ? before.changedBy(await undoing(writing, revision)) : before;
    return new Written(reader, was, before, effect, revision);
  }

  async #end(writing: Writing, done: PlanWrite, context: RequestContext): Promise<Written> {
    const { manager, organisation, before } = writing;
    const { revision, edits, carriesOut } = done;
    const after = edits.length === 0 ? before : before.changedBy(edits);
    const effect = edits.length === 0 ? { opened: [], closed: [], changed: [] } : await before.becoming(after, edits);
    const recorded = await recordJudging(
      manager,
      {
        found: [...effect.opened, ...effect.changed],
        gone: effect.closed,
        goals: edits.flatMap(goalOf),
      },
      {
        revision,
        today: before.asOf,
        language: before.language,
        asksOf: asksIn(after.goals, after.metrics),
        carriesOut,
      },
    );
    this.metrics.conflictsWritten(recorded);
    // What wrote nothing may be sent again as often as anybody likes.
    if (revision.number !== organisation.revision) await this.#noteWrite(writing, after, done, context);
    const reader = this.#readerOf({ ...organisation, revision: revision.number });
    // What most answers tell is read in the transaction: behind it, that takes one of its own.
    if (edits.length === 1)
      for (const stored of await goalsByKey(manager, organisation.organisationId, edits.flatMap(goalOf)))
        reader.goals.prime(stored.goal.key, stored);
    return new Written(reader, before, after, effect, revision.number);
  }

  /** For the audit log, and for whoever sends it again. */
  async #noteWrite(
    { manager, organisation: { organisationId }, before }: Writing,
    after: Judgement,
    { revision, edits, told }: PlanWrite,
    context: RequestContext,
  ): Promise<void> {
    const { number, note } = revision;
    const changes = edits.length === 0 || told !== undefined ? {} : planChanges(before, after, edits);
    const did = { action: `${note.kind}-written`, about: note.summary, revision: number, ...changes, ...told };
    await recordAudit(manager, [{ organisationId, ...whoDidIt(context), ...did }]);
    if (context.once) await rememberRequest(manager, { organisationId, ...context.once, revision: number });
  }
}

function goalOf(edit: PlanEdit): string[] {
  if (edit.kind === 'model') return [];
  return [edit.kind === 'goal' ? edit.goal.key : edit.key];
}
