import { QueryClient } from '@tanstack/react-query';
import { RequestError } from '../graphql/request.ts';

/** Twice more for a lost connection; never for a question that the server refused. */
const worthAnotherTry = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof RequestError && !error.retryable);

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 15_000, retry: worthAnotherTry, retryDelay: (n) => 400 * 2 ** n } },
  });
}
