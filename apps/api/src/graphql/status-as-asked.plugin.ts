import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';

/** What GraphQL itself finds wrong with a request; all that Concord refuses keeps its status. */
const FOUND_BY_GRAPHQL: readonly unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * Answers a mistake in the document with 200 to whoever asks for `application/json` by name and nothing newer: GraphQL
 * over HTTP wants it for old clients, which take any other status for a proxy's.
 */
@Plugin()
export class StatusAsAsked implements ApolloServerPlugin {
  async requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    return {
      async willSendResponse({ request, response: { body, http } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined || http.status !== 400) return;
        const accept = request.http?.headers.get('accept') ?? '';
        if (!accept.includes('application/json') || accept.includes('application/graphql-response+json')) return;
        const codes = (body.singleResult.errors ?? []).map(({ extensions }) => extensions?.['code']);
        if (codes.every((code) => FOUND_BY_GRAPHQL.includes(code))) http.status = 200;
      },
    };
  }
}
