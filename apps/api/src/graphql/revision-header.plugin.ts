import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import type { RequestContext } from './request-context.ts';

/** Names the revision that a request has written: a page need not read again when it hears of its own write. */
@Plugin()
export class RevisionHeader implements ApolloServerPlugin<RequestContext> {
  async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    return {
      async willSendResponse({ contextValue: { written }, response: { http } }) {
        if (written !== undefined) http.headers.set('concord-revision', String(written));
      },
    };
  }
}
