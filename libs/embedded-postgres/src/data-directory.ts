import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { canExecute, unprivilegedUser } from './unprivileged-user.ts';

/** Where root keeps what `nobody` must reach and cannot reach below the checkout. */
export const SHARED_DIRECTORY = '/var/lib/concord';

/**
 * Where a checkout keeps its data: `.data/postgres` below it, or, when root runs a checkout that
 * PostgreSQL's own user cannot enter (such as one below /root), a folder of `/var/lib/concord`
 * named after the checkout's path.
 */
export function embeddedDataDirectory(checkout: string): string {
  const own = join(checkout, '.data');
  mkdirSync(own, { recursive: true });
  const identity = unprivilegedUser();
  if (!identity || canExecute(own, identity)) return join(own, 'postgres');
  const name = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  return join(SHARED_DIRECTORY, name, 'postgres');
}
