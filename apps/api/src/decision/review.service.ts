import { isUuid } from '../graphql/is-uuid.ts';
import { type DecisionRow, reviewDecision } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { DecisionOccasion } from '../conflict-life/deciding.service.ts';
import { sayWhoYouAre } from '../conflict-life/conflict-life.service.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { NotFoundError, invalid } from '../graphql/user-error.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, Written } from '../writing/plan-writer.ts';
import { DecisionReviewed, StaleDecisionError } from './decision-results.graphql-types.ts';
import type { DecisionReviewInput } from './decision.inputs.ts';
import { metricNow } from './metric-now.ts';
import { toDecision } from './to-decision.ts';

export type ReviewRefusal = WriteRefusal | StaleDecisionError;

/** A decision as somebody saw it. */
export interface SeenDecision {
  readonly decision: string;
  readonly version: number;
}

/** Writes down how decisions turned out. */
@Injectable()
export class ReviewService {
  constructor(private readonly writer: PlanWriter) {}

  async review(
    organisation: string,
    seen: SeenDecision,
    input: DecisionReviewInput,
    context: RequestContext,
  ): Promise<DecisionReviewed | ReviewRefusal> {
    const written = await this.write(organisation, seen, input, context);
    if (!(written instanceof Written)) return written;
    const row = await written.reader.decisions.load(seen.decision);
    if (!row) throw new Error(`The decision ${seen.decision} vanished while it was reviewed.`);
    return new DecisionReviewed(toDecision(written.reader, row));
  }

  /** The same, on an occasion, with what was written. */
  write<Refusal extends object = never>(
    organisation: string,
    { decision: id, version }: SeenDecision,
    { verdict, actualValue, note }: DecisionReviewInput,
    context: RequestContext,
    occasion?: DecisionOccasion<Refusal>,
  ): Promise<Written | ReviewRefusal | Refusal> {
    return this.writer.run<ReviewRefusal | Refusal>(organisation, context, async (writing) => {
      const hindrance = await occasion?.begin(writing);
      if (hindrance !== undefined) return hindrance;
      const { reader, afterwards, before, manager } = writing;
      const row = isUuid(id) ? await reader.decisions.load(id) : undefined;
      if (!row) return new NotFoundError(say('There is no such decision. Go back to the list of decisions.'));
      const nameless = sayWhoYouAre(writing);
      if (nameless !== undefined) return invalid(nameless);
      const stale = new StaleDecisionError(
        say('Somebody else has reviewed this decision in the meantime. Look at what they wrote.'),
        toDecision(afterwards, row),
      );
      if (row.version !== version) return stale;
      const revision = await writing.raise({
        kind: 'decision',
        summary: () => say('Reviewed the decision “{choice}”', { choice: row.choice }),
      });
      await reviewDecision(manager, revision, row, {
        verdict,
        actualValue: actualValue ?? metricOf(before, row),
        verdictNote: note?.trim() || null,
        reviewedMeetingId: occasion?.meetingId ?? null,
      });
      await occasion?.finish(writing, revision, id);
      return new PlanWrite(revision, []);
    });
  }
}

function metricOf(judgement: Parameters<typeof metricNow>[0], { expectedMetricKey }: DecisionRow): number | null {
  return expectedMetricKey === null ? null : (metricNow(judgement, expectedMetricKey) ?? null);
}
