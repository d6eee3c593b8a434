import type { Goal as PlannedGoal } from '@concord/alignment-engine';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WaitingFor } from '../agreement/agreement.graphql-types.ts';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { personOf } from '../conflict-life/to-conflict-life.ts';
import { Goal, toGoal } from '../goal/goal.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { noSuccessorLoader, successionIn, toProposedSuccessor, wantsSuccessor } from './read-succession.ts';
import { seriesOf } from './series-of.ts';
import {
  GoalSeries,
  NoSuccessor,
  ProposedSuccessor,
  type SeriesPoint,
  SuccessorAnswerResult,
} from './succession.graphql-types.ts';
import { SuccessionService } from './succession.service.ts';

@Resolver(() => Goal)
export class GoalSuccessionResolver {
  @ResolveField(() => Goal, { nullable: true, description: 'The goal that was reached before it and that it extends.' })
  async succeeds(@Parent() { reader, stored }: Goal): Promise<Goal | null> {
    const { succeeds } = stored.goal;
    const before = succeeds === undefined ? undefined : await reader.goals.load(succeeds);
    return before ? toGoal(reader, before) : null;
  }

  @ResolveField(() => Goal, { nullable: true, description: 'The goal that comes after it.' })
  async successor(@Parent() { reader, key }: Goal): Promise<Goal | null> {
    const { successors } = await successionIn(await reader.judgement());
    const after = successors.get(key);
    const stored = after && (await reader.goals.load(after.key));
    return stored ? toGoal(reader, stored) : null;
  }

  @ResolveField(() => GoalSeries, {
    nullable: true,
    description: 'The series that it belongs to; null where no goal comes before or after it.',
  })
  async series(@Parent() { reader, key }: Goal): Promise<GoalSeries | null> {
    const judgement = await reader.judgement();
    const goals = seriesOf(key, await successionIn(judgement));
    if (goals.length < 2) return null;
    const stored = await reader.goalsOf(goals.map((goal) => goal.key));
    return {
      place: goals.findIndex((goal) => goal.key === key) + 1,
      count: goals.length,
      goals: stored.map((one) => toGoal(reader, one)),
      points: pointsOf(goals, judgement),
    };
  }

  @ResolveField(() => ProposedSuccessor, {
    nullable: true,
    description: 'What could come next; null unless it was reached, nothing comes after it, and something shall.',
  })
  async proposedSuccessor(@Parent() { reader, key, stored }: Goal): Promise<ProposedSuccessor | null> {
    const judgement = await reader.judgement();
    if (stored.archivedAt !== null) return null;
    if (!wantsSuccessor(stored.goal, await successionIn(judgement), reader.asOf)) return null;
    if (await noSuccessorLoader(reader).load(key)) return null;
    return toProposedSuccessor(stored.goal, judgement, reader.asOf);
  }

  @ResolveField(() => NoSuccessor, {
    nullable: true,
    description: 'Why nothing shall come after it; null where nobody has said so.',
  })
  async noSuccessor(@Parent() { reader, key }: Goal): Promise<NoSuccessor | null> {
    const row = await noSuccessorLoader(reader).load(key);
    return row ? { reader, row, because: row.because } : null;
  }
}

@Resolver(() => NoSuccessor)
export class NoSuccessorResolver {
  @ResolveField(() => DateTimeScalar, { description: 'When it was said.' })
  async at(@Parent() { reader, row }: NoSuccessor): Promise<Date> {
    return (await reader.revisions.load(row.revision))?.at ?? new Date(0);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who said it; null if they have left the plan.' })
  async by(@Parent() { reader, row }: NoSuccessor): Promise<Person | null> {
    const revision = await reader.revisions.load(row.revision);
    return personOf(reader, await reader.judgement(), revision?.personKey ?? null);
  }
}

@Resolver(() => WaitingFor)
export class WaitingSuccessorResolver {
  @ResolveField(() => [Goal], { description: 'Goals of theirs that were reached and ask for a successor.' })
  async successors(@Parent() { reader, person }: WaitingFor): Promise<Goal[]> {
    const judgement = await reader.judgement();
    const succession = await successionIn(judgement);
    const wanting = judgement.plan.goals.filter(
      (goal) => goal.owner === person.key && wantsSuccessor(goal, succession, reader.asOf),
    );
    return toGoals(
      reader,
      wanting.map(({ key }) => key),
    );
  }
}

async function toGoals(reader: OrganisationReader, keys: readonly string[]): Promise<Goal[]> {
  const answered = await noSuccessorLoader(reader).loadMany([...keys]);
  const open = keys.filter((_, index) => answered[index] === undefined);
  return (await reader.goalsOf(open)).map((stored) => toGoal(reader, stored));
}

/** Values by day: what was checked in counts before what was measured. */
function pointsOf(goals: readonly PlannedGoal[], { metrics }: Judgement): SeriesPoint[] {
  const metric = goals.at(-1)?.metric;
  if (metric === undefined) return [];
  const same = goals.filter((goal) => goal.metric === metric);
  const first = same.reduce<string | undefined>(
    (day, { from }) => (from !== undefined && (day === undefined || from < day) ? from : day),
    undefined,
  );
  const measured = (metrics.get(metric)?.readings ?? []).filter(({ on }) => first === undefined || on >= first);
  const byDay = new Map(measured.map(({ on, value }) => [on, value]));
  for (const { checkIns } of same) for (const { on, value } of checkIns) if (value !== undefined) byDay.set(on, value);
  return [...byDay].map(([on, value]) => ({ on, value })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

@Resolver()
export class SuccessionMutationResolver {
  constructor(private readonly service: SuccessionService) {}

  @Mutation(() => SuccessorAnswerResult, {
    description: 'Says that a goal which was reached shall have no successor. It stops asking.',
  })
  declineSuccessor(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('goal', { type: () => ID, description: 'The key of the goal.' }) goal: string,
    @Args('because', { description: 'Why.' }) because: string,
    @Context() context: RequestContext,
  ): Promise<typeof SuccessorAnswerResult> {
    return this.service.decline(organisation, goal, because, context);
  }

  @Mutation(() => SuccessorAnswerResult, { description: 'Lets a goal that was reached ask for its successor again.' })
  askForSuccessor(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('goal', { type: () => ID, description: 'The key of the goal.' }) goal: string,
    @Context() context: RequestContext,
  ): Promise<typeof SuccessorAnswerResult> {
    return this.service.askAgain(organisation, goal, context);
  }
}
