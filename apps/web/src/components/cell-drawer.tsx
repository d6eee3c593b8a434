import { Drawer } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { formatNumber, formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { AsyncView } from './async-view.tsx';
import { CardSkeleton } from './card-skeleton.tsx';
import { GoalEffectList } from './goal-effect-list.tsx';
import { StatePanel } from './state-panel.tsx';
import { useFilters } from './use-filters.ts';
import { VerdictTag } from './verdict-tag.tsx';
import { audienceWords } from './words.ts';
import { CellBehindDocument, type CellBehindQuery } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { readCell, type CellAddress } from './cell-address.ts';

interface CellDrawerProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
}

/** What is behind one cell of the matrix, opened by the address. */
export function CellDrawer({ departments }: CellDrawerProps) {
  const { get, set } = useFilters();
  const cell = readCell(get('cell'));
  const department = departments.find(({ key }) => key === cell?.department);
  // Opened after it is there, it knows where the keyboard was, and leads back.
  const isThere = useMounted();
  return (
    <Drawer.Root
      opened={cell !== null && isThere}
      onClose={() => set({ cell: null })}
      position="right"
      size="lg"
      classNames={{ content: 'drawer' }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* Not Mantine's own header: that is a second banner landmark on the page. */}
        <div className="drawer-head">
          <Drawer.Title className="drawer-title">
            {department === undefined
              ? say('What this department does to this outcome')
              : say('What {department} does to this outcome', { department: department.name })}
          </Drawer.Title>
          <Drawer.CloseButton aria-label={say('Close')} />
        </div>
        <Drawer.Body>{cell !== null && <Behind cell={cell} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Behind({ cell }: { cell: CellAddress }) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(CellBehindDocument, { organisation: key, outcome: cell.outcome });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[80, 160, 160]} />}>
      {({ organisation }) => <Reasons outcome={organisation?.outcome ?? null} department={cell.department} />}
    </AsyncView>
  );
}

type Outcome = NonNullable<CellBehindQuery['organisation']>['outcome'];

function Reasons({ outcome, department }: { outcome: Outcome; department: string }) {
  const { organisation = '' } = useParams();
  const effect = outcome?.alignment.departments.find((entry) => entry.department.key === department);
  if (outcome == null || effect === undefined) {
    return (
      <StatePanel title={say('No effect to explain')} headingLevel={3}>
        {say(
          'No active goal of this department reaches this outcome. It may have changed since the address was written.',
        )}
      </StatePanel>
    );
  }
  return (
    <div className="stack">
      <p>
        <Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>
        <span className="matrix-note">
          {say('{audience} · weight {weight}', {
            audience: audienceWords[outcome.for],
            weight: formatNumber(outcome.weight),
          })}
        </span>
      </p>
      <p>
        <VerdictTag verdict={effect.verdict} net={effect.net} />{' '}
        {say("Support {support}, harm {harm}, weighed by each goal's emphasis in the department.", {
          support: formatSigned(effect.support),
          harm: formatSigned(-effect.denial),
        })}
      </p>
      <GoalEffectList
        effects={effect.goals}
        total={effect.goalCount}
        outcome={outcome}
        department={department}
        unfolded
      />
    </div>
  );
}
