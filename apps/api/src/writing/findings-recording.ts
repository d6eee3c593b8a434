import {
  findOrganisation,
  lastJudged,
  lockOrganisation,
  type OrganisationRow,
  OrganisationWalls,
  raiseMoment,
  recordFindings,
} from '@concord/persistence';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { JudgementService } from '../judgement/judgement.service.ts';

/** How many milliseconds after a write, by the number of goals; nothing: never. */
export type FindingsDelay = (goals: number) => number | undefined;

/**
 * A whole judging of 100,000 goals keeps the judging thread busy for seconds, and everybody who edits waits for that; so
 * such a plan is judged as a whole once in some minutes at most, and a usual one nearly at once.
 */
export const USUAL_DELAY: FindingsDelay = (goals) => 3_000 + goals * 2;

/** Who ends the server waits for what is still to be written, but no longer than this. */
const LONGEST_END_MS = 5_000;

type Named = Pick<OrganisationRow, 'organisationId' | 'key'>;

interface Waiting {
  readonly organisation: Named;
  readonly timer: NodeJS.Timeout;
}

/**
 * Writes down how far all goals pull together and what is worth knowing, soon after a write and outside of it: that takes
 * a judging of the whole plan, which no writer shall wait for. What is lost when the process dies is made up for by the
 * next write, and by the first question of the next day.
 */
@Injectable()
export class FindingsRecording implements BeforeApplicationShutdown {
  readonly #waiting = new Map<string, Waiting>();
  readonly #running = new Set<Promise<void>>();
  #delay: FindingsDelay = () => undefined;

  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
  ) {}

  /** Before this, nothing is recorded: the database may not be ready. */
  begin(delay: FindingsDelay): void {
    this.#delay = delay;
  }

  /**
   * Has it written down that something was written. The first write counts: others that follow before it is time are
   * written down with it, so that it is done also where they never pause.
   */
  soon({ organisationId, key }: Named, goals: number): void {
    const delay = this.#delay(goals);
    if (delay === undefined || this.#waiting.has(organisationId)) return;
    const organisation = { organisationId, key };
    const timer = setTimeout(() => void this.#run(organisation), delay).unref();
    this.#waiting.set(organisationId, { organisation, timer });
  }

  /** What is waiting is written now, while there is still something to judge with. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const { organisation, timer } of [...this.#waiting.values()]) {
      clearTimeout(timer);
      void this.#run(organisation);
    }
    this.#delay = () => undefined;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, LONGEST_END_MS)));
    await Promise.race([Promise.all(this.#running), enough]);
    clearTimeout(timer);
  }

  async #run(organisation: Named): Promise<void> {
    this.#waiting.delete(organisation.organisationId);
    const recorded = this.#record(organisation).catch((failure: unknown) => {
      console.warn(
        `What the engine says of ${organisation.key} was not written down; the next write tries again:`,
        failure,
      );
    });
    this.#running.add(recorded);
    await recorded;
    this.#running.delete(recorded);
  }

  async #record({ organisationId, key }: Named): Promise<void> {
    const manager = this.walls.statements(organisationId);
    const organisation = await findOrganisation(manager, key);
    if (!organisation) return;
    const { revision } = organisation;
    const last = await lastJudged(manager, organisationId);
    if (last?.revision === revision && last.today === this.judgements.asOf(organisation)) return;
    const judgement = await this.judgements.of(organisation);
    const { report } = await judgement.findings();
    await this.walls.transaction(organisationId, async (writing) => {
      const locked = await lockOrganisation(writing, key);
      // A backup that was restored meanwhile may be of another plan with fewer revisions.
      if (!locked || locked.revision < revision) return;
      await raiseMoment(writing, organisationId);
      await recordFindings(writing, { organisationId, revision, today: judgement.asOf }, report);
    });
  }
}
