/** An error as the log tells it. */
export interface ErrorInBrief {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly cause?: ErrorInBrief;
}

/**
 * What helps to find the mistake and nothing else that an error carries: one of the database carries the values that
 * were to be written, and the row that was in their way.
 *
 * @example errorInBrief(new TypeError('x is not a function')) // { type: 'TypeError', message: …, stack: … }
 */
export function errorInBrief(failure: unknown): ErrorInBrief {
  if (!(failure instanceof Error)) return { type: typeof failure, message: String(failure) };
  const { code } = failure as { code?: unknown };
  return {
    type: failure.constructor.name,
    message: failure.message,
    ...(failure.stack === undefined ? {} : { stack: failure.stack }),
    ...(typeof code === 'string' ? { code } : {}),
    ...(failure.cause instanceof Error ? { cause: errorInBrief(failure.cause) } : {}),
  };
}
