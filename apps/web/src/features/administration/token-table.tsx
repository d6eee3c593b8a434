import { say } from '@concord/texts';
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
      <caption className="visually-hidden">{say('Tokens, the latest first')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Token')}</th>
          <th scope="col">{say('Begins with')}</th>
          <th scope="col">{say('May do')}</th>
          <th scope="col">{say('Good until')}</th>
          <th scope="col">{say('Last used')}</th>
          <th scope="col">{say('Steps')}</th>
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
          <span className="admin-under">{say('made {createdAt}', { createdAt: sayMoment(createdAt) })}</span>
        </th>
        <td data-label={say('Begins with')}>
          <code>{`${prefix}…`}</code>
        </td>
        <td data-label={say('May do')}>
          {only == null
            ? scopeWords[scope]().name
            : say('{scope}, goals of {only} only', { scope: scopeWords[scope]().name, only })}
        </td>
        <td data-label={say('Good until')}>{sayUntil(token, now)}</td>
        <td data-label={say('Last used')}>{usedAt == null ? say('Never') : sayMoment(usedAt)}</td>
        <td data-label={say('Steps')}>
          {isGood(token, now) ? (
            <Button
              variant="default"
              size="xs"
              aria-label={say('End {name}', { name })}
              aria-expanded={asked}
              onClick={() => setAsked(!asked)}
            >
              {say('End')}
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
