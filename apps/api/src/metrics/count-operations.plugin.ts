import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import type { GraphQLFormattedError } from 'graphql';
import { Metrics, type Outcome } from './metrics.ts';

/** Counts operations by type and by what they came to; names are whatever a client makes up, and no label. */
@Plugin()
export class CountOperations implements ApolloServerPlugin<BaseContext> {
  constructor(private readonly metrics: Metrics) {}

  async requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    const { metrics } = this;
    return {
      async willSendResponse({ operation, response: { body } }) {
        const { errors } = body.kind === 'single' ? body.singleResult : body.initialResult;
        metrics.operationOver(operation?.operation ?? 'none', outcomeOf(errors ?? []));
      },
    };
  }
}

/** @example outcomeOf([{ message: '…', extensions: { code: 'BAD_USER_INPUT' } }]) // 'refused' */
function outcomeOf(errors: readonly GraphQLFormattedError[]): Outcome {
  if (errors.length === 0) return 'answered';
  return errors.some(({ extensions }) => extensions?.['code'] === 'INTERNAL_SERVER_ERROR') ? 'failed' : 'refused';
}
