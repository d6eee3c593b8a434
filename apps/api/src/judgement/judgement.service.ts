import type { IsoDate } from '@concord/alignment-engine';
import { findOrganisation, loadPlan, type OrganisationRow, OrganisationWalls } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { JudgeThread } from './judge-thread.ts';
import { Judgement } from './judgement.ts';
import { todayIn } from './today.ts';

/** Plans are kept in memory for this many organisations, the one kept first going first. */
const KEPT = 20;

/**
 * Judges plans, each revision once. The revision is raised in the transaction of every write, so a
 * kept judgement is never older than the database, also when another process writes.
 */
@Injectable()
export class JudgementService {
  readonly #kept = new Map<string, Promise<Judgement>>();

  constructor(
    private readonly walls: OrganisationWalls,
    private readonly thread: JudgeThread,
  ) {}

  /** The judgement of an organisation as its row says it is. */
  of(organisation: OrganisationRow): Promise<Judgement> {
    return this.#kept.get(this.#nameOf(organisation)) ?? this.keep(organisation, this.#load(organisation));
  }

  /**
   * The same for a transaction that holds the organisation's lock, read over its own connection:
   * were it to wait for another one, as many writers as there are connections would wait forever.
   */
  inTransaction(manager: EntityManager, organisation: OrganisationRow): Promise<Judgement> {
    return this.#kept.get(this.#nameOf(organisation)) ?? this.#read(manager, organisation);
  }

  /** Keeps a judgement that was made of what is now stored. */
  keep(organisation: OrganisationRow, judgement: Promise<Judgement>): Promise<Judgement> {
    const name = this.#nameOf(organisation);
    this.#kept.delete(name);
    this.#kept.set(name, judgement);
    judgement.catch(() => this.#kept.delete(name));
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
    return judgement;
  }

  /** The day by which an organisation is judged: fixed in its plan, or today where it is. */
  asOf({ asOf, timeZone }: Pick<OrganisationRow, 'asOf' | 'timeZone'>): IsoDate {
    return asOf ?? todayIn(timeZone ?? 'UTC', new Date());
  }

  /** All statements see one moment of the database, so that a plan is never half of one revision. */
  #load({ organisationId, key }: OrganisationRow): Promise<Judgement> {
    const load = async (manager: EntityManager) => {
      const organisation = await findOrganisation(manager, key);
      if (!organisation) throw new Error(`The organisation ${key} vanished while it was read.`);
      return this.#read(manager, organisation);
    };
    return this.walls.transaction(organisationId, load, 'REPEATABLE READ');
  }

  async #read(manager: EntityManager, organisation: OrganisationRow): Promise<Judgement> {
    const plan = await loadPlan(manager, organisation);
    return Judgement.of(plan, this.asOf(organisation), this.thread, organisation.language);
  }

  #nameOf(organisation: OrganisationRow): string {
    const { organisationId, revision, language } = organisation;
    return `${organisationId} ${revision} ${this.asOf(organisation)} ${language}`;
  }
}
