import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustomerOutcome, toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { goalIn } from '../goal/goal-in-judgement.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { must } from '../judgement/must.ts';
import { contentVersion } from '../kept-entries/content-version.ts';
import { toPromise } from '../promise/promise.graphql-types.ts';
import { CarriedStoryPart, StoryCarrier, StoryInput, StoryPart, StoryResult } from './story.graphql-types.ts';
import { StoryService } from './story.service.ts';
import { carrierOf, carriersThere, toStoryPart } from './to-story.ts';

@Resolver(() => CustomerOutcome)
export class OutcomeStoryResolver {
  @ResolveField(() => String, { nullable: true, description: 'What somebody shall tell afterwards.' })
  async story(@Parent() { reader, key }: CustomerOutcome): Promise<string | null> {
    return must((await reader.judgement()).outcomes, key).story ?? null;
  }

  @ResolveField(() => [StoryPart], { description: 'The parts of that story, in order.' })
  async storyParts(@Parent() { reader, key }: CustomerOutcome): Promise<StoryPart[]> {
    const judgement = await reader.judgement();
    const { storyParts = [] } = must(judgement.outcomes, key);
    return storyParts.map((part) => toStoryPart(reader, judgement, part));
  }

  @ResolveField(() => ID, {
    description: 'Differs wherever the outcome or its story differs; sent to write the story.',
  })
  async storyVersion(@Parent() { reader, key }: CustomerOutcome): Promise<string> {
    return contentVersion(must((await reader.judgement()).outcomes, key));
  }
}

@Resolver(() => StoryPart)
export class StoryPartResolver {
  @ResolveField(() => [StoryCarrier])
  async carriers(@Parent() { reader, stated }: StoryPart): Promise<StoryCarrier[]> {
    const judgement = await reader.judgement();
    return Promise.all(
      carriersThere(stated, judgement).map(async ([kind, of]) => {
        const promise = kind === 'promise' ? judgement.model.promises.find(({ key }) => key === of) : undefined;
        return {
          kind,
          goal: kind === 'goal' ? await goalIn(reader, judgement, of) : null,
          promise: promise ? toPromise(reader, promise) : null,
          words: kind === 'goal' || kind === 'promise' ? null : of,
        };
      }),
    );
  }
}

@Resolver(() => Goal)
export class GoalStoryResolver {
  @ResolveField(() => [CarriedStoryPart], { description: 'The parts of stories that it carries.' })
  async storyParts(@Parent() { reader, key }: Goal): Promise<CarriedStoryPart[]> {
    const judgement = await reader.judgement();
    return judgement.model.outcomes.flatMap((outcome) =>
      (outcome.storyParts ?? [])
        .filter(({ carriedBy }) => carriedBy.map(carrierOf).some(([kind, of]) => kind === 'goal' && of === key))
        .map((part) => ({ outcome: toOutcome(reader, outcome), part: toStoryPart(reader, judgement, part) })),
    );
  }
}

@Resolver()
export class StoryMutationResolver {
  constructor(private readonly stories: StoryService) {}

  @Mutation(() => StoryResult, {
    description:
      'Writes the story that somebody shall tell of an outcome afterwards, its parts, and what carries them.',
  })
  saveStory(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('outcome', { type: () => ID, description: 'The key of the outcome.' }) outcome: string,
    @Args('version', { type: () => ID, description: 'Its `storyVersion` as you saw it.' }) version: string,
    @Args('story', { description: 'The story as it shall be.' }) story: StoryInput,
    @Context() context: RequestContext,
  ): Promise<typeof StoryResult> {
    return this.stories.save(organisation, { key: outcome, version }, story, context);
  }
}
