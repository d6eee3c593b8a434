import { accountById, membershipsOf, recordAudit } from '@concord/persistence';
import { say } from '@concord/texts';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccountLinkService } from '../account/account-link.service.ts';
import { SENDS_LETTERS } from '../account/mail.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import { ACCOUNTS } from '../databases.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { invalid, type InvalidInputError, noOrganisation, NotFoundError } from '../graphql/user-error.ts';
import { ResetLinkMade } from './administration.graphql-types.ts';

const askByMail = () => say('They ask for a new password on the sign-in page, and the letter brings them the link.');

/** Says nothing of why: an account may be used in an organisation that the administrator knows nothing of. */
const askWhoRunsIt = () =>
  say(
    'A link cannot be made here for this account. Whoever runs the server finds the link in its log, after they ask for a new password on the sign-in page.',
  );

/** Helps members who have lost their password where no letter would reach them. */
@Injectable()
export class ResetLinkService {
  constructor(
    @Inject(ACCOUNTS) private readonly accounts: DataSource,
    @Inject(SENDS_LETTERS) private readonly sendsLetters: boolean,
    private readonly links: AccountLinkService,
  ) {}

  make(
    organisation: string,
    accountId: string,
    context: RequestContext,
  ): Promise<ResetLinkMade | InvalidInputError | NotFoundError> {
    const standing = context.standingIn(organisation);
    if (standing === undefined) return Promise.resolve(noOrganisation(organisation));
    const { organisationId } = standing;
    return this.accounts.transaction(async (manager) => {
      const account = isUuid(accountId) ? await accountById(manager, accountId) : null;
      const memberships = account === null ? [] : await membershipsOf(manager, accountId);
      if (account === null || !memberships.some((membership) => membership.organisationId === organisationId))
        return new NotFoundError(say('Nobody with this account belongs to the organisation. Reload the page.'));
      if (this.sendsLetters) return invalid(askByMail(), 'account');
      // Whoever holds the link holds the account, wherever it is used.
      if (account.isDemo || memberships.length > 1) return invalid(askWhoRunsIt(), 'account');
      const note = { organisationId, action: 'reset-link-made', aboutAccountId: accountId, ...whoDidIt(context) };
      await recordAudit(manager, [note]);
      return new ResetLinkMade(await this.links.forNewPassword(manager, account.email));
    });
  }
}
