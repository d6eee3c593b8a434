import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { KnownCosts } from './known-costs.ts';
import { MOST_COST } from './limits.ts';
import { tooExpensive } from './query-refused.ts';

/** Tells with every answer what the query cost and what it may cost, and refuses one that costs more before it begins. */
@Plugin()
export class QueryCost implements ApolloServerPlugin {
  private readonly known = new KnownCosts();

  async requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    const { known } = this;
    let cost = 0;
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        // Without one, GraphQL itself says which operations there are to choose from.
        if (!operation) return;
        cost = known.of(schema, { document, operation, variables: request.variables ?? {} });
        if (cost > MOST_COST) throw tooExpensive(cost);
      },
      async willSendResponse({ response: { http } }) {
        http.headers.set('graphql-cost', String(cost));
        http.headers.set('graphql-cost-limit', String(MOST_COST));
      },
    };
  }
}
