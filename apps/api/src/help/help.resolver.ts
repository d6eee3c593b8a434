import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WaitingFor } from '../agreement/agreement.graphql-types.ts';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { personOf } from '../conflict-life/to-conflict-life.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { Goal, toGoal } from '../goal/goal.graphql-types.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import { PageArgs } from '../graphql/page.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { must } from '../judgement/must.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { Help, HelpConnection, HelpFilter } from './help.graphql-types.ts';
import { helpLoadsOf } from './help-loads.ts';
import { answering, helpPage, toHelp } from './to-help.ts';

@Resolver(() => Organisation)
export class OrganisationHelpResolver {
  @ResolveField(() => HelpConnection, {
    description: 'Help that departments ask each other for or offer each other, those made first at the beginning.',
  })
  help(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('filter', { type: () => HelpFilter, nullable: true, description: 'Which; missing: all.' })
    filter?: HelpFilter,
  ): Promise<HelpConnection> {
    const { states, kinds, department, goal } = filter ?? {};
    return helpPage(reader, page, {
      states: states ?? undefined,
      kinds: kinds ?? undefined,
      department: department ?? undefined,
      goal: goal ?? undefined,
    });
  }

  @ResolveField(() => Help, {
    nullable: true,
    description: 'One request or offer of help; null if there is none with this id.',
  })
  async oneHelp(
    @Parent() { reader }: Organisation,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<Help | null> {
    const row = isUuid(id) ? await helpLoadsOf(reader).byId.load(id) : undefined;
    return row ? toHelp(reader, row) : null;
  }
}

@Resolver(() => Goal)
export class GoalHelpResolver {
  @ResolveField(() => [Help], { description: 'Help that was asked for it or by it, the latest first.' })
  async help(@Parent() { reader, key }: Goal): Promise<Help[]> {
    return (await helpLoadsOf(reader).ofGoal.load(key)).map((row) => toHelp(reader, row));
  }
}

@Resolver(() => WaitingFor)
export class WaitingHelpResolver {
  @ResolveField(() => HelpConnection, {
    description: 'Help that their department, or a goal of theirs, is asked for or offered and nobody has answered.',
  })
  async help(@Parent() { reader, person }: WaitingFor, @Args() page: PageArgs): Promise<HelpConnection> {
    const department = (await reader.judgement()).people.get(person.key)?.department;
    return helpPage(reader, page, { waitingFor: { department, owner: person.key } });
  }
}

@Resolver(() => Help)
export class HelpResolver {
  @ResolveField(() => Department, { description: 'The department whose goal is helped.' })
  async asking(@Parent() { reader, row }: Help): Promise<Department> {
    return toDepartment(reader, must((await reader.judgement()).departments, row.askingDepartmentKey));
  }

  @ResolveField(() => Goal, { description: 'The goal that is helped.' })
  async goal(@Parent() { reader, row }: Help): Promise<Goal> {
    const stored = await reader.goals.load(row.askingGoalKey);
    if (!stored) throw new Error(`The goal ${row.askingGoalKey} is not there.`);
    return toGoal(reader, stored);
  }

  @ResolveField(() => Department, { description: 'The department that helps.' })
  async giving(@Parent() { reader, row }: Help): Promise<Department> {
    return toDepartment(reader, must((await reader.judgement()).departments, row.givingDepartmentKey));
  }

  @ResolveField(() => Goal, {
    nullable: true,
    description: 'The goal that helps; null while those who are asked have not chosen it.',
  })
  async givingGoal(@Parent() { reader, row }: Help): Promise<Goal | null> {
    const stored = row.givingGoalKey === null ? undefined : await reader.goals.load(row.givingGoalKey);
    return stored ? toGoal(reader, stored) : null;
  }

  @ResolveField(() => Department, { nullable: true, description: 'Who has to answer; null if it is not open.' })
  async waitsFor(@Parent() { reader, row }: Help): Promise<Department | null> {
    if (row.state !== 'open') return null;
    return toDepartment(reader, must((await reader.judgement()).departments, answering(row)));
  }

  @ResolveField(() => Int, { nullable: true, description: 'For how many days it waits; null if it is not open.' })
  async daysOpen(@Parent() { reader, row }: Help): Promise<number | null> {
    const made = (await reader.revisions.load(row.madeRevision))?.at;
    if (row.state !== 'open' || made === undefined) return null;
    return Math.max(0, daysBetween(made.toISOString().slice(0, 10), reader.asOf));
  }

  @ResolveField(() => Help, { nullable: true, description: 'What it is the counter-offer to.' })
  async answers(@Parent() { reader, row }: Help): Promise<Help | null> {
    const found = row.answersId === null ? undefined : await helpLoadsOf(reader).byId.load(row.answersId);
    return found ? toHelp(reader, found) : null;
  }

  @ResolveField(() => Help, { nullable: true, description: 'The counter-offer to it.' })
  async counter(@Parent() { reader, row }: Help): Promise<Help | null> {
    const found = await helpLoadsOf(reader).answering.load(row.helpId);
    return found ? toHelp(reader, found) : null;
  }

  @ResolveField(() => DateTimeScalar, { description: 'When it was made.' })
  async madeAt(@Parent() { reader, row }: Help): Promise<Date> {
    return (await reader.revisions.load(row.madeRevision))?.at ?? new Date(0);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who made it; null if they have left the plan.' })
  async madeBy(@Parent() { reader, row }: Help): Promise<Person | null> {
    const revision = await reader.revisions.load(row.madeRevision);
    return personOf(reader, await reader.judgement(), revision?.personKey ?? null);
  }

  @ResolveField(() => DateTimeScalar, { nullable: true, description: 'When it was answered or taken back.' })
  async answeredAt(@Parent() { reader, row }: Help): Promise<Date | null> {
    return (row.answeredRevision && (await reader.revisions.load(row.answeredRevision))?.at) || null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who answered it or took it back.' })
  async answeredBy(@Parent() { reader, row }: Help): Promise<Person | null> {
    if (row.answeredRevision === null) return null;
    const revision = await reader.revisions.load(row.answeredRevision);
    return personOf(reader, await reader.judgement(), revision?.personKey ?? null);
  }
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
