import { addToken, findOrganisation, recordAudit, type TokenScope } from '@concord/persistence';
import { CommandFailure } from './command-failure.ts';
import { BY_HAND } from './by-hand.ts';
import { withDatabase } from './with-database.ts';

interface TokenOptions {
  readonly organisation: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly department?: string;
  readonly days: number;
}

const DAY_MS = 86_400_000;

/** `concord token create`: prints the token, which nobody can read again, and nothing else. */
export async function createToken({ organisation: key, name, scope, department, days }: TokenOptions): Promise<void> {
  const token = await withDatabase((source) =>
    source.transaction(async (manager) => {
      const organisation = await findOrganisation(manager, key);
      if (!organisation) throw new CommandFailure(`There is no organisation "${key}"; no token was made.`);
      const { organisationId } = organisation;
      const [known] = await manager.query('SELECT 1 FROM department WHERE organisation_id = $1 AND key = $2', [
        organisationId,
        department ?? null,
      ]);
      if (department !== undefined && !known)
        throw new CommandFailure(`There is no department "${department}" in "${key}"; no token was made.`);
      const made = await addToken(manager, {
        organisationId,
        name,
        scope,
        departmentKey: department ?? null,
        createdBy: null,
        expiresAt: new Date(Date.now() + days * DAY_MS),
      });
      const after = { scope, department: department ?? null, expiresAt: made.row.expiresAt };
      await recordAudit(manager, [{ organisationId, action: 'token-created', ...BY_HAND, about: name, after }]);
      return made.token;
    }),
  );
  console.log(token);
}
