import type { EntityManager } from 'typeorm';
import { AccountLinkRow, AccountRow } from '../entities/index.ts';
import { asAccounts } from '../walls.ts';
import { withdrawLinks } from './account-link.repository.ts';
import { FORMER_MEMBER } from './audit.repository.ts';
import { forgetInGoalHistory } from './forget-in-history.ts';

/** What stands in the place of the key of somebody who was forgotten, before a number. */
const FORMER_KEY = 'former-member-';

/** @example isFormerKey('former-member-2') // true */
export function isFormerKey(key: string): boolean {
  return /^former-member-[1-9]\d*$/.test(key);
}

/** @returns a key for somebody who is forgotten, that nobody in the plan or the audit log has or had */
export async function freeFormerKey(manager: EntityManager, organisationId: string): Promise<string> {
  const [{ last }] = await manager.query<[{ last: number }]>(
    `SELECT coalesce(max(substring(key FROM '^${FORMER_KEY}([1-9][0-9]{0,8})$')::int), 0) AS last
     FROM (SELECT key FROM person WHERE organisation_id = $1
           UNION ALL SELECT person_key FROM person_alias WHERE organisation_id = $1) people`,
    [organisationId],
  );
  return `${FORMER_KEY}${last + 1}`;
}

/** Whether anything but the plan itself still has the key of somebody: they have left the plan. */
export async function isRemembered(manager: EntityManager, organisationId: string, key: string): Promise<boolean> {
  const [{ found }] = await manager.query<[{ found: boolean }]>(
    `SELECT EXISTS (SELECT FROM person_alias WHERE organisation_id = $1 AND person_key = $2)
         OR EXISTS (SELECT FROM membership WHERE organisation_id = $1 AND person_key = $2)
         OR EXISTS (SELECT FROM former_membership WHERE organisation_id = $1 AND person_key = $2) AS found`,
    [organisationId, key],
  );
  return found;
}

/**
 * Where somebody of the plan is named: in the plan, in what became of it, and in the audit log's aliases. $1 is the
 * organisation, $2 their key, $3 the one that stands in its place. What is theirs alone goes, and so do the answers to
 * requests that were sent with a key of their own: they hold whatever was asked for, and are made anew.
 */
const FORGETTING = [
  `INSERT INTO person (organisation_id, key, name, department_key, email, position)
   SELECT organisation_id, $3, '${FORMER_MEMBER}', department_key, NULL, position FROM person
   WHERE organisation_id = $1 AND key = $2`,
  `UPDATE goal SET owner_key = $3, version = version + 1
   WHERE organisation_id = $1 AND owner_key = $2`,
  // In a goal's parts: whoever edits the goal at this moment has to see it, by its version.
  `UPDATE goal SET version = version + 1 WHERE organisation_id = $1 AND key IN (
     SELECT goal_key FROM milestone WHERE organisation_id = $1 AND owner_key = $2
     UNION SELECT goal_key FROM goal_action WHERE organisation_id = $1 AND owner_key = $2
     UNION SELECT goal_key FROM goal_role WHERE organisation_id = $1 AND person_key = $2
     UNION SELECT goal_key FROM goal_trainee WHERE organisation_id = $1 AND person_key = $2)`,
  `UPDATE milestone SET owner_key = $3 WHERE organisation_id = $1 AND owner_key = $2`,
  `UPDATE goal_action SET owner_key = $3 WHERE organisation_id = $1 AND owner_key = $2`,
  `UPDATE goal_role SET person_key = $3 WHERE organisation_id = $1 AND person_key = $2`,
  `UPDATE goal_trainee SET person_key = $3 WHERE organisation_id = $1 AND person_key = $2`,
  `UPDATE authority SET approved_by_key = $3 WHERE organisation_id = $1 AND approved_by_key = $2`,
  `DELETE FROM person WHERE organisation_id = $1 AND key = $2`,
  // Whoever has a copy of what they did hears that it says something else now.
  `UPDATE conflict_event SET kind = conflict_event.kind FROM revision
   WHERE conflict_event.organisation_id = $1 AND revision.organisation_id = $1
     AND revision.number = conflict_event.revision AND revision.person_key = $2`,
  `UPDATE revision SET person_key = $3 WHERE organisation_id = $1 AND person_key = $2`,
  `UPDATE decision SET accountable_key = CASE accountable_key WHEN $2 THEN $3 ELSE accountable_key END,
     responsible_keys = array_replace(responsible_keys, $2, $3),
     consulted_keys = array_replace(consulted_keys, $2, $3),
     informed_keys = array_replace(informed_keys, $2, $3)
   WHERE organisation_id = $1
     AND (accountable_key = $2 OR $2 = ANY (responsible_keys || consulted_keys || informed_keys))`,
  `UPDATE goal_answer SET asked_key = $3 WHERE organisation_id = $1 AND asked = 'owner' AND asked_key = $2`,
  `UPDATE meeting_series SET chair_key = CASE chair_key WHEN $2 THEN $3 ELSE chair_key END,
     people = array_replace(people, $2, $3)
   WHERE organisation_id = $1 AND $2 = ANY (people || chair_key)`,
  `UPDATE meeting SET chair_key = CASE chair_key WHEN $2 THEN $3 ELSE chair_key END,
     people = array_replace(people, $2, $3), present = array_replace(present, $2, $3)
   WHERE organisation_id = $1 AND $2 = ANY (people || present || chair_key)`,
  `UPDATE meeting_entry SET person_key = CASE person_key WHEN $2 THEN $3 ELSE person_key END,
     struck_by_key = CASE struck_by_key WHEN $2 THEN $3 ELSE struck_by_key END
   WHERE organisation_id = $1 AND $2 IN (person_key, struck_by_key)`,
  `UPDATE action SET owner_key = CASE owner_key WHEN $2 THEN $3 ELSE owner_key END,
     settled_by_key = CASE settled_by_key WHEN $2 THEN $3 ELSE settled_by_key END,
     made_by_key = CASE made_by_key WHEN $2 THEN $3 ELSE made_by_key END
   WHERE organisation_id = $1 AND $2 IN (owner_key, settled_by_key, made_by_key)`,
  // Rows of data sets take the moment of the write.
  `UPDATE review SET person_key = $3 WHERE organisation_id = $1 AND person_key = $2`,
  `UPDATE input SET person_key = CASE person_key WHEN $2 THEN $3 ELSE person_key END,
     settled_by_key = CASE settled_by_key WHEN $2 THEN $3 ELSE settled_by_key END
   WHERE organisation_id = $1 AND $2 IN (person_key, settled_by_key)`,
  `UPDATE input_link SET made_by_key = $3 WHERE organisation_id = $1 AND made_by_key = $2`,
  `UPDATE person_alias SET person_key = $3 WHERE organisation_id = $1 AND person_key = $2`,
  // As long as it is known whose charter it is.
  `SELECT forget_charters($1, $2)`,
  `UPDATE membership SET person_key = NULL WHERE organisation_id = $1 AND person_key = $2`,
  `UPDATE former_membership SET person_key = NULL WHERE organisation_id = $1 AND person_key = $2`,
  `DELETE FROM saved_view WHERE organisation_id = $1 AND person_key = $2`,
  `UPDATE workshop_participant SET person_key = $3 WHERE organisation_id = $1 AND person_key = $2`,
  `UPDATE answered_request SET answer = NULL WHERE organisation_id = $1 AND answer IS NOT NULL`,
];

/** Puts `former` in the place of somebody's key, and nothing in the place of their name and address. */
export async function forgetPerson(
  manager: EntityManager,
  organisationId: string,
  key: string,
  former: string,
): Promise<void> {
  for (const statement of FORGETTING) {
    const needed = ['$1', '$2', '$3'].filter((parameter) => statement.includes(parameter));
    await manager.query(statement, [organisationId, key, former].slice(0, needed.length));
  }
  await forgetInGoalHistory(manager, organisationId, key, former);
  await asAccounts(manager, () =>
    manager.query(
      `UPDATE account_link SET membership = jsonb_set(membership, '{personKey}', 'null')
       WHERE membership ->> 'organisationId' = $1 AND membership ->> 'personKey' = $2`,
      [organisationId, key],
    ),
  );
}

/**
 * Forgets somebody whose membership has ended. Their account goes too, unless another organisation knows it; what that
 * one has sent to their address stays its own.
 */
export async function forgetAccount(manager: EntityManager, organisationId: string, accountId: string): Promise<void> {
  await asAccounts(manager, async () => {
    // Two organisations may forget them at the same moment: the second has to see that it is the last.
    const [account] = await manager.query<{ email: string }[]>(
      'SELECT email FROM account WHERE account_id = $1 FOR UPDATE',
      [accountId],
    );
    if (account === undefined) return;
    const ids = [organisationId, accountId];
    await manager.query('DELETE FROM former_membership WHERE organisation_id = $1 AND account_id = $2', ids);
    await manager.query(`DELETE FROM account_link WHERE email = $1 AND membership ->> 'organisationId' = $2`, [
      account.email,
      organisationId,
    ]);
    if (await isKnownSomewhere(manager, accountId)) return;
    await withdrawLinks(manager, 'reset', account.email);
    await manager.delete(AccountRow, { accountId });
  });
}

/** Removes an account with everything that is kept about it, wherever it belonged to. */
export async function removeAccount(
  manager: EntityManager,
  { accountId, email }: Pick<AccountRow, 'accountId' | 'email'>,
): Promise<void> {
  await manager.delete(AccountLinkRow, { email });
  await manager.delete(AccountRow, { accountId });
}

async function isKnownSomewhere(manager: EntityManager, accountId: string): Promise<boolean> {
  const [{ known }] = await manager.query<[{ known: boolean }]>(
    `SELECT EXISTS (SELECT FROM membership WHERE account_id = $1)
         OR EXISTS (SELECT FROM former_membership WHERE account_id = $1) AS known`,
    [accountId],
  );
  return known;
}
