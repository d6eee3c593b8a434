import { goalsByKey, goalsContributingTo, type OrganisationRow, type StoredGoal } from '@concord/persistence';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Judgement } from './judgement.ts';
import type { JudgementService } from './judgement.service.ts';

/**
 * Reads one organisation for one request: goals in batches, one statement a table however many are
 * asked for. Every GraphQL object below an organisation carries it, and so cannot reach another one.
 */
export class OrganisationReader {
  readonly goals: DataLoader<string, StoredGoal | undefined>;
  readonly children: DataLoader<string, readonly string[]>;

  constructor(
    readonly organisation: OrganisationRow,
    readonly manager: EntityManager,
    private readonly judgements: JudgementService,
  ) {
    const { organisationId } = organisation;
    this.goals = new DataLoader(async (keys) => {
      const found = new Map(
        (await goalsByKey(manager, organisationId, keys)).map((stored) => [stored.goal.key, stored]),
      );
      return keys.map((key) => found.get(key));
    });
    this.children = new DataLoader(async (parents) => {
      const found = await goalsContributingTo(manager, organisationId, parents);
      return parents.map((parent) => found.filter(({ parentKey }) => parentKey === parent).map(({ key }) => key));
    });
  }

  get asOf(): string {
    return this.judgements.asOf(this.organisation);
  }

  judgement(): Promise<Judgement> {
    return this.judgements.of(this.organisation);
  }

  /** Goals by key, in the order asked for; a key without a goal is left out. */
  async goalsOf(keys: readonly string[]): Promise<StoredGoal[]> {
    const found = await this.goals.loadMany(keys);
    return found.flatMap((stored) => {
      if (stored instanceof Error) throw stored;
      return stored ? [stored] : [];
    });
  }
}

/** The parent of a field: an object and the reader it came from. */
export interface InOrganisation {
  readonly reader: OrganisationReader;
}
