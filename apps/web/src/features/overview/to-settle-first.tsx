import { Say } from '@concord/texts/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { sayAll } from '../../components/say-people.ts';
import type { OverviewQuery } from '../../graphql/operations.ts';

type Organisation = NonNullable<OverviewQuery['organisation']>;

/** The conflict to talk about before any other, with what it puts at risk; nothing where none is open. */
export function ToSettleFirst({ organisation: { key, foremost } }: { organisation: Organisation }) {
  const [conflict] = foremost.nodes;
  if (conflict === undefined) return null;
  const [outcome] = [...conflict.outcomes].sort((a, b) => b.weight - a.weight);
  const said = {
    conflict: (words: ReactNode) => <Link to={paths.conflict(key, conflict.id)}>{words}</Link>,
    headline: conflict.headline,
    departments: sayAll(conflict.departments.map(({ name }) => name)),
  };
  return (
    <p className="settle-first">
      {outcome === undefined ? (
        <Say text="Settle first: <conflict>{headline}</conflict>, between {departments}." {...said} />
      ) : (
        <Say
          text="Settle first: <conflict>{headline}</conflict>, between {departments}. At stake is “{outcome}”."
          {...said}
          outcome={outcome.statement}
        />
      )}
    </p>
  );
}
