import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource, IsNull } from 'typeorm';
import {
  ConflictEntity,
  DepartmentOverviewEntity,
  GoalEntity,
  OrganisationEntity,
  OverviewEntity,
} from './entities.ts';
import { CheckIn, Conflict, Goal, Goals, Overview } from './graphql-types.ts';

const key = () => Args('key', { type: () => ID });

@Resolver(() => Goal)
export class NaiveResolver {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  @Query(() => Goals)
  async goals(@key() organisation: string, @Args('first', { type: () => Int }) first: number): Promise<Goals> {
    const found = await this.source.getRepository(GoalEntity).find({
      where: { organisationId: await this.idOf(organisation), archivedAt: IsNull() },
      relations: { department: true, serves: { outcome: true }, milestones: true, checkIns: true },
      order: { position: 'ASC', key: 'ASC' },
      take: first + 1,
    });
    return toPage(found, first);
  }

  @Query(() => Goals)
  async goalRows(@key() organisation: string, @Args('first', { type: () => Int }) first: number): Promise<Goals> {
    const found = await this.source.getRepository(GoalEntity).find({
      where: { organisationId: await this.idOf(organisation), archivedAt: IsNull() },
      order: { updatedAt: 'ASC', key: 'ASC' },
      take: first + 1,
    });
    return toPage(found, first);
  }

  @ResolveField(() => CheckIn, { nullable: true })
  latestCheckIn(@Parent() { checkIns }: GoalEntity): CheckIn | null {
    const counting = checkIns.filter(({ correctedBy }) => correctedBy === null);
    return counting.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : b.position - a.position))[0] ?? null;
  }

  @Query(() => Overview)
  async overview(@key() organisation: string): Promise<Overview> {
    const organisationId = await this.idOf(organisation);
    const whole = await this.source.getRepository(OverviewEntity).findOneByOrFail({ organisationId });
    const departments = await this.source.getRepository(DepartmentOverviewEntity).find({
      where: { organisationId },
      relations: { department: true },
      order: { department: { position: 'ASC' } },
    });
    return { ...whole, departments };
  }

  @Query(() => Conflict, { nullable: true })
  async conflict(
    @key() organisation: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ConflictEntity | null> {
    return this.source.getRepository(ConflictEntity).findOne({
      where: { organisationId: await this.idOf(organisation), id },
      relations: { goals: { goal: { department: true } } },
    });
  }

  private async idOf(organisation: string): Promise<string> {
    const found = await this.source.getRepository(OrganisationEntity).findOneByOrFail({ key: organisation });
    return found.organisationId;
  }
}

function toPage(found: GoalEntity[], first: number): Goals {
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    hasNextPage: found.length > first,
    endCursor: last ? Buffer.from(`${String(last.position)} ${last.key}`).toString('base64url') : null,
  };
}
