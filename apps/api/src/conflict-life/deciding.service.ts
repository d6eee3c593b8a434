import { askOf, STATE_AFTER, whyNot } from '@concord/alignment-engine';
import {
  addDecision,
  type ConflictRow,
  type FoundConflict,
  type NewOption,
  type Revision,
  settleConflict,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { DecisionInput } from '../decision/decision.inputs.ts';
import { decisionProblems } from '../decision/decision-problems.ts';
import { metricNow } from '../decision/metric-now.ts';
import { subjectOf } from '../decision/subject-of.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, invalid } from '../graphql/user-error.ts';
import { readersLanguage } from '../language/readers-language.ts';
import type { TriedRepair } from '../judgement/worker/protocol.ts';
import { PlanWrite, PlanWriter, type Writing, type Written } from '../writing/plan-writer.ts';
import { carryOut, changesModel } from './carry-out.ts';
import type { ConflictSaved } from './conflict-life.graphql-types.ts';
import {
  conflictSaved,
  type SeenConflict,
  sayWhoYouAre,
  seenConflict,
  type StepRefusal,
} from './conflict-life.service.ts';

const STEPS = { change: 'decide', accept: 'accept', dismiss: 'dismiss' } as const;

/** Where something is decided or reviewed, and what that means there: a meeting, say. All of it is in one transaction. */
export interface DecisionOccasion<Refusal extends object> {
  readonly meetingId: string;
  readonly itemId: string;
  /** Looks, before anything is written, whether it can be decided there now; what it answers with is the answer. */
  begin(writing: Writing): Promise<Refusal | undefined>;
  /** Writes what comes of it there. */
  finish(writing: Writing, revision: Revision, decisionId: string): Promise<void>;
}

/** Decides on conflicts, and carries decisions out as far as who decides may. */
@Injectable()
export class DecidingService {
  constructor(private readonly writer: PlanWriter) {}

  async decide(
    organisation: string,
    seen: SeenConflict,
    input: DecisionInput,
    context: RequestContext,
  ): Promise<ConflictSaved | StepRefusal> {
    return conflictSaved(await this.write(organisation, seen, input, context), seen.conflict);
  }

  /** The same, on an occasion, with what was written. */
  write<Refusal extends object = never>(
    organisation: string,
    seen: SeenConflict,
    input: DecisionInput,
    context: RequestContext,
    occasion?: DecisionOccasion<Refusal>,
  ): Promise<Written | StepRefusal | Refusal> {
    return this.writer.run<StepRefusal | Refusal>(organisation, context, async (writing) => {
      const hindrance = await occasion?.begin(writing);
      if (hindrance !== undefined) return hindrance;
      const row = await seenConflict(writing, seen);
      if (!('state' in row)) return row;
      const refusal = whyNot(STEPS[input.kind], row.state, readersLanguage()) ?? sayWhoYouAre(writing);
      if (refusal !== undefined) return invalid(refusal);
      const repairs = await repairsAsked(writing, row, input);
      const problems = decisionProblems(
        writing.before,
        row,
        input,
        repairs.map(({ repair }) => repair.text),
      );
      if (problems.length > 0) return new InvalidInputError(problems);
      return this.#write(writing, row, input, repairs, occasion);
    });
  }

  async #write(
    writing: Writing,
    row: ConflictRow,
    input: DecisionInput,
    repairs: readonly TriedRepair[],
    occasion: DecisionOccasion<object> | undefined,
  ): Promise<PlanWrite | InvalidInputError> {
    const { manager } = writing;
    const options = await optionsWith(writing, input, repairs);
    const chosen = input.adopt === true ? repairs[input.options?.[input.chosen ?? -1]?.repair ?? -1] : undefined;
    const revision = await writing.raise({
      // Whoever asks what has changed in promises and capacities looks among the writes of this kind.
      kind: chosen !== undefined && changesModel(writing, chosen) ? 'model' : 'decision',
      summary: () => say('Decided on “{headline}”', { headline: row.headline }),
    });
    const decisionId = await addDecision(manager, revision, newDecision(writing, row, input, occasion), options);
    const edits = chosen === undefined ? [] : await carryOut(writing, revision, decisionId, chosen);
    if (edits instanceof InvalidInputError) return edits;
    const changed = new Map(
      edits.flatMap((edit) => (edit.kind === 'goal' ? [[edit.goal.key, edit.goal] as const] : [])),
    );
    const goals = row.goals.flatMap((key) => changed.get(key) ?? writing.before.goals.get(key) ?? []);
    await settleConflict(manager, revision, row, {
      to: STATE_AFTER[STEPS[input.kind]] as 'decided' | 'accepted' | 'dismissed',
      decisionId,
      acceptedUpTo: input.kind === 'accept' ? (input.acceptUpTo ?? row.severity) : null,
      reviewOn: input.reviewOn ?? null,
      basis: goals.map(askOf),
      because: input.choice.trim(),
    });
    await occasion?.finish(writing, revision, decisionId);
    return new PlanWrite(revision, edits, decisionId);
  }
}

/** The repairs that the options point at, in the order of the conflict's repairs. */
async function repairsAsked(
  { before }: Writing,
  row: FoundConflict,
  { options = [] }: DecisionInput,
): Promise<readonly TriedRepair[]> {
  return options.some(({ repair }) => repair != null) ? before.repairsOf(row) : [];
}

async function optionsWith(
  { before }: Writing,
  { options, chosen }: DecisionInput,
  repairs: readonly TriedRepair[],
): Promise<NewOption[]> {
  const given = options ?? [];
  return Promise.all(
    given.map(async ({ says, repair }, i): Promise<NewOption> => {
      const tried = repairs[repair ?? -1];
      const words = says?.trim() || (tried?.repair.text ?? '');
      if (tried === undefined || tried.edits.length === 0) return { says: words, chosen: i === chosen, effect: null };
      const effect = await before.whatIf(tried.edits);
      return {
        says: words,
        chosen: i === chosen,
        effect: {
          before: effect.before.headline,
          after: effect.after.headline,
          opens: effect.opened.map(({ headline }) => headline),
          closes: effect.closed.map(({ headline }) => headline),
        },
      };
    }),
  );
}

function newDecision(
  { before }: Writing,
  row: ConflictRow,
  input: DecisionInput,
  occasion: DecisionOccasion<object> | undefined,
) {
  const { metrics, outcomes, departments } = subjectOf(before, row);
  const { expected } = input;
  return {
    conflictId: row.id,
    kind: input.kind,
    choice: input.choice.trim(),
    reason: input.reason.trim(),
    context: input.context?.trim() || null,
    dismissedBecause: input.kind === 'dismiss' ? (input.dismissBecause ?? null) : null,
    acceptedUpTo: input.kind === 'accept' ? (input.acceptUpTo ?? row.severity) : null,
    accountableKey: input.accountable,
    responsibleKeys: input.responsible ?? [],
    consultedKeys: input.consulted ?? [],
    informedKeys: input.informed ?? [],
    expectedMetricKey: expected?.metric ?? null,
    expectedValue: expected?.to ?? null,
    expectedFrom: expected ? (metricNow(before, expected.metric) ?? null) : null,
    reviewOn: input.reviewOn ?? null,
    // Only one decision on a conflict is in force.
    replacesId: row.decisionId,
    rule: row.rule,
    headline: row.headline,
    metrics: [...metrics],
    outcomes: [...outcomes],
    departments: [...departments],
    meetingId: occasion?.meetingId ?? null,
    agendaItemId: occasion?.itemId ?? null,
  };
}
