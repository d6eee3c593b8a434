import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { BREAK, type DocumentNode, GraphQLError, visit } from 'graphql';

/** Who may read the schema: the one place to change when it is known who asks. */
export const mayIntrospect: (request: FastifyRequest) => boolean = () => true;

/** Keeps the schema from whoever may not read it; what it holds stays usable for them. */
export function introspectionFor(may: typeof mayIntrospect): ApolloServerPlugin<{ readonly req: FastifyRequest }> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          if (may(contextValue.req) || !asksForSchema(document)) return;
          throw new GraphQLError('The schema is for people who have signed in, and for programs with a token.', {
            extensions: { code: 'INTROSPECTION_REFUSED', http: { status: 403 } },
          });
        },
      };
    },
  };
}

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name: { value } }) {
      asks ||= value === '__schema' || value === '__type';
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}
