import { say } from '@concord/texts';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import type { DecisionListedFragment } from '../../graphql/operations.ts';
import { DecisionItem } from '../decisions/decision-item.tsx';

interface ReviewsDueProps {
  readonly reviews: { readonly totalCount: number; readonly nodes: readonly DecisionListedFragment[] };
  onNotice(notice: NoticeContent): void;
}

/** Decisions that one answers for, on their day: what was expected beside what happened. */
export function ReviewsDue({ reviews: { totalCount, nodes }, onNotice }: ReviewsDueProps) {
  if (totalCount === 0) return null;
  return (
    <Section
      title={say('{count, plural, one {# decision to look back on} other {# decisions to look back on}}', {
        count: totalCount,
      })}
      note={say('You answer for them, and their day has come: did they do what was expected?')}
    >
      <ol className="decision-list">
        {nodes.map((decision) => (
          <li key={decision.id}>
            <DecisionItem decision={decision} onNotice={onNotice} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
