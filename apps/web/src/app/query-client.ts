import { QueryClient } from '@tanstack/react-query';
import { RequestError } from '../graphql/request.ts';
import type { FirstAnswers } from './first-answers.ts';

/** Twice more for a lost connection; never for a question that the server refused. */
const worthAnotherTry = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof RequestError && !error.retryable);

/** @param first what came with the page: whoever asks for it has it at once */
export function createQueryClient(first?: FirstAnswers): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: 15_000, retry: worthAnotherTry, retryDelay: (n) => 400 * 2 ** n } },
  });
  for (const [key, data] of first?.answers ?? []) client.setQueryData(key, data);
  return client;
}
