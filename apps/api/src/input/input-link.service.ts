import {
  addInputLink,
  inputLinkById,
  type InputSubject,
  newAddressedSecret,
  setInputLinkRevoked,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Inject, Injectable } from '@nestjs/common';
import { notAllowed } from '../access/not-allowed.ts';
import { has, hasSomewhere } from '../access/standing.ts';
import { PUBLIC_URL } from '../account/mail.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import { RequestContext } from '../graphql/request-context.ts';
import { invalid, NotFoundError } from '../graphql/user-error.ts';
import type { WriteRefusal } from '../writing/plan-writer.ts';
import { InputLinkSaved } from './input-results.graphql-types.ts';
import { findSubject, type KnownSubject, noSubject } from './input-subject.ts';
import { InputWriter, InputWritten } from './input-writer.ts';
import { dayOf, toInputLink } from './to-input.ts';

/** A link that is good for longer is forgotten by whoever made it. */
const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;

/** Makes and ends links by which people without an account give input. */
@Injectable()
export class InputLinkService {
  constructor(
    private readonly writer: InputWriter,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** Sent again it makes another link: what the first one was is stored nowhere. */
  async make(
    organisation: string,
    about: InputSubject,
    until: string,
    context: RequestContext,
  ): Promise<InputLinkSaved | WriteRefusal> {
    let made: { readonly id: string; readonly secret: string } | undefined;
    const anew = new RequestContext(context.principal, undefined, context.requestId);
    const written = await this.writer.run<WriteRefusal>(organisation, anew, async (writing) => {
      const { manager, reader, standing, person } = writing;
      const { organisationId } = writing.organisation;
      const subject = await findSubject(reader, about);
      if (!subject) return noSubject(about);
      if (!mayInvite(standing, subject)) return notAllowed(context.principal, 'lead');
      const today = dayOf(reader, new Date());
      const latest = new Date(Date.parse(today) + LONGEST_DAYS * DAY_MS).toISOString().slice(0, 10);
      if (until < today || until > latest)
        return invalid(say('Choose a last day between today and a year from now.'), 'until');
      const { secret, hash } = newAddressedSecret(organisationId);
      const of = { subjectKind: subject.kind, subjectKey: subject.key, madeByKey: person ?? null, until };
      made = { id: await addInputLink(manager, { organisationId, secretHash: hash, ...of }), secret };
      return new InputWritten(() => say('Made a link for input on “{title}”', { title: subject.title }));
    });
    if (!('reader' in written)) return written;
    context.written = anew.written;
    const { manager, organisation: row } = written.reader;
    const link = made && (await inputLinkById(manager, row.organisationId, made.id));
    if (!made || !link) throw new Error('A link for input vanished while it was made.');
    return new InputLinkSaved(toInputLink(written.reader, link), `${this.publicUrl}/input/${made.secret}`);
  }

  /** Ends a link, or takes that back. */
  async setGood(
    organisation: string,
    id: string,
    isGood: boolean,
    context: RequestContext,
  ): Promise<InputLinkSaved | WriteRefusal> {
    const written = await this.writer.run<WriteRefusal>(organisation, context, async (writing) => {
      const { manager, reader, standing } = writing;
      const { organisationId } = writing.organisation;
      const link = isUuid(id) ? await inputLinkById(manager, organisationId, id) : null;
      if (!link) return new NotFoundError(say('There is no such link. Reload the page.'));
      const about = { kind: link.subjectKind, key: link.subjectKey };
      const subject = await findSubject(reader, about);
      if (!mayInvite(standing, subject ?? { departments: [] })) return notAllowed(context.principal, 'lead');
      await setInputLinkRevoked(manager, link, isGood ? null : new Date());
      return new InputWritten(() =>
        isGood ? say('Let a link for input be good again') : say('Ended a link for input'),
      );
    });
    if (!('reader' in written)) return written;
    const { manager, organisation: row } = written.reader;
    const link = await inputLinkById(manager, row.organisationId, id);
    if (!link) throw new Error(`The link ${id} vanished while it was changed.`);
    return new InputLinkSaved(toInputLink(written.reader, link));
  }
}

/** Whoever leads a department that it is about; for what belongs to all, whoever leads any. */
export function mayInvite(
  standing: Parameters<typeof has>[0],
  { departments }: Pick<KnownSubject, 'departments'>,
): boolean {
  return departments.length === 0 ? hasSomewhere(standing, 'lead') : has(standing, 'lead', departments);
}
