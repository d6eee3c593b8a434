import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { GroupingService } from './grouping.service.ts';
import { SayingService } from './saying.service.ts';
import { OfGroup, OfOrganisation, OfSeenVersion, OfStatement, OfWorkshop, SpeakingFor } from './workshop-arguments.ts';
import { SeenStatementInput } from './workshop.inputs.ts';
import { WorkshopResult } from './workshop-results.graphql-types.ts';

const OfName = () => Args('name', { description: 'Its name, at most 200 characters.' });
const OfWords = () => Args('says', { description: 'The words, at most 200 characters.' });

@Resolver()
export class BoardMutationResolver {
  constructor(
    private readonly saying: SayingService,
    private readonly grouping: GroupingService,
  ) {}

  @Mutation(() => WorkshopResult, { description: 'Says something in a workshop.' })
  addStatement(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfWords() says: string,
    @SpeakingFor() department: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.saying.say(organisation, workshop, { says, department: department ?? undefined }, context);
  }

  @Mutation(() => WorkshopResult, { description: 'Corrects what you have said, before voting begins.' })
  correctStatement(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfStatement() id: string,
    @OfSeenVersion() version: number,
    @OfWords() says: string,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.saying.correct(organisation, workshop, { seen: { id, version }, says }, context);
  }

  @Mutation(() => WorkshopResult, { description: 'Takes back what you have said, before voting begins.' })
  withdrawStatement(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfStatement() id: string,
    @OfSeenVersion() version: number,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.saying.withdraw(organisation, workshop, { id, version }, context);
  }

  @Mutation(() => WorkshopResult, { description: 'Moves a statement to a group, or out of its group.' })
  moveStatement(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfStatement() id: string,
    @OfSeenVersion() version: number,
    @Args('group', { type: () => ID, nullable: true, description: 'The id of the group; missing: to stand by itself.' })
    group: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.grouping.move(organisation, workshop, { seen: { id, version }, group: group ?? undefined }, context);
  }

  @Mutation(() => WorkshopResult, { description: 'Makes a group, of statements or without any yet.' })
  makeGroup(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfName() name: string,
    @Args('statements', { type: () => [SeenStatementInput], description: 'The statements that go into it.' })
    seen: SeenStatementInput[],
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.grouping.make(organisation, workshop, { name, seen }, context);
  }

  @Mutation(() => WorkshopResult, { description: 'Gives a group another name.' })
  renameGroup(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfGroup() id: string,
    @OfSeenVersion() version: number,
    @OfName() name: string,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.grouping.rename(organisation, workshop, { seen: { id, version }, name }, context);
  }

  @Mutation(() => WorkshopResult, { description: 'Dissolves a group; its statements stand by themselves again.' })
  dissolveGroup(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfGroup() id: string,
    @OfSeenVersion() version: number,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.grouping.dissolve(organisation, workshop, { id, version }, context);
  }
}
