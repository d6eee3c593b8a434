/** What every client of GraphQL is used for here, in its own manner. */
export interface GraphQlClient {
  /** The data of a query; throws `Refusal` in place of what the client throws. */
  readonly ask: Ask;
  /** The same, sent with GET. */
  readonly askByGet: Ask;
  /** The data of a mutation. */
  readonly write: Ask;
}

export type Ask = <Data>(document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

/** How a client is set up. */
export interface ClientSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
}

/** What a client makes of an answer that is none. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param codes the `extensions.code` of every error that it tells */
  constructor(
    message: string,
    readonly status: number | undefined,
    readonly codes: readonly unknown[],
  ) {
    super(message);
  }
}

/** The codes of errors as GraphQL tells them. */
export function codesOf(
  errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> | undefined }[] = [],
): unknown[] {
  return errors.map(({ extensions }) => extensions?.['code']);
}
