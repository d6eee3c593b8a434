import { say } from '@concord/texts';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RequestError } from '../graphql/request.ts';
import { RetryButton } from './retry-button.tsx';
import { StatePanel } from './state-panel.tsx';

interface AsyncViewProps<Result> {
  readonly query: UseQueryResult<Result, RequestError>;
  /** A skeleton of the same height as what will come, so that nothing jumps. */
  readonly loading: ReactNode;
  children(data: Result): ReactNode;
}

/** Loading, error, ready. A failed refresh keeps what was already on the screen and says so above it. */
export function AsyncView<Result>({ query, loading, children }: AsyncViewProps<Result>) {
  if (query.data === undefined) {
    if (query.error === null) return <div aria-busy="true">{loading}</div>;
    return (
      <StatePanel tone="error" title={say('This could not be loaded')} action={<RetryButton query={query} />}>
        {query.error.message}
      </StatePanel>
    );
  }
  return (
    <>
      {query.error !== null && (
        <p className="stale-note" role="status">
          {say('What you see is from before; it could not be refreshed.')} {query.error.message}
        </p>
      )}
      {children(query.data)}
    </>
  );
}
