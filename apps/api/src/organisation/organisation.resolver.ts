import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Alignment } from '../alignment/alignment.graphql-types.ts';
import { toAlignment } from '../alignment/to-alignment.ts';
import { CustomerOutcome, toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { RequestContext } from '../graphql/request-context.ts';
import type { Answered } from '../one-statement/answered.ts';
import { OneStatement } from '../one-statement/one-statement.service.ts';
import { ProgressHistory } from '../progress/progress.graphql-types.ts';
import { progressOfGoals } from '../progress/progress-of-goals.ts';
import { Organisation, toOrganisation } from './organisation.graphql-types.ts';
import { OrganisationService } from './organisation.service.ts';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(
    private readonly service: OrganisationService,
    private readonly statements: OneStatement,
  ) {}

  @Query(() => [Organisation], { name: 'organisations', description: 'The organisations that you may see, by name.' })
  async organisations(@Context() context: RequestContext): Promise<Organisation[]> {
    return (await this.service.all(context)).map(toOrganisation);
  }

  @Query(() => Organisation, {
    name: 'organisation',
    nullable: true,
    description: 'One organisation; null if there is none with this key.',
  })
  async organisation(
    @Args('key', { type: () => ID, description: 'The key of the organisation.' }) key: string,
    @Context() context: RequestContext,
  ): Promise<Organisation | Answered | null> {
    const standing = context.standingIn(key);
    if (context.askedAtOnce) return (standing && (await this.statements.answer(standing, context.askedAtOnce))) ?? null;
    const reader = await this.service.find(key, context);
    return reader && toOrganisation(reader);
  }

  @ResolveField(() => [Department], { description: 'Its departments.' })
  async departments(@Parent() { reader }: Organisation): Promise<Department[]> {
    const { plan } = await reader.judgement();
    return plan.departments.map((department) => toDepartment(reader, department));
  }

  @ResolveField(() => Department, {
    nullable: true,
    description: 'One department; null if there is none with this key.',
  })
  async department(
    @Parent() { reader }: Organisation,
    @Args('key', { type: () => ID, description: 'The key of the department.' }) key: string,
  ): Promise<Department | null> {
    const found = (await reader.judgement()).departments.get(key);
    return found ? toDepartment(reader, found) : null;
  }

  @ResolveField(() => [CustomerOutcome], {
    description: 'What customers, coworkers and the surroundings shall experience.',
  })
  async outcomes(@Parent() { reader }: Organisation): Promise<CustomerOutcome[]> {
    const { plan } = await reader.judgement();
    return plan.outcomes.map((outcome) => toOutcome(reader, outcome));
  }

  @ResolveField(() => CustomerOutcome, {
    nullable: true,
    description: 'One outcome; null if there is none with this key.',
  })
  async outcome(
    @Parent() { reader }: Organisation,
    @Args('key', { type: () => ID, description: 'The key of the outcome.' }) key: string,
  ): Promise<CustomerOutcome | null> {
    const found = (await reader.judgement()).outcomes.get(key);
    return found ? toOutcome(reader, found) : null;
  }

  @ResolveField(() => Alignment, { description: 'How far its goals pull together.' })
  async alignment(@Parent() { reader }: Organisation): Promise<Alignment> {
    const judgement = await reader.judgement();
    return toAlignment(reader, judgement, await judgement.findings());
  }

  @ResolveField(() => ProgressHistory, { description: 'The way of its active goals over time.' })
  async progress(
    @Parent() { reader }: Organisation,
    @Args('department', { type: () => ID, nullable: true, description: 'Only goals of this department.' })
    department?: string,
    @Args('outcome', { type: () => ID, nullable: true, description: 'Only goals that reach this outcome.' })
    outcome?: string,
  ): Promise<ProgressHistory> {
    return progressOfGoals(await reader.judgement(), { department, outcome });
  }
}
