import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { RemoveSupportDocument, SetSupportDocument, type SupportPartsFragment } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { sayEffect } from './say-help.ts';

interface SupportListProps {
  readonly goal: { readonly key: string; readonly department: { readonly key: string } };
  readonly supports: readonly SupportPartsFragment[];
  /** Whether the goal of the page helps those that are listed, or is helped by them. */
  readonly way: 'helps' | 'is-helped';
  onNotice(notice: NoticeContent | null): void;
}

/** Goals that a goal helps, or that help it, each with the way to end that. */
export function SupportList({ goal, supports, way, onNotice }: SupportListProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  if (supports.length === 0) return null;
  return (
    <ul className="action-list">
      {supports.map((support) => (
        <li key={support.goal.key}>
          <div className="action">
            <p>
              <Say
                text={
                  way === 'helps'
                    ? 'Helps {goal} ({department}) {effect}'
                    : 'Is helped {effect} by {goal} ({department})'
                }
                goal={<Link to={paths.goal(organisation, support.goal.key)}>{support.goal.title}</Link>}
                department={support.goal.department.name}
                effect={sayEffect(support.effect)}
              />
            </p>
            {support.because != null && <p className="quiet">{support.because}</p>}
            {(may.lead(goal.department.key) || may.lead(support.goal.department.key)) && (
              <EndSupport
                giving={way === 'helps' ? goal.key : support.goal.key}
                helped={way === 'helps' ? support.goal.key : goal.key}
                support={support}
                onNotice={onNotice}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface EndSupportProps {
  readonly giving: string;
  readonly helped: string;
  readonly support: SupportPartsFragment;
  onNotice(notice: NoticeContent | null): void;
}

function EndSupport({ giving, helped, support: { goal, effect, because }, onNotice }: EndSupportProps) {
  const { organisation = '' } = useParams();
  const remove = useChange(RemoveSupportDocument);
  const set = useChange(SetSupportDocument);
  const undo = () =>
    new Promise<void>((resolve, reject) =>
      set.mutate(
        { organisation, goal: giving, helps: helped, effect, because },
        {
          onSuccess: ({ setSupport: answer }) =>
            'message' in answer ? reject(new Error(refusalOf(answer))) : resolve(),
          onError: reject,
        },
      ),
    );
  const end = () =>
    remove.mutate(
      { organisation, goal: giving, helps: helped },
      {
        onSuccess: ({ removeSupport: answer }) =>
          'message' in answer
            ? onNotice({ tone: 'error', text: refusalOf(answer) })
            : offerUndo({ done: say('The help has ended.'), undone: say('It helps again.'), undo }),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <div className="button-row">
      <Button
        variant="default"
        size="xs"
        loading={remove.isPending}
        aria-label={say('End the help: {title}', { title: goal.title })}
        onClick={end}
      >
        {say('End the help')}
      </Button>
    </div>
  );
}
