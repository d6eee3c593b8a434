import type { ApiUnderTest } from '../../testing/api-under-test.ts';

/** Somebody whose name is in no text of the demo company. */
export const ZENOBIA = {
  key: 'zenobia',
  name: 'Zenobia Quist',
  email: 'zenobia.quist@strandheim.example',
  department: 'sales',
} as const;

export const NAMES_HER = /zenobia|quist/i;

const FAILURE = '__typename ... on UserError { message }';

/** Does something as an administrator or with a cookie, and throws unless it is done. */
export async function done<Result extends object>(
  api: ApiUnderTest,
  mutation: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Result> {
  const data = await api.ask<Record<string, Result & { __typename: string; message?: string }>>(
    mutation.replace('FAILURE', FAILURE),
    variables,
    headers,
  );
  const [result] = Object.values(data);
  if (!result || /Error$/.test(result.__typename)) throw new Error(`${mutation}: ${result?.message}`);
  return result;
}
