import { addOrganisationIfFree, takenOrganisationKeys } from '@concord/persistence';
import { say } from '@concord/texts';
import type { EntityManager } from 'typeorm';
import { keyFromTitle } from '../goal/key-from-title.ts';
import { AlreadyExistsError } from '../graphql/user-error.ts';

/**
 * Adds an organisation under the key that is asked for, or else under one made of its name. Of two who want the same
 * key at the same moment, one gets it.
 */
export async function addUnderFreeKey(
  manager: EntityManager,
  name: string,
  asked: string | undefined,
): Promise<{ readonly organisationId: string; readonly key: string } | AlreadyExistsError> {
  const taken = new Set(asked === undefined ? await takenOrganisationKeys(manager) : []);
  for (;;) {
    const key = asked ?? keyFromTitle(name, taken, 'organisation');
    const organisationId = await addOrganisationIfFree(manager, { key, name });
    if (organisationId !== undefined) return { organisationId, key };
    if (asked !== undefined)
      return new AlreadyExistsError(say('The key "{key}" is taken. Choose another key.', { key }), key);
    taken.add(key);
  }
}
