import { GraphQLError, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { type NotAllowedError, notAllowed } from './not-allowed.ts';
import { RULES } from './rules.ts';
import { has, hasSomewhere } from './standing.ts';

/**
 * Stands before every query and mutation, and lets nothing through that no rule allows. A mutation is answered with
 * who may do it; a query has no place for such an answer, and fails.
 *
 * In the schema itself, so that no way to a resolver leads past it, and what every question passes costs little: an
 * interceptor of NestJS took a twentieth of the time of a short one.
 */
export function guardRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) if (type) guard(type);
  return schema;
}

type Named = { readonly organisation?: string; readonly key?: string };

function guard(type: GraphQLObjectType<unknown, RequestContext>): void {
  for (const field of Object.values(type.getFields())) {
    const { resolve } = field;
    if (!resolve) throw new Error(`Nobody answers ${type.name}.${field.name}.`);
    field.resolve = (source, args: Named, context, info) => {
      const refusal = refused(info, args, context);
      if (refusal === undefined) return resolve(source, args, context, info);
      if (type.name === 'Mutation') return refusal;
      throw new GraphQLError(refusal.message, { extensions: { code: 'FORBIDDEN' } });
    };
  }
}

/** @param named the organisation, as mutations name it or as a query does */
function refused(
  { parentType, fieldName }: GraphQLResolveInfo,
  named: Named,
  context: RequestContext,
): NotAllowedError | undefined {
  const rule = RULES[`${parentType.name}.${fieldName}`];
  if (rule === undefined) return notAllowed(context.principal, 'administer');
  if (rule.right === undefined) return undefined;
  const standing = context.standingIn(named.organisation ?? named.key ?? '');
  // Nothing is said of an organisation that is somebody else's: it is as if it were not there, which what does it says.
  if (standing === undefined) return undefined;
  const isAllowed = rule.inDepartment ? hasSomewhere(standing, rule.right) : has(standing, rule.right);
  return isAllowed ? undefined : notAllowed(context.principal, rule.right);
}
