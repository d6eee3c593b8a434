import { say } from '@concord/texts';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import type { HelpPartsFragment } from '../../graphql/operations.ts';
import { HelpItem } from './help-item.tsx';

interface HelpToAnswerProps {
  readonly help: { readonly totalCount: number; readonly nodes: readonly HelpPartsFragment[] };
  onNotice(notice: NoticeContent | null): void;
}

/** Help that one's department, or a goal of one's own, is asked for or offered: answered right here. */
export function HelpToAnswer({ help: { totalCount, nodes }, onNotice }: HelpToAnswerProps) {
  if (totalCount === 0) return null;
  return (
    <Section
      title={say(
        '{count, plural, one {# department waits for your answer about help} other {# times, another department waits for your answer about help}}',
        { count: totalCount },
      )}
      note={say('Accept, propose something else, or decline with a reason: then they can look further.')}
    >
      <ul className="action-list">
        {nodes.map((help) => (
          <li key={help.id}>
            <HelpItem help={help} onNotice={onNotice} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
