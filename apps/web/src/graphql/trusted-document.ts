/**
 * An operation of the dashboard. The server knows its text from the start (`apps/api/src/graphql/trusted-documents.json`),
 * so that the hash of it is all that is sent. `npm run codegen` writes both.
 */
export interface TrustedDocument<Result, Variables> {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  /** SHA-256 of its text, in hexadecimal digits. */
  readonly hash: string;
  /** For the types alone; never there. */
  readonly asked?: (variables: Variables) => Result;
}
