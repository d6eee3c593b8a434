import type { EntityManager } from 'typeorm';
import { insertion, type RowWrite, writeTogether } from '../bulk-rows.ts';
import { AuditEntryRow } from '../entities/index.ts';
import { namedIn, renamedIn } from '../named-people.ts';
import { aliasesOf, keysOf } from './person-alias.repository.ts';

/** Something that was done: by an account, a program, or whom a text says that names nobody; to somebody or something. */
export type AuditNote = Pick<AuditEntryRow, 'organisationId' | 'action'> &
  Partial<Pick<AuditEntryRow, 'before' | 'after' | 'revision' | 'requestId'>> &
  ({ readonly accountId: string } | { readonly tokenId: string } | { readonly actor: string }) &
  ({ readonly aboutAccountId: string } | { readonly about: string });

/** Something that was done, as it is told. */
export type AuditEntry = Pick<
  AuditEntryRow,
  'entryId' | 'at' | 'action' | 'before' | 'after' | 'revision' | 'requestId'
> & { readonly actor: string; readonly about: string };

/** What whoever is forgotten is called. */
export const FORMER_MEMBER = 'Former member';

/**
 * Writes down what is done, in the transaction that does it: people of the plan under their aliases, and addresses so
 * that whoever knows them knows them again.
 */
export async function recordAudit(manager: EntityManager, notes: readonly AuditNote[]): Promise<void> {
  const writes: RowWrite[] = [];
  for (const note of notes) {
    const people = [...namedIn(note.before), ...namedIn(note.after)];
    const aliases = await aliasesOf(manager, note.organisationId, people);
    const about = 'about' in note ? { about: note.about.replaceAll(ADDRESS, maskedEmail) } : {};
    const changes = { before: renamedIn(note.before, aliases), after: renamedIn(note.after, aliases) };
    writes.push(insertion(manager, AuditEntryRow, [{ ...note, ...about, ...changes }]));
  }
  await writeTogether(manager, writes);
}

const ADDRESS = /[^\s@<>]+@[^\s@<>]+/g;

/** @example maskedEmail('kari@example.com') // 'k…@example.com' */
function maskedEmail(email: string): string {
  return `${email.slice(0, 1)}…${email.slice(email.lastIndexOf('@'))}`;
}

/** Where a page of the audit log begins: after this entry. */
export interface AuditPlace {
  readonly at: Date;
  readonly entryId: string;
}

/** What was done in an organisation, the latest first, with everybody named as they are now. */
export async function auditLog(
  manager: EntityManager,
  organisationId: string,
  { limit, after }: { readonly limit: number; readonly after?: AuditPlace | undefined },
): Promise<AuditEntry[]> {
  const found = await manager.query<AuditEntry[]>(
    `SELECT entry_id AS "entryId", at, action, before, after, revision, request_id AS "requestId",
            coalesce(entry.actor, 'token “' || token.name || '”', ${nameOf('who')}, '${FORMER_MEMBER}') AS actor,
            coalesce(entry.about, ${nameOf('whom')}, '${FORMER_MEMBER}') AS about
     FROM audit_entry entry
     LEFT JOIN account who ON who.account_id = entry.account_id
     LEFT JOIN account whom ON whom.account_id = entry.about_account_id
     LEFT JOIN api_token token ON token.organisation_id = entry.organisation_id AND token.token_id = entry.token_id
     WHERE entry.organisation_id = $1 AND ($2::timestamptz IS NULL OR (at, entry_id) < ($2, $3::uuid))
     ORDER BY at DESC, entry_id DESC LIMIT $4`,
    [organisationId, after?.at ?? null, after?.entryId ?? null, limit],
  );
  const aliases = found.flatMap((entry) => [...namedIn(entry.before), ...namedIn(entry.after)]);
  const keys = await keysOf(manager, organisationId, aliases);
  return found.map((entry) => ({
    ...entry,
    before: renamedIn(entry.before, keys),
    after: renamedIn(entry.after, keys),
  }));
}

/** How often an account did something within a day, in organisations that it belongs to. */
export async function timesWithinADay(
  manager: EntityManager,
  { accountId, action }: { readonly accountId: string; readonly action: string },
): Promise<number> {
  const [{ times }] = await manager.query<[{ times: number }]>(
    `SELECT count(*)::integer AS times
     FROM audit_entry JOIN membership USING (organisation_id, account_id)
     WHERE account_id = $1 AND action = $2 AND at > now() - interval '1 day'`,
    [accountId, action],
  );
  return times;
}

/** Nothing where the organisation does not know them, or not any more. */
function nameOf(account: string): string {
  return `${account}.name || ' <' || ${account}.email || '>'`;
}
