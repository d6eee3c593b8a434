import type { Goal } from '@concord/alignment-engine';
import { addHelp, answerHelp, type HelpAnswer, type HelpRow } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { sayWhoYouAre } from '../conflict-life/conflict-life.service.ts';
import { goalProblems } from '../goal/goal-problems.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { invalid, InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, type Writing } from '../writing/plan-writer.ts';
import { type HelpAcceptance, type HelpCounterInput, HelpSaved, StaleHelpError } from './help.graphql-types.ts';
import { givingProblems, helpProblems, wordsProblems } from './help-problems.ts';
import { goalInPlan, seenHelp, type SeenHelp, tellBoth, whyNotOpen } from './help-steps.ts';
import { helping, type HelpingGoal, newHelpingGoal, notHelping, writeHelping } from './helping-goal.ts';
import { helpMadeBy, helpWithId, savedHelp } from './saved-help.ts';
import { answering, making } from './to-help.ts';

type HelpRefusal = WriteRefusal | StaleHelpError;

/** Takes answers to requests and offers of help. Accepting writes the help into the plan. */
@Injectable()
export class HelpAnswerService {
  constructor(private readonly writer: PlanWriter) {}

  accept(organisation: string, seen: SeenHelp, by: HelpAcceptance, context: RequestContext) {
    return this.#answer(organisation, seen, context, async (writing, row) => {
      const refusal = whyNotOpen(row);
      if (refusal) return refusal;
      writing.need('lead', answering(row));
      const asking = goalInPlan(writing, row.askingGoalKey);
      if (asking instanceof NotFoundError) return asking;
      const goal = await givingGoal(writing, row, by, asking);
      if (!('after' in goal)) return goal;
      const problems = goalProblems(writing.before, goal.after);
      if (problems.length > 0) return new InvalidInputError(problems);
      const titles = { giving: goal.after.title, asking: asking.title };
      const revision = await writing.raise({
        kind: 'goal',
        summary: () => say('“{giving}” helps “{asking}” from now on', titles),
      });
      await writeHelping(writing, revision, goal);
      const answer = { state: 'accepted', reason: null, givingGoalKey: goal.after.key } as const;
      await answerHelp(writing.manager, revision, row, answer);
      await tellBoth(writing, revision, { ...row, givingGoalKey: goal.after.key }, 'accepted');
      return new PlanWrite(revision, [{ kind: 'goal', goal: goal.after }]);
    });
  }

  decline(organisation: string, seen: SeenHelp, reason: string, context: RequestContext) {
    return this.#answer(organisation, seen, context, async (writing, row) => {
      const refusal = whyNotOpen(row);
      if (refusal) return refusal;
      writing.need('lead', answering(row));
      const problems = wordsProblems('reason', reason, say('Say why not: it helps the others to find another way.'));
      if (problems.length > 0) return new InvalidInputError(problems);
      const summary = () => say('Declined help: “{words}”', { words: row.words });
      return settle(writing, row, { state: 'declined', reason: reason.trim() }, summary);
    });
  }

  withdraw(organisation: string, seen: SeenHelp, context: RequestContext) {
    return this.#answer(organisation, seen, context, async (writing, row) => {
      const refusal = whyNotOpen(row);
      if (refusal) return refusal;
      needToMake(writing, row);
      const summary = () => say('Took back help: “{words}”', { words: row.words });
      return settle(writing, row, { state: 'withdrawn', reason: null }, summary);
    });
  }

  /** Takes an answer back: what was accepted no longer helps. */
  reopen(organisation: string, seen: SeenHelp, context: RequestContext) {
    return this.#answer(organisation, seen, context, async (writing, row) => {
      if (row.state === 'open' || row.state === 'countered')
        return invalid(say('Only what was accepted, declined or taken back can be opened again.'));
      if (row.state === 'withdrawn') needToMake(writing, row);
      else writing.need('lead', answering(row));
      const summary = () => say('Opened help again: “{words}”', { words: row.words });
      const giving = row.state === 'accepted' ? writing.before.goals.get(row.givingGoalKey ?? '') : undefined;
      const after = giving && notHelping(giving, row.askingGoalKey);
      return settle(
        writing,
        row,
        { state: 'open', reason: null },
        summary,
        giving && after && { before: giving, after },
      );
    });
  }

  async counter(
    organisation: string,
    seen: SeenHelp,
    input: HelpCounterInput,
    context: RequestContext,
  ): Promise<HelpSaved | HelpRefusal> {
    const written = await this.writer.run<HelpRefusal>(organisation, context, async (writing) => {
      const row = await answerable(writing, seen);
      if (!('helpId' in row)) return row;
      writing.need('lead', answering(row));
      const asking = goalInPlan(writing, row.askingGoalKey);
      if (asking instanceof NotFoundError) return asking;
      const givingGoalKey = input.goal ?? row.givingGoalKey;
      const kind = row.kind === 'request' ? 'offer' : 'request';
      if (kind === 'offer' && givingGoalKey === null)
        return invalid(say('Choose the goal of your department that would help.'), 'goal');
      const giving = givingGoalKey === null ? undefined : goalInPlan(writing, givingGoalKey);
      if (giving instanceof NotFoundError) return giving;
      const problems = [
        ...(giving ? givingProblems(giving, row.givingDepartmentKey, asking, writing.before) : []),
        ...helpProblems(writing.before, input),
      ];
      if (problems.length > 0) return new InvalidInputError(problems);
      const revision = await writing.raise({
        kind: 'agreement',
        summary: () => say('Answered help with another proposal: “{words}”', { words: input.words.trim() }),
      });
      const { askingDepartmentKey, askingGoalKey, givingDepartmentKey } = row;
      const words = input.words.trim();
      const counter = { kind, words, askingDepartmentKey, askingGoalKey, givingDepartmentKey, givingGoalKey } as const;
      await answerHelp(writing.manager, revision, row, { state: 'countered', reason: null });
      const { effect, neededBy = null } = input;
      await addHelp(writing.manager, revision, { ...counter, effect, neededBy, answersId: row.helpId });
      await tellBoth(writing, revision, { ...counter, words }, 'countered');
      return new PlanWrite(revision, []);
    });
    return savedHelp(written, helpMadeBy);
  }

  async #answer(
    organisation: string,
    seen: SeenHelp,
    context: RequestContext,
    answer: (writing: Writing, row: HelpRow) => Promise<PlanWrite | WriteRefusal>,
  ): Promise<HelpSaved | HelpRefusal> {
    const written = await this.writer.run<HelpRefusal>(organisation, context, async (writing) => {
      const nameless = sayWhoYouAre(writing);
      if (nameless !== undefined) return invalid(nameless);
      const row = await seenHelp(writing, seen);
      return 'helpId' in row ? answer(writing, row) : row;
    });
    return savedHelp(written, helpWithId(seen.help));
  }
}

async function answerable(writing: Writing, seen: SeenHelp): Promise<HelpRow | HelpRefusal> {
  const nameless = sayWhoYouAre(writing);
  if (nameless !== undefined) return invalid(nameless);
  const row = await seenHelp(writing, seen);
  return 'helpId' in row ? (whyNotOpen(row) ?? row) : row;
}

/** Whoever may make it may take it back. */
function needToMake({ before, person, need }: Writing, row: HelpRow): void {
  const goal = before.goals.get(row.kind === 'request' ? row.askingGoalKey : (row.givingGoalKey ?? ''));
  if (row.kind === 'request' && goal?.owner !== undefined && goal.owner === person) return;
  need(row.kind === 'request' ? 'contribute' : 'lead', making(row));
}

async function settle(
  writing: Writing,
  row: HelpRow,
  answer: HelpAnswer,
  summary: () => string,
  goal?: HelpingGoal,
): Promise<PlanWrite> {
  const revision = await writing.raise({ kind: goal === undefined ? 'agreement' : 'goal', summary });
  if (goal !== undefined) await writeHelping(writing, revision, goal);
  await answerHelp(writing.manager, revision, row, answer);
  await tellBoth(writing, revision, row, answer.state);
  return new PlanWrite(revision, goal === undefined ? [] : [{ kind: 'goal', goal: goal.after }]);
}

/** The goal that is to help, with the help; a new one where its title is given. */
async function givingGoal(
  writing: Writing,
  row: HelpRow,
  { goal, newGoal }: HelpAcceptance,
  asking: Goal,
): Promise<HelpingGoal | InvalidInputError | NotFoundError> {
  const support = { goal: asking.key, effect: row.effect, because: row.words };
  const title = newGoal?.trim() ?? '';
  const key = row.kind === 'request' ? (goal ?? (title === '' ? row.givingGoalKey : null)) : row.givingGoalKey;
  if (key === null) {
    if (title === '') return invalid(say('Choose the goal that helps, or give a new one a title.'), 'goal');
    const made = await newHelpingGoal(writing, title, row.givingDepartmentKey, row.neededBy);
    return { after: helping(made, support) };
  }
  const found = goalInPlan(writing, key);
  if (found instanceof NotFoundError) return found;
  const problems = givingProblems(found, row.givingDepartmentKey, asking, writing.before);
  if (problems.length > 0) return new InvalidInputError(problems);
  return { before: found, after: helping(found, support) };
}
