import { raiseRevision, type Revision, RevisionRow } from '@concord/persistence';
import type { EntityManager } from 'typeorm';

/** When people of the demo company write, on a day of the past. */
const AT_NOON = 'T11:00:00Z';

/** Raises revisions of agreement as people of the demo company would have, on days of the past. */
export function writingOnDays(manager: EntityManager, organisationId: string) {
  return async (day: string, person: string, summary: string): Promise<Revision> => {
    const revision = await raiseRevision(manager, organisationId, { kind: 'agreement', summary, person });
    const at = new Date(`${day}${AT_NOON}`);
    await manager.update(RevisionRow, { organisationId, number: revision.number }, { at });
    return { ...revision, at };
  };
}
