import { isDeepStrictEqual } from 'node:util';
import {
  changeCharter,
  charterOf,
  type CharterOwner,
  type CharterRow,
  type CharterSentenceRow,
  lockCharter,
  OrganisationWalls,
  readChartersAs,
  recordAudit,
  removeCharter,
  saveReading,
  sentencesOfCharters,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notAllowed, NotAllowedError } from '../access/not-allowed.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type InvalidInputError, noOrganisation, NotFoundError } from '../graphql/user-error.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { OrganisationService } from '../organisation/organisation.service.ts';
import { charterProblems, noteOf, readingProblems } from './charter-problems.ts';
import { papersOf } from './charter-paper.ts';
import { mayWriteOf } from './charter-reader.ts';
import { type Charter, CharterSaved, StaleCharterError } from './charter.graphql-types.ts';
import type { CharterInput, CharterReadingInput } from './charter.inputs.ts';
import { toCharter } from './to-charter.ts';
import { wantedSentences, writeSentences } from './write-sentences.ts';

type Refusal = InvalidInputError | NotAllowedError | NotFoundError;
export type CharterAnswer = Promise<CharterSaved | StaleCharterError | Refusal>;

/** Whose charter is written; missing: that of whoever asks. */
export interface CharterAsked {
  readonly organisation: string;
  readonly department: string | null | undefined;
}

interface CharterWriting {
  readonly manager: EntityManager;
  readonly reader: OrganisationReader;
  readonly owner: CharterOwner;
  readonly today: string;
}

/** Thrown to leave the transaction with nothing written. */
class Refused extends Error {
  constructor(readonly answer: Refusal | 'stale') {
    super('refused');
  }
}

/**
 * Writes charters. They are no part of the plan: nothing is judged and no revision is raised. No answer is kept to be
 * given again, since it would hold what is private: each write is one that can be sent twice.
 */
@Injectable()
export class CharterService {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly organisations: OrganisationService,
  ) {}

  save(asked: CharterAsked, version: number, input: CharterInput, context: RequestContext): CharterAnswer {
    return this.#write(asked, context, async (writing) => {
      const { manager, reader, owner, today } = writing;
      const problems = charterProblems(input, await reader.judgement(), 'departmentKey' in owner);
      if (problems) throw new Refused(problems);
      const { charter } = await lockCharter(manager, reader.organisation.organisationId, owner, today);
      const now = await currentSentences(manager, charter);
      const wanted = wantedSentences(input.sentences, now);
      const terms = termsOf(input);
      if (isSo(charter, now, terms, wanted)) return;
      if (charter.version !== version) throw new Refused('stale');
      await changeCharter(manager, charter, terms);
      await writeSentences(manager, charter, { wanted, now, today });
    });
  }

  reread(asked: CharterAsked, reading: CharterReadingInput, context: RequestContext): CharterAnswer {
    return this.#write(asked, context, async ({ manager, reader, owner, today }) => {
      const { organisationId } = reader.organisation;
      const known = await charterOf(manager, organisationId, owner);
      const { charter } = known ? await lockCharter(manager, organisationId, owner, today) : { charter: undefined };
      const problems = readingProblems(reading, charter ? await currentSentences(manager, charter) : []);
      if (problems || !charter) throw new Refused(problems ?? gone());
      await saveReading(manager, {
        organisationId,
        charterId: charter.charterId,
        readOn: today,
        note: noteOf(reading.note),
        marks: reading.marks.map(({ sentence, mark, note }) => ({ sentenceId: sentence, mark, note: noteOf(note) })),
      });
    });
  }

  remove(asked: CharterAsked, context: RequestContext): CharterAnswer {
    return this.#write(asked, context, async ({ manager, reader, owner }) => {
      await removeCharter(manager, reader.organisation.organisationId, owner);
    });
  }

  async #write(
    asked: CharterAsked,
    context: RequestContext,
    write: (writing: CharterWriting) => Promise<void>,
  ): CharterAnswer {
    const reader = await this.organisations.find(asked.organisation, context);
    if (!reader) return noOrganisation(asked.organisation);
    const owner = await ownerOf(asked, reader, context);
    if (!('accountId' in owner || 'departmentKey' in owner)) return owner;
    const { organisationId } = reader.organisation;
    const inWalls = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
      this.walls.transaction(organisationId, async (manager) => {
        if ('accountId' in owner) await readChartersAs(manager, owner.accountId);
        return work(manager);
      });
    const read = () => inWalls((manager) => chartersNow(manager, reader, owner));
    try {
      await inWalls(async (manager) => {
        await write({ manager, reader, owner, today: reader.asOf });
        // Of whom and that it was written, and nothing of what: administrators read the log.
        const about = 'departmentKey' in owner ? owner.departmentKey : '';
        await recordAudit(manager, [{ organisationId, ...whoDidIt(context), action: 'charter-written', about }]);
      });
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      if (failure.answer !== 'stale') return failure.answer;
      const current = await read();
      return current ? new StaleCharterError(stale(), current) : gone();
    }
    return new CharterSaved(await read());
  }
}

const gone = () => new NotFoundError(say('There is no such charter any more. Reload the page.'));

const stale = () =>
  say('The charter was changed in the meantime. Look at what it says now, then write what you want to change again.');

async function chartersNow(
  manager: EntityManager,
  reader: OrganisationReader,
  owner: CharterOwner,
): Promise<Charter | null> {
  const { organisationId } = reader.organisation;
  const found = await charterOf(manager, organisationId, owner);
  const [paper] = await papersOf(manager, organisationId, found ? [found] : []);
  return paper ? toCharter(reader, paper, true) : null;
}

async function ownerOf(
  { department }: CharterAsked,
  reader: OrganisationReader,
  context: RequestContext,
): Promise<CharterOwner | Refusal> {
  const { principal } = context;
  if (department == null) {
    if (principal.kind === 'account') return { accountId: principal.accountId };
    return new NotAllowedError(say('A program has no charter. Sign in as yourself to write yours.'));
  }
  const found = (await reader.judgement()).departments.get(department);
  if (!found) return new NotFoundError(say('There is no such department any more. Choose another one.'));
  return mayWriteOf(department, reader, context)
    ? { departmentKey: department }
    : notAllowed(principal, 'lead', found.name);
}

async function currentSentences(manager: EntityManager, charter: CharterRow): Promise<CharterSentenceRow[]> {
  const all = await sentencesOfCharters(manager, charter.organisationId, [charter.charterId]);
  return all.filter(({ until }) => until === null);
}

function termsOf({ sharedWith, sharedPeople, rhythm, byMail, inSums }: CharterInput) {
  return { sharedWith, sharedPeople: sharedWith === 'people' ? (sharedPeople ?? []) : [], rhythm, byMail, inSums };
}

/** Whether a charter says already what it shall say, as when a request is sent twice. */
function isSo(
  charter: CharterRow,
  now: readonly CharterSentenceRow[],
  terms: ReturnType<typeof termsOf>,
  wanted: ReturnType<typeof wantedSentences>,
): boolean {
  const { version, sharedWith, sharedPeople, rhythm, byMail, inSums } = charter;
  const told = (sentences: readonly Pick<CharterSentenceRow, 'part' | 'says' | 'outcomeKey'>[]) =>
    sentences.map(({ part, says, outcomeKey }) => [part, says, outcomeKey]);
  return (
    version > 0 &&
    isDeepStrictEqual({ sharedWith, sharedPeople, rhythm, byMail, inSums }, terms) &&
    isDeepStrictEqual(told(now), told(wanted))
  );
}
