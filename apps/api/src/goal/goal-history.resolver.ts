import { type GoalChangeRow, historyOfGoal } from '@concord/persistence';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { personOf } from '../conflict-life/to-conflict-life.ts';
import { Decision } from '../decision/decision.graphql-types.ts';
import { toDecision } from '../decision/to-decision.ts';
import { decodeCursor, encodeCursor, PageArgs, pageSize, toPage } from '../graphql/page.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { goalChangeInWords } from './goal-change-in-words.ts';
import { GoalFieldChange, GoalFieldChangeConnection } from './goal-history.graphql-types.ts';
import { Goal } from './goal.graphql-types.ts';

@Resolver(() => Goal)
export class GoalHistoryResolver {
  @ResolveField(() => GoalFieldChangeConnection, { description: 'Every change of every field, the latest first.' })
  async history(@Parent() { reader, key }: Goal, @Args() page: PageArgs): Promise<GoalFieldChangeConnection> {
    const { manager, organisation } = reader;
    const size = pageSize(page);
    const before = page.after == null ? undefined : placeOf(page.after);
    const rows = await historyOfGoal(manager, organisation.organisationId, key, { limit: size + 1, before });
    const changes = rows.map((row) => toChange(reader, row));
    return toPage(changes, size, page, ({ row }) => encodeCursor([row.revision, row.field]));
  }
}

@Resolver(() => GoalFieldChange)
export class GoalFieldChangeResolver {
  @ResolveField(() => DateTimeScalar, { description: 'When.' })
  async at(@Parent() { reader, row }: GoalFieldChange): Promise<Date> {
    return (await reader.revisions.load(row.revision))?.at ?? new Date(0);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who; null if nobody said who they were.' })
  async by(@Parent() { reader, row }: GoalFieldChange): Promise<Person | null> {
    const revision = await reader.revisions.load(row.revision);
    return personOf(reader, await reader.judgement(), revision?.personKey ?? null);
  }

  @ResolveField(() => String, { description: 'The write through which it happened, in a line.' })
  async through(@Parent() { reader, row }: GoalFieldChange): Promise<string> {
    return (await reader.revisions.load(row.revision))?.summary ?? '';
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision that it carries out.' })
  async decision(@Parent() { reader, row }: GoalFieldChange): Promise<Decision | null> {
    const found = row.decisionId === null ? undefined : await reader.decisions.load(row.decisionId);
    return found ? toDecision(reader, found) : null;
  }
}

function toChange(reader: OrganisationReader, row: GoalChangeRow): GoalFieldChange {
  const { goalKey, revision, field, before, after } = row;
  return {
    reader,
    row,
    id: `${goalKey}:${revision}:${field}`,
    field,
    says: goalChangeInWords(row),
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  };
}

function placeOf(cursor: string): { revision: number; field: string } {
  const [revision, field] = decodeCursor(cursor, [0, ''] as [number, string]);
  return { revision, field };
}
