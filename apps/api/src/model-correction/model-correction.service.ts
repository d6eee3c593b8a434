import type { Plan } from '@concord/alignment-engine';
import { storeModel, usesOutsidePlan } from '@concord/persistence';
import { newProblems } from '@concord/plan-file';
import { Injectable } from '@nestjs/common';
import { say } from '@concord/texts';
import { effectOf } from '../goal/goal-writing.ts';
import type { WhatIf } from '../goal/goal-results.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError } from '../graphql/user-error.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { PlanEdit } from '../judgement/worker/protocol.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import { correctedModel, WrongCorrection } from './corrected-model.ts';
import type { ModelCorrectionInput } from './model-correction.inputs.ts';
import { type RemovedEntry, removedEntries } from './removed-entries.ts';
import { sayStillUsed } from './say-still-used.ts';
import { usesInPlan } from './uses-in-plan.ts';

/** Corrects how the business is: what moves what, how it works, what matters. */
@Injectable()
export class ModelCorrectionService {
  constructor(private readonly writer: PlanWriter) {}

  async correct(
    organisation: string,
    corrections: readonly ModelCorrectionInput[],
    because: string | undefined,
    context: RequestContext,
  ): Promise<WhatIf | WriteRefusal> {
    const written = await this.writer.run(organisation, context, async (writing) => {
      const edit = correctionOf(writing.before, corrections);
      if (edit instanceof InvalidInputError) return edit;
      const held = await heldOnTo(writing, edit.model);
      if (held !== undefined) return held;
      const words = because?.trim() ?? '';
      const summary = () =>
        words === '' ? say('Corrected how the business is') : say('Corrected how the business is: {words}', { words });
      const revision = await writing.raise({ kind: 'model', summary });
      await storeModel(writing.manager, writing.organisation.organisationId, edit.model);
      return new PlanWrite(revision, [edit]);
    });
    return written instanceof Written ? effectOf(written) : written;
  }
}

/** Corrections as an edit of the plan, checked as a plan file would be. */
export function correctionOf(
  { plan }: Judgement,
  corrections: readonly ModelCorrectionInput[],
): Extract<PlanEdit, { kind: 'model' }> | InvalidInputError {
  const { goals, ...model } = plan;
  const corrected = correctedModel(model, corrections);
  if (corrected instanceof WrongCorrection) return new InvalidInputError([corrected.problem]);
  const wanted = { ...corrected, goals };
  const used = removedEntries(model, corrected).flatMap((entry) => stillUsed(entry, wanted));
  if (used.length > 0) return new InvalidInputError(used.map((message) => ({ path: 'corrections', message })));
  const errors = newProblems(plan, wanted);
  if (errors.length > 0) return new InvalidInputError(errors.map(({ path, message }) => ({ path, message })));
  return { kind: 'model', model: corrected };
}

function stillUsed(entry: RemovedEntry, plan: Plan): string[] {
  const said = sayStillUsed(entry, usesInPlan(plan, entry), []);
  return said === undefined ? [] : [said];
}

/** What the plan itself does not tell: archived goals, and what people did with something that shall be removed. */
async function heldOnTo(
  { manager, organisation: { organisationId }, before: { plan } }: Writing,
  model: Omit<Plan, 'goals'>,
): Promise<InvalidInputError | undefined> {
  const problems: { path: string; message: string }[] = [];
  for (const entry of removedEntries(plan, model)) {
    const uses = usesInPlan({ ...model, goals: plan.goals }, entry);
    const message = sayStillUsed(entry, uses, await usesOutsidePlan(manager, organisationId, entry.kind, entry.key));
    if (message !== undefined) problems.push({ path: 'corrections', message });
  }
  return problems.length === 0 ? undefined : new InvalidInputError(problems);
}
