import { type ApiUnderTest, startApiUnderTest } from '@concord/api/testing/api-under-test';
import { planNamed } from '@concord/test-plans';
import { type Wire, wire } from './wire.ts';

/** The product with the demo company, as programs find it. */
export interface Served {
  readonly api: ApiUnderTest;
  /** Where it answers GraphQL. */
  readonly graphql: string;
  /** With this a program reads the demo company. */
  readonly token: string;
  /** What clients send goes through it. */
  readonly wire: Wire;
}

/** What the demo company's plan says, whatever a server answers. */
export const demo = planNamed('demo.yaml');

/** Starts the API on a database of its own. */
export async function serve(): Promise<Served> {
  const api = await startApiUnderTest();
  const token = await api.members.token('demo', { scope: 'read' });
  return { api, graphql: `${api.url}/graphql`, token, wire: wire() };
}

/** The headers with which a program signs in. */
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
