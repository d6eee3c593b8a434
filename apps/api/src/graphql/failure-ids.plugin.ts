import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import type { FastifyRequest } from 'fastify';
import { rememberFailure } from '../http/failure-ids.ts';

/** As `@nestjs/graphql` makes it: with the request, whatever else there is. */
interface OfRequest {
  readonly req: FastifyRequest;
}

/** Apollo words errors without knowing the request; this tells which one each belongs to. */
@Plugin()
export class FailureIds implements ApolloServerPlugin<OfRequest> {
  async requestDidStart(): Promise<GraphQLRequestListener<OfRequest>> {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) rememberFailure(error, contextValue.req.id);
      },
    };
  }
}
