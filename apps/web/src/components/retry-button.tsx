import { Button } from '@mantine/core';
import { say } from '@concord/texts';
import { RequestError } from '../graphql/request.ts';
import { LoadAgainButton } from './load-again-button.tsx';

interface RetryButtonProps {
  readonly query: { readonly isFetching: boolean; readonly error?: unknown; refetch(): unknown };
}

/** Asks again; where the page is older than its server, only loading the page helps. */
export function RetryButton({ query }: RetryButtonProps) {
  const { isFetching, error } = query;
  if (error instanceof RequestError && error.isOutdated) return <LoadAgainButton />;
  return (
    <Button loading={isFetching} onClick={() => void query.refetch()}>
      {say('Try again')}
    </Button>
  );
}
