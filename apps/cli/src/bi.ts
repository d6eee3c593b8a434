import {
  databasePlace,
  type DatabasePlace,
  findOrganisation,
  grantViews,
  type OrganisationRow,
  recordAudit,
  revokeViews,
  type ViewReader,
  ViewReaderError,
} from '@concord/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { BY_HAND } from './by-hand.ts';
import { CommandFailure } from './command-failure.ts';
import { withDatabase } from './with-database.ts';

interface BiOptions {
  readonly organisation: string;
}

/** `concord bi grant`: prints with what a tool gets in; nobody can read the password again. */
export async function grantBi({ organisation: key }: BiOptions): Promise<void> {
  const { reader, place } = await withDatabase(async (source) => ({
    reader: await onOrganisation(source, key, 'views-granted', grantViews),
    place: await databasePlace(source),
  }));
  console.log(howToRead(reader, place));
  if (isLocal(place))
    console.error(
      'This PostgreSQL answers on this machine alone; the built-in one while Concord runs, and in another folder after each start. ' +
        'For tools on other machines run Concord on a PostgreSQL of your own (DATABASE_URL), and grant there.',
    );
}

/** `concord bi revoke` */
export async function revokeBi({ organisation: key }: BiOptions): Promise<void> {
  const { role } = await withDatabase((source) => onOrganisation(source, key, 'views-revoked', revokeViews));
  console.log(`${role} is gone: nobody reads the views of "${key}" any more.`);
}

/** Lets somebody in, or shuts them out, and writes it down. */
async function onOrganisation<Done extends { readonly role: string }>(
  source: DataSource,
  key: string,
  action: string,
  change: (manager: EntityManager, organisation: OrganisationRow) => Promise<Done>,
): Promise<Done> {
  try {
    return await source.transaction(async (manager) => {
      const organisation = await findOrganisation(manager, key);
      if (!organisation) throw new CommandFailure(`There is no organisation "${key}"; nothing was changed.`);
      const done = await change(manager, organisation);
      const { organisationId } = organisation;
      await recordAudit(manager, [{ organisationId, action, ...BY_HAND, about: done.role }]);
      return done;
    });
  } catch (failure) {
    throw failure instanceof ViewReaderError ? new CommandFailure(failure.message) : failure;
  }
}

/** The password stands apart from the line for `psql`, which shells and lists of processes remember. */
function howToRead({ role, password, views }: ViewReader, { host, port, database }: DatabasePlace): string {
  return [
    `Host:      ${host}`,
    `Port:      ${port}`,
    `Database:  ${database}`,
    `User:      ${role}`,
    `Password:  ${password}`,
    `Views:     ${views.join(', ')}`,
    '',
    `psql "host=${host} port=${port} dbname=${database} user=${role}"`,
  ].join('\n');
}

/** A socket is a folder. */
function isLocal({ host }: DatabasePlace): boolean {
  return host.startsWith('/');
}
