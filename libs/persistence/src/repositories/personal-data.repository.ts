import type { EntityManager } from 'typeorm';

/** Everything that is kept about somebody, for themselves: no secret, and nothing of others. */
export async function personalData(manager: EntityManager, accountId: string): Promise<object> {
  const [found] = await manager.query<{ data: object }[]>(
    `SELECT json_build_object(
       'account', json_build_object('email', email, 'name', name, 'createdAt', created_at),
       'identities', (SELECT json_agg(json_build_object('issuer', issuer, 'subject', subject, 'since', created_at))
                      FROM account_identity WHERE account_id = $1),
       'sessions', (SELECT json_agg(json_build_object('browser', browser, 'createdAt', created_at, 'seenAt', seen_at))
                    FROM session WHERE account_id = $1),
       'memberships', (SELECT json_agg(json_build_object('organisation', organisation.name, 'role', role,
                                                         'person', person_key, 'since', membership.created_at))
                       FROM membership JOIN organisation USING (organisation_id) WHERE account_id = $1),
       'formerMemberships', (SELECT json_agg(json_build_object('organisation', organisation.name, 'person', person_key,
                                                               'until', ended_at))
                             FROM former_membership JOIN organisation USING (organisation_id) WHERE account_id = $1),
       'charters', own_charters($1),
       'input', own_input($1),
       'did', (SELECT json_agg(json_build_object('at', at, 'action', action, 'about', about) ORDER BY at)
               FROM audit_entry WHERE account_id = $1),
       'happened', (SELECT json_agg(json_build_object('at', at, 'action', action) ORDER BY at)
                    FROM audit_entry WHERE about_account_id = $1 AND account_id IS DISTINCT FROM $1)
     ) AS data FROM account WHERE account_id = $1`,
    [accountId],
  );
  return found?.data ?? {};
}
