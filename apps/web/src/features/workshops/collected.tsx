import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import type { Board } from './board-details.ts';
import { StatementItem } from './statement-item.tsx';

/** What was said so far, the latest first: what one adds appears where one looks. */
export function Collected({ board: { statements } }: { board: Board }) {
  return (
    <Section title={say('{count, plural, one {# statement} other {# statements}}', { count: statements.length })}>
      {statements.length === 0 ? (
        <p className="quiet">{say('Nobody has said anything yet. Be the first: it makes it easier for the others.')}</p>
      ) : (
        <ul className="workshop-cards">
          {statements.toReversed().map((statement) => (
            <StatementItem key={statement.id} statement={statement} statements={statements} />
          ))}
        </ul>
      )}
    </Section>
  );
}
