import {
  findOrganisation,
  type OrganisationRow,
  OrganisationWalls,
  raiseMoment,
  recordAudit,
  rememberRequest,
} from '@concord/persistence';
import { inLanguage } from '@concord/texts/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Standing } from '../access/standing.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, noOrganisation } from '../graphql/user-error.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { OrganisationReader } from '../judgement/organisation-reader.ts';
import { answeredBefore } from '../writing/answered-before.ts';
import { Refused, type WriteRefusal } from '../writing/plan-writer.ts';

/** A transaction that writes input, or a link for it. */
export interface InputWriting {
  readonly manager: EntityManager;
  readonly organisation: OrganisationRow;
  /** Reads in the transaction. */
  readonly reader: OrganisationReader;
  readonly standing: Standing;
  /** Who writes it, in the plan; nothing where they are nobody there, or a program. */
  readonly person: string | undefined;
}

/** What was written, for the audit log in a line that quotes nobody. */
export class InputWritten {
  constructor(readonly did: () => string) {}
}

/** What stands there afterwards. */
export interface AfterInput {
  readonly reader: OrganisationReader;
  /** Whether the same request was sent, and written, before. */
  readonly isRepeated: boolean;
}

/**
 * Writes input. It is no part of the plan, so that no revision is raised and nothing is judged; its rows are a data set
 * and so take the organisation's next moment. See `docs/decisions/0017-notes-raise-no-revision.md`.
 */
@Injectable()
export class InputWriter {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
  ) {}

  /** Runs `write` in one transaction; sent again with the same key, nothing is written. */
  async run<Refusal extends object>(
    key: string,
    context: RequestContext,
    write: (writing: InputWriting) => Promise<InputWritten | Refusal>,
  ): Promise<AfterInput | WriteRefusal | Refusal> {
    const standing = context.standingIn(key);
    if (standing === undefined) return noOrganisation(key);
    try {
      const { organisation, isRepeated } = await this.walls.transaction(standing.organisationId, async (manager) => {
        await raiseMoment(manager, standing.organisationId);
        const found = await findOrganisation(manager, standing.organisation);
        if (!found) throw new Refused(noOrganisation(key));
        const reader = new OrganisationReader(found, manager, this.judgements);
        const answered = await answeredBefore(manager, standing.organisationId, context.once);
        if (answered instanceof InvalidInputError) throw new Refused(answered);
        if (answered !== undefined) return { organisation: found, isRepeated: true };
        const judgement = await this.judgements.inTransaction(manager, found);
        const person = judgement.people.get(standing.person ?? '')?.key;
        const done = await write({ manager, organisation: found, reader, standing, person });
        if (!(done instanceof InputWritten)) throw new Refused(done);
        await note(manager, found, context, done.did);
        return { organisation: found, isRepeated: false };
      });
      context.written = organisation.revision;
      const statements = this.walls.statements(organisation.organisationId);
      return { reader: new OrganisationReader(organisation, statements, this.judgements), isRepeated };
    } catch (failure) {
      if (failure instanceof Refused) return failure.refusal as Refusal;
      throw failure;
    }
  }
}

async function note(
  manager: EntityManager,
  { organisationId, revision, language }: OrganisationRow,
  context: RequestContext,
  did: () => string,
): Promise<void> {
  const about = inLanguage(language, did);
  await recordAudit(manager, [{ organisationId, ...whoDidIt(context), action: 'input-written', about }]);
  if (context.once) await rememberRequest(manager, { organisationId, ...context.once, revision });
}
