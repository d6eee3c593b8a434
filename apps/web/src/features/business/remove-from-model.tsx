import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { Refusal } from '../../components/refusal.tsx';
import { Section } from '../../components/section.tsx';
import { type Removal, useModelChange } from './use-model-change.ts';

interface RemoveFromModelProps {
  /** "Remove this outcome" */
  readonly title: string;
  readonly removal: Removal;
  /** The goals that may stand in its way. */
  readonly goals: string;
  onRemoved(): void;
}

/** At the end of a page about something of the model, for planners: the way to take it out where nothing uses it. */
export function RemoveFromModel({ title, removal, goals, onRemoved }: RemoveFromModelProps) {
  const { organisation = '' } = useParams();
  const { remove, refusal, isPending } = useModelChange();
  if (!useMay(organisation).plan) return null;
  return (
    <Section title={title} note={say('Only what nothing uses any more can be removed. You can undo it.')}>
      <div className="button-row">
        <Button variant="default" loading={isPending} onClick={() => remove(removal, onRemoved)}>
          {say('Remove it@@from the plan')}
        </Button>
      </div>
      <Refusal>{refusal}</Refusal>
      {refusal !== undefined && (
        <div className="button-row">
          <Link to={goals}>{say('See its goals')}</Link>
          <Link to={paths.business(organisation)}>{say('How the business works')}</Link>
        </div>
      )}
    </Section>
  );
}
