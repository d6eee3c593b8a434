import { Module } from '@nestjs/common';
import { CustomerOutcomeResolver } from './customer-outcome.resolver.ts';

@Module({ providers: [CustomerOutcomeResolver] })
export class CustomerOutcomeModule {}
