import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { variablesOf } from '@concord/graphql-sql';
import { Plugin } from '@nestjs/apollo';
import { getArgumentValues, GraphQLError, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Answered } from './answered.ts';
import { type AskedAtOnce, OneStatement } from './one-statement.service.ts';

/**
 * Asks the resolver of an operation's one root field for the whole answer, where one statement has it: so whatever
 * stands before that resolver stands before the statement. Whatever comes instead of such an answer, a refusal too, is
 * found again by answering as usual.
 */
@Plugin()
export class AnswerByOneStatement implements ApolloServerPlugin<RequestContext> {
  constructor(private readonly statements: OneStatement) {}

  async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    return {
      responseForOperation: async ({ schema, document, operation, contextValue, request, response: { http } }) => {
        // Without one, GraphQL itself says which operations there are to choose from.
        if (!operation) return null;
        const planned = this.statements.planOf(contextValue.principal.kind, schema, document, operation);
        const variables = planned && variablesOf(schema, operation, request.variables ?? {});
        if (!planned || !variables) return null;
        const data = await rootOf(schema, contextValue, { planned, variables }).catch(toldAsUsual);
        return data instanceof Answered
          ? { http, body: { kind: 'single', singleResult: { data: data as never } } }
          : null;
      },
    };
  }
}

/** A refusal is found again, and told, by answering as usual; whatever else goes wrong here would never be heard of. */
function toldAsUsual(failure: unknown): undefined {
  if (!(failure instanceof GraphQLError))
    console.error('One statement failed, and its query is answered as usual:', failure);
}

async function rootOf(schema: GraphQLSchema, context: RequestContext, asked: AskedAtOnce): Promise<unknown> {
  const { field, node, answeredAs, operation, fragments } = asked.planned;
  const parentType = schema.getQueryType();
  if (!parentType || !field.resolve) return undefined;
  const path = { prev: undefined, key: answeredAs, typename: parentType.name };
  const info: GraphQLResolveInfo = {
    fieldName: field.name,
    fieldNodes: [node],
    returnType: field.type,
    parentType,
    path,
    schema,
    fragments: { ...fragments },
    rootValue: undefined,
    operation,
    variableValues: { ...asked.variables },
  };
  context.askedAtOnce = asked;
  try {
    return await field.resolve(undefined, getArgumentValues(field, node, info.variableValues), context, info);
  } finally {
    context.askedAtOnce = undefined;
  }
}
