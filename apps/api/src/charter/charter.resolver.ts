import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { charterLoadsOf } from './charter-loads.ts';
import { CharterReader, ofDepartment } from './charter-reader.ts';
import { Charter, CharterSum } from './charter.graphql-types.ts';

@Resolver(() => Organisation)
export class OrganisationCharterResolver {
  constructor(private readonly charters: CharterReader) {}

  @ResolveField(() => Charter, {
    nullable: true,
    description: 'Your own charter; null if you have not written one, and for a program.',
  })
  myCharter(@Parent() { reader }: Organisation, @Context() context: RequestContext): Promise<Charter | null> {
    return this.charters.own(reader, context);
  }

  @ResolveField(() => [Charter], { description: 'Charters of people who share them with you, by name.' })
  sharedCharters(@Parent() { reader }: Organisation, @Context() context: RequestContext): Promise<Charter[]> {
    return this.charters.shared(reader, context);
  }

  @ResolveField(() => Charter, { nullable: true, description: 'A charter; null if there is none that you may read.' })
  charter(
    @Parent() { reader }: Organisation,
    @Args('id', { type: () => ID, description: 'The id of the charter.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Charter | null> {
    return isUuid(id) ? this.charters.find(reader, id, context) : Promise.resolve(null);
  }
}

@Resolver(() => Department)
export class DepartmentCharterResolver {
  @ResolveField(() => Charter, {
    nullable: true,
    description: 'The charter of the department; null if there is none that you may read.',
  })
  async charter(@Parent() { reader, key }: Department, @Context() context: RequestContext): Promise<Charter | null> {
    const paper = await charterLoadsOf(reader).papers.load(key);
    return paper ? ofDepartment(reader, paper, context) : null;
  }

  @ResolveField(() => [CharterSum], {
    description: 'How its people live up to their charters, quarter by quarter, as far as no sum tells of anybody.',
  })
  async charterSums(@Parent() { reader, key }: Department): Promise<CharterSum[]> {
    const loads = charterLoadsOf(reader);
    const [sums, spokenTo, { outcomes }] = await Promise.all([
      loads.sums.load(key),
      loads.outcomes.load(key),
      reader.judgement(),
    ]);
    return sums.map(({ beginsOn, peopleAtLeast, keptPercent, partlyPercent, notPercent }) => ({
      quarter: beginsOn,
      peopleAtLeast,
      keptPercent,
      partlyPercent,
      notPercent,
      outcomes: spokenTo
        .filter((one) => one.beginsOn === beginsOn)
        .flatMap((one) => {
          const outcome = outcomes.get(one.outcomeKey);
          return outcome ? [{ outcome: toOutcome(reader, outcome), peopleAtLeast: one.peopleAtLeast }] : [];
        }),
    }));
  }
}
