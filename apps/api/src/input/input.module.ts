import { Module } from '@nestjs/common';
import { InputLetters } from './input-letters.ts';
import { InputLinkService } from './input-link.service.ts';
import { InputLinkMutationResolver, InputMutationResolver } from './input-mutation.resolver.ts';
import { InputReadingService } from './input-reading.service.ts';
import { GivenInputResolver, InputLinkResolver, OrganisationInputResolver } from './input.resolver.ts';
import { InputService } from './input.service.ts';
import { InputWriter } from './input-writer.ts';
import { PublicInputController } from './public-input.controller.ts';
import { PublicInputService } from './public-input.service.ts';

@Module({
  controllers: [PublicInputController],
  providers: [
    InputWriter,
    InputService,
    InputLinkService,
    InputReadingService,
    InputLetters,
    PublicInputService,
    OrganisationInputResolver,
    GivenInputResolver,
    InputLinkResolver,
    InputMutationResolver,
    InputLinkMutationResolver,
  ],
})
export class InputModule {}
