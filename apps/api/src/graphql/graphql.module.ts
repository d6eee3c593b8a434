import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { maskedError } from './masked-error.ts';
import { notTooDeep } from './not-too-deep.ts';
import { requestContext } from './request-context.ts';

/** Room for every query of the dashboard several times over; a document beyond it is refused before it costs anything. */
const MOST_TOKENS = 5_000;

export const GraphQl = GraphQLModule.forRoot<ApolloDriverConfig>({
  driver: ApolloDriver,
  autoSchemaFile: true,
  sortSchema: true,
  introspection: true,
  graphiql: false,
  playground: false,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: MOST_TOKENS },
  validationRules: [notTooDeep],
  formatError: maskedError,
  context: (request: FastifyRequest) => requestContext(request),
  // The cache-control plugin wraps every field, a third of the processor time of a list, for headers that nobody reads.
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
