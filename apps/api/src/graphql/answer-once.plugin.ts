import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { answerGiven, rememberAnswer } from '@concord/persistence';
import { Plugin } from '@nestjs/apollo';
import { type FormattedExecutionResult, GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { DataSource } from 'typeorm';
import type { OnceOnly, RequestContext } from './request-context.ts';

/**
 * Answers a mutation that is sent again with the same key word for word, without running it. Where there is no
 * answer to repeat, since the process ended before it was made, the writer answers from what was written.
 */
@Plugin()
export class AnswerOnce implements ApolloServerPlugin<RequestContext> {
  constructor(private readonly source: DataSource) {}

  async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    const { manager } = this.source;
    let isRepeated = false;
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation && onceOf(operation, contextValue)) refuseSeveral(operation);
      },
      async responseForOperation({ operation, contextValue, response: { http } }) {
        const once = onceOf(operation, contextValue);
        const answer = once && (await answerGiven(manager, once));
        if (answer === undefined) return null;
        isRepeated = true;
        return { http, body: { kind: 'single', singleResult: JSON.parse(answer) as FormattedExecutionResult } };
      },
      async willSendResponse({ operation, contextValue, response: { body } }) {
        const once = onceOf(operation, contextValue);
        const isDone = contextValue.written !== undefined && body.kind === 'single' && !body.singleResult.errors;
        if (!once || isRepeated || !isDone) return;
        // It is written, whether or not the answer can be kept: the person is told so either way.
        await rememberAnswer(manager, once, JSON.stringify(body.singleResult)).catch(console.error);
      },
    };
  }
}

function onceOf(operation: OperationDefinitionNode | undefined, { once }: RequestContext): OnceOnly | undefined {
  return operation?.operation === 'mutation' ? once : undefined;
}

/** One key, one write: a second one would be taken for the first, sent again. */
function refuseSeveral({ selectionSet: { selections } }: OperationDefinitionNode): void {
  if (selections.length === 1 && selections[0]?.kind === Kind.FIELD) return;
  throw new GraphQLError(
    'An idempotency key stands for one mutation. Send each mutation as a request of its own, with a key of its own.',
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );
}
