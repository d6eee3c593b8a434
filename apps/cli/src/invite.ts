import {
  findAccount,
  findOrganisation,
  makeLink,
  membersOf,
  plainEmail,
  recordAudit,
  type Role,
} from '@concord/persistence';
import { BY_HAND } from './by-hand.ts';
import { CommandFailure } from './command-failure.ts';
import { withDatabase } from './with-database.ts';

interface InviteOptions {
  readonly organisation: string;
  readonly role: Role;
}

/** `concord invite`: prints the link, which is good once, and nothing else. */
export async function invite(address: string, { organisation: key, role }: InviteOptions): Promise<void> {
  const email = plainEmail(address);
  const path = await withDatabase((source) =>
    source.transaction(async (manager) => {
      const organisation = await findOrganisation(manager, key);
      if (!organisation) throw new CommandFailure(`There is no organisation "${key}"; nobody was invited.`);
      const { organisationId, name } = organisation;
      if ((await membersOf(manager, organisationId)).some((member) => member.email === email))
        throw new CommandFailure(`${email} belongs to ${name} already; nobody was invited.`);
      if ((await findAccount(manager, email))?.isDemo)
        throw new CommandFailure(`${email} is of a demo company, and anybody may use it; nobody was invited.`);
      const grants = { role, departments: [], personKey: null };
      const link = await makeLink(manager, { purpose: 'invitation', email, membership: { organisationId, ...grants } });
      await recordAudit(manager, [
        { organisationId, action: 'member-invited', ...BY_HAND, about: email, after: grants },
      ]);
      return link;
    }),
  );
  console.log(`${whereTheDashboardIs()}${path}`);
}

/** As the server takes it from the same settings. */
function whereTheDashboardIs(): string {
  const { CONCORD_URL, PORT } = process.env;
  return CONCORD_URL?.replace(/\/$/, '') ?? `http://127.0.0.1:${PORT ?? 3000}`;
}
