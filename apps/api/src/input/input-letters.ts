import { type InputRow, membersOf } from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { Inject, Injectable } from '@nestjs/common';
import { POST, type Post, PUBLIC_URL, SENDS_LETTERS } from '../account/mail.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { pathOf } from './input-subject.ts';

/** Tells whoever gave input what it was answered, where there is a mail server and an address. */
@Injectable()
export class InputLetters {
  constructor(
    @Inject(POST) private readonly post: Post,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
    @Inject(SENDS_LETTERS) private readonly sendsLetters: boolean,
  ) {}

  /** @param row the input as it was before its answer */
  async tellAnswer(reader: OrganisationReader, row: InputRow, answer: string): Promise<void> {
    const to = row.givenEmail ?? (await addressOf(reader, row));
    // Without a mail server a letter would stand in the log, and name there whoever shall stay private.
    if (!this.sendsLetters || to === undefined) return;
    const { organisation } = reader;
    const { subjectTitle: title } = row;
    const about = { kind: row.subjectKind, key: row.subjectKey };
    const url = row.linkId === null ? `${this.publicUrl}/${organisation.key}${pathOf(about)}` : undefined;
    const letter = inLanguage(organisation.language, () => ({
      to,
      subject: say('An answer to what you said about “{title}”', { title }),
      text: `${say('You said:')}\n\n${row.words}\n\n${say('The answer:')}\n\n${answer}\n${url === undefined ? '' : `\n${url}\n`}`,
    }));
    // The answer stands all the same; who runs the server finds in the log why the letter did not leave.
    await this.post(letter).catch(console.error);
  }
}

/** That of a member's account. */
async function addressOf(
  { manager, organisation }: OrganisationReader,
  { personKey, accountId }: InputRow,
): Promise<string | undefined> {
  if (personKey === null && accountId === null) return undefined;
  const members = await membersOf(manager, organisation.organisationId);
  const theirs = members.find((one) =>
    personKey === null ? one.accountId === accountId : one.personKey === personKey,
  );
  return theirs?.email;
}
