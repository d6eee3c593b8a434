import { type EntityManager, IsNull } from 'typeorm';
import { SavedViewRow } from '../entities/index.ts';

/** Views that a person sees: their own, and those that are everybody's; by name. */
export function viewsFor(
  manager: EntityManager,
  organisationId: string,
  person: string | undefined,
): Promise<SavedViewRow[]> {
  return manager.find(SavedViewRow, {
    where: [
      { organisationId, personKey: IsNull() },
      ...(person === undefined ? [] : [{ organisationId, personKey: person }]),
    ],
    order: { name: 'ASC', viewId: 'ASC' },
  });
}

/** Saves a view, in place of the one of the same person with the same name. */
export async function saveView(
  manager: EntityManager,
  organisationId: string,
  { name, personKey, query }: Pick<SavedViewRow, 'name' | 'personKey' | 'query'>,
): Promise<void> {
  await manager.delete(SavedViewRow, { organisationId, name, personKey: personKey ?? IsNull() });
  await manager.insert(SavedViewRow, { organisationId, name, personKey, query });
}

/** @returns false if there is no such view, or it is somebody else's */
export async function removeView(
  manager: EntityManager,
  organisationId: string,
  viewId: string,
  person: string | undefined,
): Promise<boolean> {
  const own = person === undefined ? [] : [{ organisationId, viewId, personKey: person }];
  for (const where of [{ organisationId, viewId, personKey: IsNull() }, ...own]) {
    const { affected } = await manager.delete(SavedViewRow, where);
    if (affected === 1) return true;
  }
  return false;
}
