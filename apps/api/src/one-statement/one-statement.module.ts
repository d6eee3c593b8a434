import { Global, Module } from '@nestjs/common';
import { AnswerByOneStatement } from './one-statement.plugin.ts';
import { OneStatement } from './one-statement.service.ts';

@Global()
@Module({ providers: [OneStatement, AnswerByOneStatement], exports: [OneStatement] })
export class OneStatementModule {}
