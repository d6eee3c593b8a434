import { storeModel } from '@concord/persistence';
import { validatePlan } from '@concord/plan-file';
import { Injectable } from '@nestjs/common';
import { say } from '@concord/texts';
import { effectOf } from '../goal/goal-writing.ts';
import type { WhatIf } from '../goal/goal-results.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError } from '../graphql/user-error.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { PlanEdit } from '../judgement/worker/protocol.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, Written } from '../writing/plan-writer.ts';
import { correctedModel, WrongCorrection } from './corrected-model.ts';
import type { ModelCorrectionInput } from './model-correction.inputs.ts';

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
  const errors = validatePlan({ ...corrected, goals });
  if (errors.length > 0) return new InvalidInputError(errors.map(({ path, message }) => ({ path, message })));
  return { kind: 'model', model: corrected };
}
