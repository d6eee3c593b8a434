import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { toStoredConflict } from '../conflict/to-conflict.ts';
import { CustomerOutcome, toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { must } from '../judgement/must.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { PromiseCoverage, PromiseWeek } from './promise-hours.graphql-types.ts';
import { ServicePromise, StaffedHours, toPromise, toStaffing } from './promise.graphql-types.ts';
import {
  PromiseBroughtBackInput,
  PromiseReadingInput,
  ServicePromiseInput,
  StaffedHoursInput,
} from './promise.inputs.ts';
import { RemovePromiseResult, SavePromiseResult, SaveStaffingResult } from './promise-results.graphql-types.ts';
import { PromiseService } from './promise.service.ts';
import { coverageOf, weekOf } from './read-promise-hours.ts';

const organisationArg = { type: () => ID, description: 'The key of the organisation.' };
const versionArg = { type: () => ID, description: 'Its version, as it was seen.' };

@Resolver()
export class PromiseMutationResolver {
  constructor(private readonly service: PromiseService) {}

  @Mutation(() => SavePromiseResult, { description: 'Adds a promise.' })
  addPromise(
    @Args('organisation', organisationArg) organisation: string,
    @Args('promise', { description: 'What is promised.' }) promise: ServicePromiseInput,
    @Args('broughtBack', {
      type: () => PromiseBroughtBackInput,
      nullable: true,
      description: 'What hung on it, where it was removed before.',
    })
    broughtBack: PromiseBroughtBackInput | null | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof SavePromiseResult> {
    return this.service.save(organisation, undefined, promise, context, broughtBack ?? undefined);
  }

  @Mutation(() => SavePromiseResult, { description: 'Changes a promise.' })
  changePromise(
    @Args('organisation', organisationArg) organisation: string,
    @Args('key', { type: () => ID, description: 'The key of the promise.' }) key: string,
    @Args('version', versionArg) version: string,
    @Args('promise', { description: 'The promise as it shall be.' }) promise: ServicePromiseInput,
    @Context() context: RequestContext,
  ): Promise<typeof SavePromiseResult> {
    return this.service.save(organisation, { key, version }, promise, context);
  }

  @Mutation(() => RemovePromiseResult, { description: 'Removes a promise with its readings.' })
  removePromise(
    @Args('organisation', organisationArg) organisation: string,
    @Args('key', { type: () => ID, description: 'The key of the promise.' }) key: string,
    @Args('version', versionArg) version: string,
    @Context() context: RequestContext,
  ): Promise<typeof RemovePromiseResult> {
    return this.service.remove(organisation, { key, version }, context);
  }

  @Mutation(() => SavePromiseResult, { description: 'Says how a promise was kept on a day.' })
  addPromiseReading(
    @Args('organisation', organisationArg) organisation: string,
    @Args('key', { type: () => ID, description: 'The key of the promise.' }) key: string,
    @Args('reading', { description: 'How it was kept.' }) reading: PromiseReadingInput,
    @Context() context: RequestContext,
  ): Promise<typeof SavePromiseResult> {
    return this.service.addReading(organisation, key, reading, context);
  }

  @Mutation(() => SaveStaffingResult, { description: 'Adds hours for which a channel is staffed.' })
  addStaffing(
    @Args('organisation', organisationArg) organisation: string,
    @Args('staffing', { description: 'Who is there, and when.' }) staffing: StaffedHoursInput,
    @Args('key', { type: () => ID, nullable: true, description: 'The key they had, where they are brought back.' })
    key: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof SaveStaffingResult> {
    return this.service.saveStaffing(organisation, undefined, staffing, context, key ?? undefined);
  }

  @Mutation(() => SaveStaffingResult, { description: 'Changes hours for which a channel is staffed.' })
  changeStaffing(
    @Args('organisation', organisationArg) organisation: string,
    @Args('key', { type: () => ID, description: 'The key of the hours.' }) key: string,
    @Args('version', versionArg) version: string,
    @Args('staffing', { description: 'The hours as they shall be.' }) staffing: StaffedHoursInput,
    @Context() context: RequestContext,
  ): Promise<typeof SaveStaffingResult> {
    return this.service.saveStaffing(organisation, { key, version }, staffing, context);
  }

  @Mutation(() => RemovePromiseResult, { description: 'Removes hours for which a channel is staffed.' })
  removeStaffing(
    @Args('organisation', organisationArg) organisation: string,
    @Args('key', { type: () => ID, description: 'The key of the hours.' }) key: string,
    @Args('version', versionArg) version: string,
    @Context() context: RequestContext,
  ): Promise<typeof RemovePromiseResult> {
    return this.service.removeStaffing(organisation, { key, version }, context);
  }
}

@Resolver(() => Organisation)
export class OrganisationPromiseResolver {
  @ResolveField(() => [ServicePromise], { description: 'What customers are told that they can count on.' })
  async promises(@Parent() { reader }: Organisation): Promise<ServicePromise[]> {
    const { model } = await reader.judgement();
    return model.promises.map((promise) => toPromise(reader, promise));
  }

  @ResolveField(() => ServicePromise, { nullable: true, description: 'One promise; null if there is none.' })
  async promise(
    @Parent() { reader }: Organisation,
    @Args('key', { type: () => ID, description: 'Its key.' }) key: string,
  ): Promise<ServicePromise | null> {
    const found = (await reader.judgement()).model.promises.find((promise) => promise.key === key);
    return found === undefined ? null : toPromise(reader, found);
  }

  @ResolveField(() => [StaffedHours], { description: 'Who is there for customers, and when.' })
  async staffing(@Parent() { reader }: Organisation): Promise<StaffedHours[]> {
    const { model } = await reader.judgement();
    return model.staffing.map((staffing) => toStaffing(reader, staffing));
  }
}

@Resolver(() => CustomerOutcome)
export class OutcomePromiseResolver {
  @ResolveField(() => [ServicePromise], { description: 'The promises that serve it.' })
  async promises(@Parent() { reader, key }: CustomerOutcome): Promise<ServicePromise[]> {
    const { model } = await reader.judgement();
    return model.promises.filter(({ outcome }) => outcome === key).map((promise) => toPromise(reader, promise));
  }
}

@Resolver(() => Department)
export class DepartmentPromiseResolver {
  @ResolveField(() => [ServicePromise], { description: 'What it promises customers.' })
  async promises(@Parent() { reader, key }: Department): Promise<ServicePromise[]> {
    const { model } = await reader.judgement();
    return model.promises.filter(({ department }) => department === key).map((promise) => toPromise(reader, promise));
  }

  @ResolveField(() => [StaffedHours], { description: 'The hours for which its people are there.' })
  async staffing(@Parent() { reader, key }: Department): Promise<StaffedHours[]> {
    const { model } = await reader.judgement();
    return model.staffing
      .filter(({ department }) => department === key)
      .map((staffing) => toStaffing(reader, staffing));
  }
}

@Resolver(() => ServicePromise)
export class PromiseResolver {
  @ResolveField()
  async department(@Parent() { reader, stated }: ServicePromise): Promise<Department> {
    return toDepartment(reader, must((await reader.judgement()).departments, stated.department));
  }

  @ResolveField()
  async outcome(@Parent() { reader, stated }: ServicePromise): Promise<CustomerOutcome> {
    return toOutcome(reader, must((await reader.judgement()).outcomes, stated.outcome));
  }

  @ResolveField(() => [StaffedHours], { description: 'Who is there on its channel, and when.' })
  async staffing(@Parent() { reader, stated }: ServicePromise): Promise<StaffedHours[]> {
    const { model } = await reader.judgement();
    return model.staffing
      .filter(({ channel }) => channel === stated.channel)
      .map((staffing) => toStaffing(reader, staffing));
  }

  @ResolveField(() => PromiseCoverage, { description: 'How much of it is staffed in the 52 weeks to come.' })
  async coverage(@Parent() { reader, stated }: ServicePromise): Promise<PromiseCoverage> {
    return coverageOf(await reader.judgement(), stated);
  }

  @ResolveField(() => PromiseWeek, { description: 'What is promised and what is staffed in a week, hour by hour.' })
  async week(
    @Parent() { reader, stated }: ServicePromise,
    @Args('from', { type: () => DateScalar, nullable: true, description: 'A day of it; missing: the judging day.' })
    from: string | null | undefined,
  ): Promise<PromiseWeek> {
    const judgement = await reader.judgement();
    return weekOf(judgement, stated, from ?? judgement.asOf);
  }

  @ResolveField(() => Conflict, { nullable: true, description: 'The conflict about hours that nobody staffs.' })
  async conflict(@Parent() { reader, key }: ServicePromise): Promise<Conflict | null> {
    const found = await reader.conflictsOnPromise.load(key);
    const [row] = found.filter(({ state }) => state !== 'resolved');
    return row === undefined ? null : toStoredConflict(reader, await reader.judgement(), row);
  }
}

@Resolver(() => StaffedHours)
export class StaffedHoursResolver {
  @ResolveField()
  async department(@Parent() { reader, stated }: StaffedHours): Promise<Department> {
    return toDepartment(reader, must((await reader.judgement()).departments, stated.department));
  }
}
