import {
  endMembership,
  forgetAccount,
  forgetPerson,
  formerMembersOf,
  freeFormerKey,
  hasOtherAdmin,
  isFormerKey,
  isRemembered,
  membersOf,
  OrganisationWalls,
  recordAudit,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { MembersSaved, toMember } from '../administration/administration.graphql-types.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import { personOf } from '../conflict-life/to-conflict-life.ts';
import { RequestContext } from '../graphql/request-context.ts';
import { invalid, NotFoundError } from '../graphql/user-error.ts';
import { PlanWrite, PlanWriter, unwritten, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import { PersonForgotten } from './leaving.graphql-types.ts';
import { withoutPerson } from './without-person.ts';

/** Forgets people: who leaves can ask for it, and what they did stays. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly writer: PlanWriter,
    private readonly walls: OrganisationWalls,
  ) {}

  async forgetPerson(
    organisation: string,
    key: string,
    context: RequestContext,
  ): Promise<PersonForgotten | WriteRefusal> {
    const written = await this.writer.run(organisation, context, async (writing) => {
      if (isFormerKey(key)) return invalid(say('Whoever this was is forgotten already.'), 'person');
      const isThere =
        writing.before.people.has(key) ||
        (await isRemembered(writing.manager, writing.organisation.organisationId, key));
      if (!isThere) return new NotFoundError(say('There is no person "{key}" in the plan. Reload the page.', { key }));
      return forget(writing, key);
    });
    if (!(written instanceof Written)) return written;
    // Sent again, a request asks who took their place then.
    const revision = await written.reader.revisions.load(written.revision);
    const former = /\S+$/.exec(revision?.summary ?? '')?.[0] ?? '';
    return new PersonForgotten(personOf(written.reader, written.after, former));
  }

  /** Sent again it finds nobody: the answer, which names members, is not kept. */
  async forgetMember(
    organisation: string,
    accountId: string,
    context: RequestContext,
  ): Promise<MembersSaved | WriteRefusal> {
    const once = new RequestContext(context.principal, undefined, context.requestId);
    const written = await this.writer.run(organisation, once, (writing) => leave(writing, accountId, context));
    if (!(written instanceof Written)) return written;
    context.written = written.revision;
    const { organisationId } = written.reader.organisation;
    return new MembersSaved((await membersOf(this.walls.statements(organisationId), organisationId)).map(toMember));
  }
}

/** Ends what somebody is in the organisation, and forgets them as far as it is theirs to forget. */
async function leave(writing: Writing, accountId: string, context: RequestContext): Promise<PlanWrite | WriteRefusal> {
  const { manager } = writing;
  const { organisationId } = writing.organisation;
  const isThey = (one: { readonly accountId: string }) => one.accountId === accountId;
  const member = (await membersOf(manager, organisationId)).find(isThey);
  const known = member ?? (await formerMembersOf(manager, organisationId)).find(isThey);
  if (known === undefined)
    return new NotFoundError(say('The organisation knows nobody with this account. Reload the page.'));
  if (member?.role === 'admin' && !(await hasOtherAdmin(manager, organisationId, accountId)))
    return invalid(
      say('{name} is the only administrator. Make somebody else one first.', { name: member.name }),
      'account',
    );
  const note = { organisationId, action: 'member-forgotten', aboutAccountId: accountId, ...whoDidIt(context) };
  await recordAudit(manager, [note]);
  if (member) await endMembership(manager, organisationId, accountId);
  await forgetAccount(manager, organisationId, accountId);
  const { personKey } = known;
  if (personKey === null || isFormerKey(personKey)) return unwritten(writing);
  return forget(writing, personKey);
}

/** For the history; in every language it ends with the key of whoever stands in their place. */
function forgotSomebody(former: string): string {
  return say('Forgot somebody: {former}', { former });
}

/** Puts a former member in the place of somebody, in the plan, in its history, and in what is known of it now. */
async function forget(writing: Writing, key: string): Promise<PlanWrite> {
  const { manager, organisation, before } = writing;
  const { organisationId } = organisation;
  const former = await freeFormerKey(manager, organisationId);
  const revision = await writing.raise({ kind: 'model', summary: () => forgotSomebody(former) });
  await forgetPerson(manager, organisationId, key, former);
  return new PlanWrite(revision, withoutPerson(before, key, former), undefined, { action: 'person-forgotten' });
}
