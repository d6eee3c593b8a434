import { Module } from '@nestjs/common';
import { OrganisationViewResolver, SavedViewMutationResolver } from './saved-view.resolver.ts';
import { SavedViewService } from './saved-view.service.ts';

@Module({ providers: [SavedViewService, SavedViewMutationResolver, OrganisationViewResolver] })
export class SavedViewModule {}
