import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { guardRoots } from '../access/guard-roots.ts';
import { rememberFailure } from '../http/failure-ids.ts';
import { DOCUMENT_LIMITS } from '../limits/limits.ts';
import { writtenAnswer } from '../one-statement/answered.ts';
import { QueryCost } from '../limits/query-cost.plugin.ts';
import { withinLimits } from '../limits/within-limits.ts';
import { AnswerOnce } from './answer-once.plugin.ts';
import { describeRoots } from './describe-roots.ts';
import { FailureIds } from './failure-ids.plugin.ts';
import { KnownDocuments } from './known-documents.ts';
import { maskedError } from './masked-error.ts';
import { type RequestContext, requestContext } from './request-context.ts';
import { RevisionHeader } from './revision-header.plugin.ts';
import { StatusAsAsked } from './status-as-asked.plugin.ts';

/**
 * Headers that a page of another site cannot make a browser send without asking first, which is refused: a GET needs
 * one of them. Basic credentials are the exception, since browsers remember them: see refuse-cross-site.ts.
 */
const UNSENDABLE_FROM_ELSEWHERE = ['authorization', 'apollo-require-preflight'];

/** A failure while finding out who asks is told under the id of the request, as any other. */
async function contextOf(request: FastifyRequest): Promise<RequestContext> {
  try {
    return await requestContext(request);
  } catch (failure) {
    rememberFailure(failure, request.id);
    throw failure;
  }
}

const apollo = GraphQLModule.forRoot<ApolloDriverConfig>({
  driver: ApolloDriver,
  autoSchemaFile: true,
  sortSchema: true,
  // Apollo checks the schema when it starts; asking it everything about itself before that takes a third of the start.
  buildSchemaOptions: { skipCheck: true },
  transformSchema: (schema) => guardRoots(describeRoots(schema)),
  introspection: true,
  graphiql: false,
  playground: false,
  includeStacktraceInErrorResponses: false,
  csrfPrevention: { requestHeaders: UNSENDABLE_FROM_ELSEWHERE },
  allowBatchedHttpRequests: false,
  persistedQueries: { cache: new KnownDocuments() },
  parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
  validationRules: [withinLimits],
  formatError: maskedError,
  stringifyResult: writtenAnswer,
  context: contextOf,
  // The cache-control plugin wraps every field, a third of the processor time of a list, for headers that nobody reads.
  plugins: [ApolloServerPluginCacheControlDisabled()],
});

@Module({ imports: [apollo], providers: [AnswerOnce, FailureIds, QueryCost, RevisionHeader, StatusAsAsked] })
export class GraphQl {}
