import {
  asOrganisation,
  changeOrganisation,
  lockAccount,
  type Membership,
  membershipsOf,
  raiseRevision,
  recordAudit,
  rememberRequest,
  saveMembership,
  storeModel,
  timesWithinADay,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { NotAllowedError } from '../access/not-allowed.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import { ACCOUNTS } from '../databases.ts';
import type { OnceOnly, RequestContext } from '../graphql/request-context.ts';
import { AlreadyExistsError, InvalidInputError } from '../graphql/user-error.ts';
import { answeredBefore } from '../writing/answered-before.ts';
import { addUnderFreeKey } from './add-under-free-key.ts';
import { OrganisationCreated } from './new-organisation.graphql-types.ts';
import { type Maker, planOfFirstPerson } from './plan-of-first-person.ts';
import { type NewOrganisation, problemsOfNew } from './problems-of-new.ts';

/** Injects whether people may make organisations themselves. */
export const MAKES_ORGANISATIONS = Symbol('makes organisations');

/** Nobody needs more; a program that makes them by the thousand fills the list of keys. */
export const MOST_A_DAY = 10;

const CREATED = 'organisation-created';

type Refusal = AlreadyExistsError | InvalidInputError | NotAllowedError;

/** Lets people begin with an organisation of their own. */
@Injectable()
export class NewOrganisationService {
  constructor(
    @Inject(ACCOUNTS) private readonly accounts: DataSource,
    @Inject(MAKES_ORGANISATIONS) readonly isAllowed: boolean,
  ) {}

  /** Sent again with the same key of idempotency, it answers with the organisation that was made the first time. */
  async create(wanted: NewOrganisation, context: RequestContext): Promise<OrganisationCreated | Refusal> {
    const { principal } = context;
    if (principal.kind !== 'account')
      return new NotAllowedError(say('A token has no account. Sign in with a browser.'));
    if (!this.isAllowed) return new NotAllowedError(notHere());
    const problems = problemsOfNew(wanted);
    if (problems.length > 0) return new InvalidInputError(problems);
    return this.accounts.transaction(async (manager) => {
      // One at a time for each of them: what is sent twice at the same moment is made once.
      await lockAccount(manager, principal.accountId);
      const earlier = await madeBefore(manager, principal.accountId, context.once);
      if (earlier !== undefined) return earlier;
      const { accountId } = principal;
      if ((await timesWithinADay(manager, { accountId, action: CREATED })) >= MOST_A_DAY)
        return new NotAllowedError(
          say('You have made {count} organisations within a day. Wait until tomorrow.', { count: MOST_A_DAY }),
        );
      return make(manager, wanted, principal, context);
    });
  }
}

const notHere = () =>
  say('On this server, organisations are made by whoever runs it. Ask them for one, or to set NEW_ORGANISATIONS=yes.');

async function madeBefore(
  manager: EntityManager,
  accountId: string,
  once: OnceOnly | undefined,
): Promise<OrganisationCreated | InvalidInputError | undefined> {
  if (once === undefined) return undefined;
  for (const membership of await membershipsOf(manager, accountId)) {
    const { organisationId } = membership;
    const found = await asOrganisation(manager, organisationId, () => answeredBefore(manager, organisationId, once));
    if (found !== undefined) return found instanceof InvalidInputError ? found : toCreated(membership);
  }
  return undefined;
}

function toCreated({ organisation, organisationName }: Membership): OrganisationCreated {
  return new OrganisationCreated({ key: organisation, name: organisationName });
}

async function make(
  manager: EntityManager,
  wanted: NewOrganisation,
  maker: Maker,
  context: RequestContext,
): Promise<OrganisationCreated | AlreadyExistsError> {
  const name = wanted.name.trim();
  const added = await addUnderFreeKey(manager, name, wanted.key ?? undefined);
  if (added instanceof AlreadyExistsError) return added;
  const { organisationId, key } = added;
  const { language, timeZone } = wanted;
  const after = { language: language ?? 'en', timeZone: timeZone?.trim() ?? null };
  const plan = planOfFirstPerson({ key, name }, maker);
  const person = plan.people[0]?.key ?? null;
  const revision = await asOrganisation(manager, organisationId, async () => {
    const summary = inLanguage(after.language, () => say('Made the organisation'));
    const { number } = await raiseRevision(manager, organisationId, { kind: 'model', summary });
    await changeOrganisation(manager, organisationId, after);
    await storeModel(manager, organisationId, plan);
    if (context.once) await rememberRequest(manager, { organisationId, ...context.once, revision: number });
    return number;
  });
  await saveMembership(manager, organisationId, maker.accountId, { role: 'admin', departments: [], personKey: person });
  await recordAudit(manager, [
    { organisationId, action: CREATED, ...whoDidIt(context), about: name, revision, after: { key, name, ...after } },
  ]);
  return new OrganisationCreated({ key, name });
}
