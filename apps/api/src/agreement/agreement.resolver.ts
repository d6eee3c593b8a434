import { commitmentOf, questionsTo } from '@concord/persistence';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person, toPerson } from '../business-model/business-model.graphql-types.ts';
import { ConflictConnection } from '../conflict/conflict.graphql-types.ts';
import { ConflictReader } from '../conflict/conflict-reader.ts';
import { personOf } from '../conflict-life/to-conflict-life.ts';
import { DecisionReader } from '../decision/decision-reader.ts';
import { Decision, DecisionConnection } from '../decision/decision.graphql-types.ts';
import { toDecision } from '../decision/to-decision.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { Goal, toGoal } from '../goal/goal.graphql-types.ts';
import { PageArgs } from '../graphql/page.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { rounded } from '../graphql/rounded.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import {
  Agreement,
  AgreementCount,
  AnswerGoalResult,
  GoalAnswerInput,
  GoalQuestion,
  WaitingFor,
} from './agreement.graphql-types.ts';
import { AgreementService } from './agreement.service.ts';
import { toAgreement, toQuestion } from './to-agreement.ts';

@Resolver()
export class AnswerGoalResolver {
  constructor(private readonly service: AgreementService) {}

  @Mutation(() => AnswerGoalResult, { description: 'Says whether you, or your department, agree to a goal.' })
  answerGoal(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('goal', { type: () => ID, description: 'The key of the goal.' }) goal: string,
    @Args('answer', { description: 'The answer.' }) answer: GoalAnswerInput,
    @Context() context: RequestContext,
  ): Promise<typeof AnswerGoalResult> {
    return this.service.answer(organisation, goal, answer, context);
  }
}

@Resolver(() => Goal)
export class GoalAgreementResolver {
  @ResolveField(() => Agreement, { description: 'Who is asked about it, and what they say.' })
  async agreement(@Parent() { reader, key }: Goal): Promise<Agreement> {
    return toAgreement(reader, await reader.goalAnswers.load(key));
  }
}

@Resolver(() => GoalQuestion)
export class GoalQuestionResolver {
  @ResolveField(() => Goal, { description: 'The goal.' })
  async goal(@Parent() { reader, row }: GoalQuestion): Promise<Goal> {
    const stored = await reader.goals.load(row.goalKey);
    if (!stored) throw new Error(`The goal ${row.goalKey} is not there.`);
    return toGoal(reader, stored);
  }

  @ResolveField(() => Person, { nullable: true, description: 'The owner, where the owner is asked.' })
  async person(@Parent() { reader, row }: GoalQuestion): Promise<Person | null> {
    return row.asked === 'owner' ? personOf(reader, await reader.judgement(), row.askedKey) : null;
  }

  @ResolveField(() => Department, { nullable: true, description: 'The department, where a department is asked.' })
  async department(@Parent() { reader, row }: GoalQuestion): Promise<Department | null> {
    const found = row.asked === 'department' && (await reader.judgement()).departments.get(row.askedKey);
    return found ? toDepartment(reader, found) : null;
  }

  @ResolveField(() => DateTimeScalar, { description: 'When they were asked.' })
  async askedAt(@Parent() { reader, row }: GoalQuestion): Promise<Date> {
    return (await reader.revisions.load(row.askedRevision))?.at ?? new Date(0);
  }

  @ResolveField(() => DateTimeScalar, { nullable: true, description: 'When they answered.' })
  async answeredAt(@Parent() { reader, row }: GoalQuestion): Promise<Date | null> {
    return (row.answeredRevision && (await reader.revisions.load(row.answeredRevision))?.at) || null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who answered.' })
  async answeredBy(@Parent() { reader, row }: GoalQuestion): Promise<Person | null> {
    if (row.answeredRevision === null) return null;
    const revision = await reader.revisions.load(row.answeredRevision);
    return personOf(reader, await reader.judgement(), revision?.personKey ?? null);
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision that asks for another target.' })
  async decision(@Parent() { reader, row }: GoalQuestion): Promise<Decision | null> {
    const found = row.decisionId === null ? undefined : await reader.decisions.load(row.decisionId);
    return found ? toDecision(reader, found) : null;
  }
}

@Resolver(() => Organisation)
export class OrganisationAgreementResolver {
  @ResolveField(() => AgreementCount, { description: 'How many of those asked about its goals agree.' })
  async agreement(@Parent() { reader }: Organisation): Promise<AgreementCount> {
    const { asked, agree, agreeIf, disagree } = await commitmentOf(reader.manager, reader.organisation.organisationId);
    return { asked, agree, agreeIf, disagree, share: asked === 0 ? null : rounded(agree / asked) };
  }

  @ResolveField(() => WaitingFor, {
    nullable: true,
    description: 'What waits for a person; null if there is nobody with this key.',
  })
  async waitingFor(
    @Parent() { reader }: Organisation,
    @Args('person', { type: () => ID, description: 'The key of the person.' }) key: string,
  ): Promise<WaitingFor | null> {
    const person = (await reader.judgement()).people.get(key);
    return person ? { reader, person: toPerson(reader, person) } : null;
  }
}

@Resolver(() => WaitingFor)
export class WaitingForResolver {
  constructor(
    private readonly conflictReader: ConflictReader,
    private readonly decisionReader: DecisionReader,
  ) {}

  @ResolveField(() => [GoalQuestion], { description: 'Goals that they are asked about and have not answered.' })
  async questions(@Parent() { reader, person }: WaitingFor): Promise<GoalQuestion[]> {
    const { manager, organisation } = reader;
    const department = (await reader.judgement()).people.get(person.key)?.department;
    const rows = await questionsTo(manager, organisation.organisationId, [
      { asked: 'owner', askedKey: person.key },
      ...(department === undefined ? [] : [{ asked: 'department' as const, askedKey: department }]),
    ]);
    return rows.map((row) => toQuestion(reader, row, rows));
  }

  @ResolveField(() => ConflictConnection, {
    nullable: true,
    description: 'Open conflicts that their department has not acknowledged; null if they belong to none.',
  })
  async conflicts(
    @Parent() { reader, person }: WaitingFor,
    @Args() page: PageArgs,
  ): Promise<ConflictConnection | null> {
    const department = (await reader.judgement()).people.get(person.key)?.department;
    if (department === undefined) return null;
    return this.conflictReader.page(reader, page, { states: ['open'], waitingFor: department });
  }

  @ResolveField(() => DecisionConnection, {
    description: 'Decisions that they answer for and that are due for review.',
  })
  reviews(@Parent() { reader, person }: WaitingFor, @Args() page: PageArgs): Promise<DecisionConnection> {
    return this.decisionReader.page(reader, page, { dueBy: reader.asOf, accountable: person.key });
  }
}
