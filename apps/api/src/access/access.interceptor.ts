import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { type Observable, of } from 'rxjs';
import type { RequestContext } from '../graphql/request-context.ts';
import { type NotAllowedError, notAllowed } from './not-allowed.ts';
import { RULES } from './rules.ts';
import { has, hasSomewhere } from './standing.ts';

/**
 * Stands before every query and mutation, and lets nothing through that no rule allows. A mutation is answered with
 * who may do it; a query has no place for such an answer, and fails.
 */
@Injectable()
export class AccessInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    const refusal = refused(info, graphql.getArgs(), graphql.getContext<RequestContext>());
    if (refusal === undefined) return next.handle();
    if (info.parentType.name === 'Mutation') return of(refusal);
    throw new GraphQLError(refusal.message, { extensions: { code: 'FORBIDDEN' } });
  }
}

/** @param named the organisation, as mutations name it or as a query does */
function refused(
  { parentType, fieldName }: GraphQLResolveInfo,
  named: { organisation?: string; key?: string },
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
