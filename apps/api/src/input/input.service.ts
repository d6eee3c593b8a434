import {
  addInput,
  changeInput,
  inputById,
  type InputKind,
  type InputRow,
  type InputSubject,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { notAllowedBut } from '../access/not-allowed.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { uuidOfRequest } from '../graphql/uuid-of-request.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { GivenInput } from './input.graphql-types.ts';
import { InvalidInputError, invalid, NotFoundError } from '../graphql/user-error.ts';
import type { WriteRefusal } from '../writing/plan-writer.ts';
import { InputLetters } from './input-letters.ts';
import { InputSaved, StaleInputError } from './input-results.graphql-types.ts';
import { findSubject, mayAnswer, noSubject } from './input-subject.ts';
import { plainWords } from './input-words.ts';
import { InputWriter, InputWritten } from './input-writer.ts';
import { giverOf, isGivenBy } from './input-giver.ts';
import { toInput } from './to-input.ts';

type Refusal = WriteRefusal | StaleInputError;

/** Input as somebody saw it. */
export interface SeenInput {
  readonly input: string;
  readonly version: number;
}

/** Takes what members say about the plan, and what its owners answer. */
@Injectable()
export class InputService {
  constructor(
    private readonly writer: InputWriter,
    private readonly letters: InputLetters,
  ) {}

  async give(
    organisation: string,
    about: InputSubject,
    { words: given, kind }: { readonly words: string; readonly kind: InputKind },
    context: RequestContext,
  ): Promise<InputSaved | Refusal> {
    const id = uuidOfRequest(context);
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const { manager, reader } = writing;
      const giver = giverOf(context, organisation);
      if (giver === undefined) return invalid(say('A program has nothing to say. Sign in as a person.'));
      const subject = await findSubject(reader, about);
      if (!subject) return noSubject(about);
      const words = plainWords(given, 'words');
      if (words instanceof InvalidInputError) return words;
      const { organisationId } = writing.organisation;
      const of = { inputId: id, subjectKind: subject.kind, subjectKey: subject.key, subjectTitle: subject.title };
      await addInput(manager, { organisationId, ...of, kind, words, ...giver });
      return new InputWritten(() => say('Gave input on “{title}”', { title: subject.title }));
    });
    return 'reader' in written ? new InputSaved(await savedInput(written.reader, id)) : written;
  }

  /** An answer is given once, and can be given in other words later. */
  async answer(
    organisation: string,
    seen: SeenInput,
    given: string,
    context: RequestContext,
  ): Promise<InputSaved | Refusal> {
    const answer = plainWords(given, 'answer');
    if (answer instanceof InvalidInputError) return answer;
    const saved = await this.#settle(organisation, seen, context, ({ row, settled }) => ({
      changes: {
        ...settled,
        state: 'answered',
        answer,
        hiddenBecause: null,
        answerSeenAt: null,
        // Where the answer goes nobody needs to know any longer.
        givenEmail: null,
      },
      did: () => say('Answered input on “{title}”', { title: row.subjectTitle }),
    }));
    if (!('before' in saved)) return saved;
    // A request that is sent again has told it already.
    if (saved.before) await this.letters.tellAnswer(saved.input.reader, saved.before, answer);
    return new InputSaved(saved.input);
  }

  /** Lets everybody see what came by a link, or what was hidden. */
  async show(organisation: string, seen: SeenInput, context: RequestContext): Promise<InputSaved | Refusal> {
    const saved = await this.#settle(organisation, seen, context, ({ row }) => ({
      changes: { isShown: true, hiddenBecause: null, state: row.answer === null ? 'waiting' : 'answered' },
      did: () => say('Showed input on “{title}”', { title: row.subjectTitle }),
    }));
    return 'before' in saved ? new InputSaved(saved.input) : saved;
  }

  /** Whoever came by a link is named no longer: what is not taken up needs no name. */
  async hide(
    organisation: string,
    seen: SeenInput,
    given: string,
    context: RequestContext,
  ): Promise<InputSaved | Refusal> {
    const because = plainWords(given, 'because');
    if (because instanceof InvalidInputError) return because;
    const saved = await this.#settle(organisation, seen, context, ({ row, settled }) => ({
      changes: {
        ...settled,
        state: 'hidden',
        isShown: false,
        hiddenBecause: because,
        givenName: null,
        givenEmail: null,
      },
      did: () => say('Hid input on “{title}”', { title: row.subjectTitle }),
    }));
    return 'before' in saved ? new InputSaved(saved.input) : saved;
  }

  /** Whoever gave it has read the answer. */
  async seeAnswer(organisation: string, input: string, context: RequestContext): Promise<InputSaved | Refusal> {
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const { organisationId } = writing.organisation;
      const row = isUuid(input) ? await inputById(writing.manager, organisationId, input) : null;
      if (!row || !isGivenBy(row, giverOf(context, organisation))) return noInput();
      await changeInput(writing.manager, row, { answerSeenAt: new Date() });
      return new InputWritten(() => say('Read the answer to input on “{title}”', { title: row.subjectTitle }));
    });
    return 'reader' in written ? new InputSaved(await savedInput(written.reader, input)) : written;
  }

  async #settle(
    organisation: string,
    { input, version }: SeenInput,
    context: RequestContext,
    settle: (found: { readonly row: InputRow; readonly settled: Partial<InputRow> }) => {
      readonly changes: Partial<InputRow>;
      readonly did: () => string;
    },
  ): Promise<{ readonly before: InputRow | undefined; readonly input: GivenInput } | Refusal> {
    let before: InputRow | undefined;
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const { manager, reader, standing } = writing;
      const { organisationId } = writing.organisation;
      const row = isUuid(input) ? await inputById(manager, organisationId, input) : null;
      if (!row) return noInput();
      const about = { kind: row.subjectKind, key: row.subjectKey };
      const subject = (await findSubject(reader, about)) ?? { owner: undefined, departments: [] };
      if (!mayAnswer(standing, subject))
        return notAllowedBut(
          say('Only its owner, who leads its department, planners and administrators can do this.'),
          context.principal,
        );
      before = row;
      const settled = { settledByKey: writing.person ?? null, settledAt: new Date() };
      const { changes, did } = settle({ row, settled });
      if (!(await changeInput(manager, { ...row, version }, changes)))
        return new StaleInputError(
          say('Somebody else has dealt with it in the meantime. Look at what it is now, then do it again.'),
          toInput(reader, row),
        );
      return new InputWritten(did);
    });
    if (!('reader' in written)) return written;
    return { before, input: await savedInput(written.reader, input) };
  }
}

async function savedInput(reader: OrganisationReader, id: string): Promise<GivenInput> {
  const row = await inputById(reader.manager, reader.organisation.organisationId, id);
  if (!row) throw new Error(`The input ${id} vanished after it was written.`);
  return toInput(reader, row);
}

function noInput(): NotFoundError {
  return new NotFoundError(say('There is no such input. Reload the page.'));
}
