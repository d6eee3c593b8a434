import { isUuid } from '../graphql/is-uuid.ts';
import {
  type OrganisationRow,
  OrganisationWalls,
  removeView,
  saveView,
  type SavedViewRow,
  viewsFor,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { Standing } from '../access/standing.ts';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError, invalid, noOrganisation } from '../graphql/user-error.ts';
import { type SavedView, ViewsSaved } from './saved-view.graphql-types.ts';

const LONGEST_NAME = 100;
const LONGEST_QUERY = 2_000;

/** Keeps filters under names. They are no part of the plan: saving one is no revision. */
@Injectable()
export class SavedViewService {
  constructor(private readonly walls: OrganisationWalls) {}

  async of(
    { organisationId, key }: Pick<OrganisationRow, 'organisationId' | 'key'>,
    context: RequestContext,
  ): Promise<SavedView[]> {
    const person = context.standingIn(key)?.person;
    return (await viewsFor(this.walls.statements(organisationId), organisationId, person)).map(toView);
  }

  save(
    organisation: string,
    { name, query, shared }: Omit<SavedView, 'id'>,
    context: RequestContext,
  ): Promise<ViewsSaved | InvalidInputError | NotFoundError> {
    return this.#write(organisation, context, async (manager, { organisationId, person }) => {
      const given = name.trim();
      if (given === '' || given.length > LONGEST_NAME)
        return invalid(
          say('Give the view a name of 1 to {longestName} characters.', { longestName: LONGEST_NAME }),
          'name',
        );
      if (query.length > LONGEST_QUERY)
        return invalid(say('This filter is too long to be kept. Choose fewer things.'), 'query');
      if (!shared && person === undefined)
        return invalid(
          say(
            'You are nobody in the plan, so it can only be shared with everybody. An administrator can link your account to a person.',
          ),
          'shared',
        );
      await saveView(manager, organisationId, { name: given, query, personKey: shared ? null : (person ?? null) });
      return undefined;
    });
  }

  remove(
    organisation: string,
    id: string,
    context: RequestContext,
  ): Promise<ViewsSaved | InvalidInputError | NotFoundError> {
    return this.#write(organisation, context, async (manager, { organisationId, person }) => {
      if (isUuid(id) && (await removeView(manager, organisationId, id, person))) return undefined;
      return new NotFoundError(say('There is no such view any more. Reload the page.'));
    });
  }

  #write<Refusal extends object>(
    key: string,
    context: RequestContext,
    write: (manager: EntityManager, standing: Standing) => Promise<Refusal | undefined>,
  ): Promise<ViewsSaved | NotFoundError | Refusal> {
    const standing = context.standingIn(key);
    if (standing === undefined) return Promise.resolve(noOrganisation(key));
    const { organisationId, person } = standing;
    return this.walls.transaction(organisationId, async (manager) => {
      const refusal = await write(manager, standing);
      return refusal ?? new ViewsSaved((await viewsFor(manager, organisationId, person)).map(toView));
    });
  }
}

function toView({ viewId, name, query, personKey }: SavedViewRow): SavedView {
  return { id: viewId, name, query, shared: personKey === null };
}
