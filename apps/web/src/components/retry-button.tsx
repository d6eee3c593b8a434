import { Button } from '@mantine/core';

interface RetryButtonProps {
  readonly query: { readonly isFetching: boolean; refetch(): unknown };
}

export function RetryButton({ query }: RetryButtonProps) {
  return (
    <Button loading={query.isFetching} onClick={() => void query.refetch()}>
      Try again
    </Button>
  );
}
