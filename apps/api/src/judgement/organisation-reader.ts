import {
  acknowledgementsOf,
  answersAboutGoals,
  type ConflictAcknowledgementRow,
  type ConflictEventRow,
  type ConflictRow,
  conflictsById,
  conflictsMatching,
  conflictsOnCapacities,
  countConflictsOfGoals,
  type DecisionRow,
  decisionsById,
  eventsOfConflicts,
  type GoalAnswerRow,
  goalsByKey,
  goalsContributingTo,
  type OrganisationRow,
  type RevisionRow,
  revisionsOf,
  type StoredGoal,
} from '@concord/persistence';
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
  /** By id. */
  readonly conflicts: DataLoader<string, ConflictRow | undefined>;
  /** What happened to a conflict, the latest first. */
  readonly conflictEvents: DataLoader<string, readonly ConflictEventRow[]>;
  readonly acknowledgements: DataLoader<string, readonly ConflictAcknowledgementRow[]>;
  /** Conflicts that are there, of a goal, worst first. */
  readonly conflictsOfGoal: DataLoader<string, readonly ConflictRow[]>;
  /** Conflicts that are there, about a capacity, worst first. */
  readonly conflictsOnCapacity: DataLoader<string, readonly ConflictRow[]>;
  readonly conflictCountOfGoal: DataLoader<string, number>;
  readonly conflictsOnPromise: DataLoader<string, readonly ConflictRow[]>;
  /** By id. */
  readonly decisions: DataLoader<string, DecisionRow | undefined>;
  /** Everything that was asked about a goal, the latest first. */
  readonly goalAnswers: DataLoader<string, readonly GoalAnswerRow[]>;
  /** Who wrote what, by the number of the revision. */
  readonly revisions: DataLoader<number, RevisionRow | undefined>;

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
    this.conflicts = new DataLoader(async (ids) => {
      const found = new Map((await conflictsById(manager, organisationId, ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id));
    });
    this.conflictEvents = new DataLoader(async (ids) => {
      const found = await eventsOfConflicts(manager, organisationId, ids);
      return ids.map((id) => found.filter(({ conflictId }) => conflictId === id));
    });
    this.acknowledgements = new DataLoader(async (ids) => {
      const found = await acknowledgementsOf(manager, organisationId, ids);
      return ids.map((id) => found.filter(({ conflictId }) => conflictId === id));
    });
    this.conflictsOfGoal = new DataLoader(async (keys) => {
      const found = await conflictsMatching(manager, organisationId, { goals: keys });
      return keys.map((key) => found.filter(({ goals }) => goals.includes(key)));
    });
    this.conflictCountOfGoal = new DataLoader(async (keys) => {
      const counts = await countConflictsOfGoals(manager, organisationId, keys);
      return keys.map((key) => counts.get(key) ?? 0);
    });
    this.conflictsOnCapacity = new DataLoader(async (keys) => {
      const found = await conflictsOnCapacities(manager, organisationId, keys);
      return keys.map((key) => found.filter(({ capacityKey }) => capacityKey === key));
    });
    this.conflictsOnPromise = new DataLoader(async (keys) => {
      const found = await conflictsMatching(manager, organisationId, { promises: keys });
      return keys.map((key) => found.filter(({ promiseKey }) => promiseKey === key));
    });
    this.decisions = new DataLoader(async (ids) => {
      const found = new Map((await decisionsById(manager, organisationId, ids)).map((row) => [row.decisionId, row]));
      return ids.map((id) => found.get(id));
    });
    this.goalAnswers = new DataLoader(async (keys) => {
      const found = await answersAboutGoals(manager, organisationId, keys);
      return keys.map((key) => found.filter(({ goalKey }) => goalKey === key));
    });
    this.revisions = new DataLoader(async (numbers) => {
      const found = new Map((await revisionsOf(manager, organisationId, numbers)).map((row) => [row.number, row]));
      return numbers.map((number) => found.get(number));
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
