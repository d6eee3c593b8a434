import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { answerGiven, OrganisationWalls, rememberAnswer } from '@concord/persistence';
import { Plugin } from '@nestjs/apollo';
import {
  type FormattedExecutionResult,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { EntityManager } from 'typeorm';
import type { OnceOnly, RequestContext } from './request-context.ts';

/**
 * Answers a mutation that is sent again with the same key word for word, without running it. Where there is no
 * answer to repeat, since the process ended before it was made, the writer answers from what was written.
 */
@Plugin()
export class AnswerOnce implements ApolloServerPlugin<RequestContext> {
  constructor(private readonly walls: OrganisationWalls) {}

  async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    let isRepeated = false;
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation && onceOf(operation, contextValue)) refuseSeveral(operation);
      },
      responseForOperation: async ({ operation, contextValue, request, response: { http } }) => {
        const once = onceOf(operation, contextValue);
        const manager = once && this.#where(operation, request.variables, contextValue);
        const answer = manager && (await answerGiven(manager, once));
        if (answer === undefined) return null;
        isRepeated = true;
        return { http, body: { kind: 'single', singleResult: JSON.parse(answer) as FormattedExecutionResult } };
      },
      willSendResponse: async ({ operation, contextValue, request, response: { body } }) => {
        const once = onceOf(operation, contextValue);
        const isDone = contextValue.written !== undefined && body.kind === 'single' && !body.singleResult.errors;
        if (!once || isRepeated || !isDone) return;
        // It is written, whether or not the answer can be kept: the person is told so either way.
        const manager = this.#where(operation, request.variables, contextValue);
        if (manager) await rememberAnswer(manager, once, JSON.stringify(body.singleResult)).catch(console.error);
      },
    };
  }

  /** Where a mutation writes: the organisation that it names, if whoever asks belongs to it. */
  #where(
    operation: OperationDefinitionNode | undefined,
    variables: Readonly<Record<string, unknown>> | undefined,
    context: RequestContext,
  ): EntityManager | undefined {
    const standing = context.standingIn(organisationNamed(operation, variables ?? {}) ?? '');
    return standing && this.walls.statements(standing.organisationId);
  }
}

function organisationNamed(
  operation: OperationDefinitionNode | undefined,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  const [mutation] = operation?.selectionSet.selections ?? [];
  if (mutation?.kind !== Kind.FIELD) return undefined;
  const named = mutation.arguments?.find(({ name }) => name.value === 'organisation');
  const key = named && valueFromASTUntyped(named.value, { ...variables });
  return typeof key === 'string' ? key : undefined;
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
