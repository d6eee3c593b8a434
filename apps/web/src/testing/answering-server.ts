export interface Asked {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  /** All that was sent. */
  readonly body: object;
  readonly headers: Readonly<Record<string, string>>;
}

export type Answers = Readonly<Record<string, (variables: Record<string, unknown>) => object | Error>>;

/**
 * Stands in for the far side of the network: answers each operation by name, and keeps what was asked.
 * An answer that is an Error is a lost connection.
 */
export function answeringServer(answers: Answers): readonly Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (_address, init) => {
    const body = JSON.parse(String(init?.body)) as { operationName: string; variables: Record<string, unknown> };
    const { operationName: operation, variables } = body;
    asked.push({ operation, variables, body, headers: init?.headers as Record<string, string> });
    const answer = answers[operation]?.(variables) ?? { errors: [{ message: `Nobody answers ${operation}.` }] };
    if (answer instanceof Error) throw answer;
    return { status: 200, headers: NO_HEADERS, json: async () => answer } as Response;
  };
  return asked;
}

/** The DOM of the specs has no class for them. */
const NO_HEADERS = { get: () => null } as unknown as Headers;
