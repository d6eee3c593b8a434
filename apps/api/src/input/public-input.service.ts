import {
  addInput,
  findOrganisationById,
  inputByLink,
  inputByReturn,
  type InputKind,
  inputLinkByHash,
  type InputLinkRow,
  type InputSubjectKind,
  newAddressedSecret,
  type OrganisationRow,
  OrganisationWalls,
  raiseMoment,
  readAddressedSecret,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { InvalidInputError, type InputProblem } from '../graphql/user-error.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { OrganisationReader } from '../judgement/organisation-reader.ts';
import { findSubject } from './input-subject.ts';
import { plainEmail, plainName, plainWords } from './input-words.ts';
import { dayOf } from './to-input.ts';

/** All that somebody without an account learns from a link. */
export interface LinkAsShown {
  readonly organisationName: string;
  readonly kind: InputSubjectKind;
  readonly title: string;
  readonly language: OrganisationRow['language'];
  /** Whether they may leave out who they are. */
  readonly mayBeAnonymous: boolean;
}

/** What they said and what came of it, at the private address that they got. */
export interface AnswerAsShown extends Omit<LinkAsShown, 'mayBeAnonymous'> {
  readonly words: string;
  readonly givenAt: Date;
  readonly state: 'waiting' | 'answered' | 'hidden';
  readonly answer: string | null;
  readonly because: string | null;
}

/** What somebody fills in. */
export interface GivenByLink {
  readonly words: string;
  readonly kind: InputKind;
  readonly name: string;
  readonly email: string;
}

/** A link at which enough has been said for now. */
export class TooMuchInput extends Error {}

/** What a link may bring in an hour, and what may pile up behind it before somebody looks. */
const MOST_IN_AN_HOUR = 60;
const MOST_UNSEEN = 500;

/**
 * Takes input from people without an account. It begins with a secret that names its organisation, and reads and writes
 * within the walls of that one.
 */
@Injectable()
export class PublicInputService {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
  ) {}

  /** @returns nothing for a link that is not good (any more), and where what it is about is gone */
  async show(secret: string): Promise<LinkAsShown | undefined> {
    const address = readAddressedSecret(secret);
    if (address === undefined) return undefined;
    const found = await this.#find(this.walls.statements(address.organisationId), address);
    return found?.shown;
  }

  /**
   * @returns the path at which the answer can be read; nothing where the link is not good
   * @throws TooMuchInput
   */
  async give(secret: string, given: GivenByLink): Promise<string | InvalidInputError | undefined> {
    const address = readAddressedSecret(secret);
    if (address === undefined) return undefined;
    return this.walls.transaction(address.organisationId, async (manager) => {
      // Also what makes those who come by one link at the same moment wait for each other, so that they are counted.
      await raiseMoment(manager, address.organisationId);
      const found = await this.#find(manager, address);
      if (found === undefined) return undefined;
      const { link, shown } = found;
      const said = checked(given, shown.mayBeAnonymous);
      if (said instanceof InvalidInputError) return said;
      const { lately, waiting } = await inputByLink(manager, link);
      if (lately >= MOST_IN_AN_HOUR || waiting >= MOST_UNSEEN)
        throw new TooMuchInput(say('A lot has been said at this link lately. Try again in an hour.'));
      const back = newAddressedSecret(address.organisationId);
      await addInput(manager, {
        organisationId: address.organisationId,
        subjectKind: link.subjectKind,
        subjectKey: link.subjectKey,
        subjectTitle: shown.title,
        linkId: link.linkId,
        isShown: false,
        returnHash: back.hash,
        ...said,
      });
      return `/input/answer/${back.secret}`;
    });
  }

  async answer(secret: string): Promise<AnswerAsShown | undefined> {
    const address = readAddressedSecret(secret);
    if (address === undefined) return undefined;
    const { organisationId, hash } = address;
    const manager = this.walls.statements(organisationId);
    const row = await inputByReturn(manager, organisationId, hash);
    const organisation = row && (await findOrganisationById(manager, organisationId));
    if (!organisation) return undefined;
    const { subjectKind: kind, subjectTitle: title, words, givenAt, state, answer, hiddenBecause } = row;
    const { name: organisationName, language } = organisation;
    const told = state === 'answered' ? { answer, because: null } : { answer: null, because: hiddenBecause };
    return { organisationName, language, kind, title, words, givenAt, state, ...told };
  }

  async #find(
    manager: EntityManager,
    { organisationId, hash }: { readonly organisationId: string; readonly hash: string },
  ): Promise<{ readonly link: InputLinkRow; readonly shown: LinkAsShown } | undefined> {
    const link = await inputLinkByHash(manager, organisationId, hash);
    const organisation = link && (await findOrganisationById(manager, organisationId));
    if (!organisation) return undefined;
    const reader = new OrganisationReader(organisation, manager, this.judgements);
    if (link.revokedAt !== null || link.until < dayOf(reader, new Date())) return undefined;
    const subject = await findSubject(reader, { kind: link.subjectKind, key: link.subjectKey });
    if (subject === undefined) return undefined;
    const { name: organisationName, language, anonymousInput: mayBeAnonymous } = organisation;
    return { link, shown: { organisationName, kind: subject.kind, title: subject.title, language, mayBeAnonymous } };
  }
}

function checked({ words, kind, name, email }: GivenByLink, mayBeAnonymous: boolean) {
  const said = { words: plainWords(words, 'words'), name: plainName(name), email: plainEmail(email) };
  const problems: InputProblem[] = Object.values(said).flatMap((one) =>
    one instanceof InvalidInputError ? one.problems : [],
  );
  if (said.name === undefined && !mayBeAnonymous)
    problems.push({ path: 'name', message: say('Say who you are: this organisation does not take unnamed input.') });
  if (problems.length > 0) return new InvalidInputError(problems);
  return {
    kind,
    words: said.words as string,
    givenName: (said.name as string | undefined) ?? null,
    givenEmail: (said.email as string | undefined) ?? null,
  };
}
