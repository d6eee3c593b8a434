import { isUuid } from '../graphql/is-uuid.ts';
import { type DecisionRow, reviewDecision } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { sayWhoYouAre } from '../conflict-life/conflict-life.service.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { NotFoundError, invalid } from '../graphql/user-error.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, Written } from '../writing/plan-writer.ts';
import { DecisionReviewed, StaleDecisionError } from './decision-results.graphql-types.ts';
import type { DecisionReviewInput } from './decision.inputs.ts';
import { metricNow } from './metric-now.ts';
import { toDecision } from './to-decision.ts';

type Refusal = WriteRefusal | StaleDecisionError;

/** Writes down how decisions turned out. */
@Injectable()
export class ReviewService {
  constructor(private readonly writer: PlanWriter) {}

  async review(
    organisation: string,
    { decision: id, version }: { readonly decision: string; readonly version: number },
    { verdict, actualValue, note }: DecisionReviewInput,
    context: RequestContext,
  ): Promise<DecisionReviewed | Refusal> {
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const { reader, afterwards, before, manager } = writing;
      const row = isUuid(id) ? await reader.decisions.load(id) : undefined;
      if (!row) return new NotFoundError('There is no such decision. Go back to the list of decisions.');
      const nameless = sayWhoYouAre(writing);
      if (nameless !== undefined) return invalid(nameless);
      const stale = new StaleDecisionError(
        'Somebody else has reviewed this decision in the meantime. Look at what they wrote.',
        toDecision(afterwards, row),
      );
      if (row.version !== version) return stale;
      const revision = await writing.raise({ kind: 'decision', summary: `Reviewed the decision “${row.choice}”` });
      await reviewDecision(manager, revision, row, {
        verdict,
        actualValue: actualValue ?? metricOf(before, row),
        verdictNote: note?.trim() || null,
      });
      return new PlanWrite(revision, []);
    });
    if (!(written instanceof Written)) return written;
    const row = await written.reader.decisions.load(id);
    if (!row) throw new Error(`The decision ${id} vanished while it was reviewed.`);
    return new DecisionReviewed(toDecision(written.reader, row));
  }
}

function metricOf(judgement: Parameters<typeof metricNow>[0], { expectedMetricKey }: DecisionRow): number | null {
  return expectedMetricKey === null ? null : (metricNow(judgement, expectedMetricKey) ?? null);
}
