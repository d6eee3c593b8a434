import { Module } from '@nestjs/common';
import { GoalStoryResolver, OutcomeStoryResolver, StoryMutationResolver, StoryPartResolver } from './story.resolver.ts';
import { StoryService } from './story.service.ts';

/** What customers, coworkers and surroundings shall tell afterwards, and what carries it. */
@Module({
  providers: [StoryService, StoryMutationResolver, OutcomeStoryResolver, StoryPartResolver, GoalStoryResolver],
})
export class StoryModule {}
