import { findOrganisation, removeView, saveView, type SavedViewRow, viewsFor } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isKey } from '../graphql/is-key.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { type SavedView, ViewsSaved } from './saved-view.graphql-types.ts';

const LONGEST_NAME = 100;
const LONGEST_QUERY = 2_000;

/** Keeps filters under names. They are no part of the plan: saving one is no revision. */
@Injectable()
export class SavedViewService {
  constructor(private readonly source: DataSource) {}

  async of(organisationId: string, person: string | undefined): Promise<SavedView[]> {
    return (await viewsFor(this.source.manager, organisationId, person)).map(toView);
  }

  save(
    organisation: string,
    { name, query, shared }: Omit<SavedView, 'id'>,
    person: string | undefined,
  ): Promise<ViewsSaved | InvalidInputError | NotFoundError> {
    return this.#write(organisation, person, async (manager, organisationId) => {
      const given = name.trim();
      if (given === '' || given.length > LONGEST_NAME)
        return wrong('name', `Give the view a name of 1 to ${LONGEST_NAME} characters.`);
      if (query.length > LONGEST_QUERY)
        return wrong('query', 'This filter is too long to be kept. Choose fewer things.');
      if (!shared && person === undefined)
        return wrong('shared', 'Say who you are first, at the top of the page, or share the view with everybody.');
      await saveView(manager, organisationId, { name: given, query, personKey: shared ? null : (person ?? null) });
      return undefined;
    });
  }

  remove(
    organisation: string,
    id: string,
    person: string | undefined,
  ): Promise<ViewsSaved | InvalidInputError | NotFoundError> {
    return this.#write(organisation, person, async (manager, organisationId) => {
      const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
      if (isUuid && (await removeView(manager, organisationId, id, person))) return undefined;
      return new NotFoundError('There is no such view any more. Reload the page.');
    });
  }

  #write<Refusal extends object>(
    key: string,
    person: string | undefined,
    write: (manager: EntityManager, organisationId: string) => Promise<Refusal | undefined>,
  ): Promise<ViewsSaved | NotFoundError | Refusal> {
    return this.source.transaction(async (manager) => {
      const organisation = isKey(key) ? await findOrganisation(manager, key) : null;
      if (!organisation) return new NotFoundError(`There is no organisation "${key}". Check the address.`);
      const { organisationId } = organisation;
      const refusal = await write(manager, organisationId);
      return refusal ?? new ViewsSaved((await viewsFor(manager, organisationId, person)).map(toView));
    });
  }
}

function toView({ viewId, name, query, personKey }: SavedViewRow): SavedView {
  return { id: viewId, name, query, shared: personKey === null };
}

function wrong(path: string, message: string): InvalidInputError {
  return new InvalidInputError([{ path, message }]);
}
