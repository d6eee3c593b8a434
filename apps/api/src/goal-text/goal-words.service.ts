import type { Goal } from '@concord/alignment-engine';
import { GoalWords, type LinkedGoal } from '@concord/goal-text';
import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';

/** Words are kept for this many organisations, the one kept first going first: as many as judgements. */
const KEPT = 20;
/** So many goals are learnt in one go; then others have their turn. */
const SLICE = 500;

interface Kept {
  readonly words: GoalWords;
  /** The goals as they were when they were learnt: those that are the same objects have not changed. */
  goals: Map<string, Goal>;
  /** Of which plan they are. */
  of: Judgement['goals'] | undefined;
  /** Until when they are being learnt. */
  ready: Promise<void>;
}

/** The words of each organisation's goals, brought up to date by what has changed since they were asked for last. */
@Injectable()
export class GoalWordsService {
  readonly #kept = new Map<string, Kept>();

  /**
   * Uses the words of the plan as it is. The use must come to an end at once: the words are changed afterwards.
   * @param use is given the words of exactly this judgement's goals
   */
  async with<Answer>(
    reader: OrganisationReader,
    judgement: Judgement,
    use: (words: GoalWords) => Answer,
  ): Promise<Answer> {
    const kept = this.#of(reader.organisation.organisationId);
    const answer = kept.ready.then(async () => {
      await bringUpToDate(kept, judgement);
      return use(kept.words);
    });
    // One after the other, and whoever comes next does not inherit a failure.
    kept.ready = answer.then(ignored, ignored);
    return answer;
  }

  #of(organisationId: string): Kept {
    const kept = this.#kept.get(organisationId);
    if (kept) return kept;
    const empty: Kept = { words: new GoalWords(), goals: new Map(), of: undefined, ready: Promise.resolve() };
    this.#kept.set(organisationId, empty);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
    return empty;
  }
}

async function bringUpToDate(kept: Kept, { goals }: Judgement): Promise<void> {
  if (kept.of === goals) return;
  const now = new Map([...goals.values()].map((goal) => [goal.key, goal]));
  // Were it left half-way, the next one could not tell.
  kept.of = undefined;
  for (const key of kept.goals.keys()) if (!now.has(key)) kept.words.forget(key);
  let learnt = 0;
  for (const [key, goal] of now) {
    if (kept.goals.get(key) === goal) continue;
    const linked = toLinked(goal);
    if (isSame(kept.words.get(key), linked)) continue;
    kept.words.learn(linked);
    learnt += 1;
    if (learnt % SLICE === 0) await setImmediate();
  }
  kept.goals = now;
  kept.of = goals;
}

function toLinked({ key, title, metric, serves }: Goal): LinkedGoal {
  return { key, title, outcomes: Object.keys(serves).sort(), ...(metric === undefined ? {} : { metric }) };
}

function isSame(a: LinkedGoal | undefined, b: LinkedGoal): boolean {
  return a?.title === b.title && a.metric === b.metric && a.outcomes.join(' ') === b.outcomes.join(' ');
}

function ignored(): void {
  // Whoever asked is told.
}
