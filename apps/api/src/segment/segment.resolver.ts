import type { Segment as PlanSegment } from '@concord/alignment-engine';
import { weighedFor } from '@concord/alignment-engine';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toScore } from '../alignment/to-alignment.ts';
import { toConflict, toStoredConflict } from '../conflict/to-conflict.ts';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { PlanEdit, Severest } from '../judgement/worker/protocol.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { ConflictForSegment, OutcomeWeight, SeenBySegment, Segment } from './segment.graphql-types.ts';

/** As many conflicts as can be asked for as they are for a segment. */
const MOST_CONFLICTS = 20;

@Resolver(() => Organisation)
export class OrganisationSegmentsResolver {
  @ResolveField(() => [Segment], { description: 'People for whom something else matters than for the others.' })
  async segments(@Parent() { reader }: Organisation): Promise<Segment[]> {
    const { model } = await reader.judgement();
    return model.segments.map((segment) => toSegment(reader, segment));
  }

  @ResolveField(() => Segment, { nullable: true, description: 'One of them by key.' })
  async segment(
    @Parent() { reader }: Organisation,
    @Args('key', { type: () => ID, description: 'The key.' }) key: string,
  ): Promise<Segment | null> {
    const { model } = await reader.judgement();
    const found = model.segments.find((one) => one.key === key);
    return found === undefined ? null : toSegment(reader, found);
  }
}

@Resolver(() => Segment)
export class SegmentResolver {
  readonly #seen = new OncePerJudgement<Severest>();

  @ResolveField(() => [OutcomeWeight], { description: 'Outcomes that matter to them more or less than to all.' })
  async weights(@Parent() { reader, inPlan }: Segment): Promise<OutcomeWeight[]> {
    const { model } = await reader.judgement();
    return model.outcomes.flatMap((outcome) => {
      const weight = inPlan.weights[outcome.key];
      return weight === undefined ? [] : { outcome: toOutcome(reader, outcome), weight };
    });
  }

  @ResolveField(() => SeenBySegment, { description: 'The plan, judged by what matters to them.' })
  async seen(@Parent() { reader, inPlan }: Segment): Promise<SeenBySegment> {
    const judgement = await reader.judgement();
    const edit: PlanEdit = { kind: 'model', model: weighedFor(inPlan, judgement.model) };
    const { score, conflicts } = await this.#seen.of(judgement, inPlan.key, () =>
      judgement.severest([edit], MOST_CONFLICTS),
    );
    const theirs = judgement.changedBy([edit]);
    const found = conflicts.map((placed, i) => toConflictForSegment(reader, { judgement, theirs }, placed, i));
    return { alignment: toScore(score), found: await Promise.all(found) };
  }
}

@Resolver(() => SeenBySegment)
export class SeenBySegmentResolver {
  @ResolveField(() => [ConflictForSegment], { description: 'The severest conflicts for them first.' })
  conflicts(
    @Parent() { found }: SeenBySegment,
    @Args('first', { type: () => Int, defaultValue: 5, description: 'How many at most, 1 to 20.' }) first: number,
  ): readonly ConflictForSegment[] {
    return found.slice(0, Math.max(1, Math.min(first, MOST_CONFLICTS)));
  }
}

function toSegment(reader: OrganisationReader, inPlan: PlanSegment): Segment {
  return { reader, inPlan, key: inPlan.key, name: inPlan.name };
}

async function toConflictForSegment(
  reader: OrganisationReader,
  { judgement, theirs }: Readonly<Record<'judgement' | 'theirs', Judgement>>,
  { conflict, placeBefore, repair, repairBefore }: Severest['conflicts'][number],
  index: number,
): Promise<ConflictForSegment> {
  const row = placeBefore === undefined ? undefined : await reader.conflicts.load(conflict.id);
  return {
    conflict: row ? toStoredConflict(reader, judgement, row) : toConflict(reader, theirs, conflict),
    severity: rounded(conflict.severity),
    place: index + 1,
    placeForAll: placeBefore ?? null,
    repair: repair ?? null,
    repairForAll: repairBefore ?? null,
  };
}
