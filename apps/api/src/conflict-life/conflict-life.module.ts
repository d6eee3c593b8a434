import { Module } from '@nestjs/common';
import {
  ConflictEventResolver,
  ConflictLifeResolver,
  ConflictMemoryResolver,
  ConflictStepResolver,
} from './conflict-life.resolver.ts';
import { ConflictLifeService } from './conflict-life.service.ts';
import { DecidingService } from './deciding.service.ts';

@Module({
  providers: [
    ConflictLifeService,
    DecidingService,
    ConflictStepResolver,
    ConflictMemoryResolver,
    ConflictLifeResolver,
    ConflictEventResolver,
  ],
})
export class ConflictLifeModule {}
