import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayMoment } from '../../components/say-moment.ts';
import type { TokenPartsFragment } from '../../graphql/operations.ts';
import type { PartProps } from './administration-page.tsx';
import { EndToken } from './end-token.tsx';
import type { Departments } from './make-token.tsx';
import { scopeWords } from './role-words.ts';
import { isGood, sayUntil } from './say-token.ts';

interface TokenTableProps extends PartProps {
  readonly tokens: readonly TokenPartsFragment[];
  readonly departments: Departments;
}

/** Tokens as rows; on a phone each row becomes a card, as goals do (see goals.css). */
export function TokenTable({ tokens, departments, onNotice }: TokenTableProps) {
  return (
    <table className="data-table goal-table">
      <caption className="visually-hidden">Tokens, the latest first</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Begins with</th>
          <th scope="col">May do</th>
          <th scope="col">Good until</th>
          <th scope="col">Last used</th>
          <th scope="col">Steps</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRows key={token.id} token={token} departments={departments} onNotice={onNotice} />
        ))}
      </tbody>
    </table>
  );
}

interface TokenRowsProps extends PartProps {
  readonly token: TokenPartsFragment;
  readonly departments: Departments;
}

function TokenRows({ token, departments, onNotice }: TokenRowsProps) {
  const [asked, setAsked] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const { name, prefix, scope, department, createdAt, usedAt } = token;
  const only = departments.find(({ key }) => key === department)?.name ?? department;
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          <span className="admin-under">{`made ${sayMoment(createdAt)}`}</span>
        </th>
        <td data-label="Begins with">
          <code>{`${prefix}…`}</code>
        </td>
        <td data-label="May do">
          {scopeWords[scope].name}
          {only != null && `, goals of ${only} only`}
        </td>
        <td data-label="Good until">{sayUntil(token, now)}</td>
        <td data-label="Last used">{usedAt == null ? 'Never' : sayMoment(usedAt)}</td>
        <td data-label="Steps">
          {isGood(token, now) ? (
            <Button
              variant="default"
              size="xs"
              aria-label={`End ${name}`}
              aria-expanded={asked}
              onClick={() => setAsked(!asked)}
            >
              End
            </Button>
          ) : (
            '–'
          )}
        </td>
      </tr>
      {asked && (
        <tr className="admin-step-row">
          <td colSpan={6}>
            <EndToken token={token} onNotice={onNotice} onClose={() => setAsked(false)} />
          </td>
        </tr>
      )}
    </>
  );
}
