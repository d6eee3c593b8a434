import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Section } from '../../components/section.tsx';
import { StartDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { DemoBeside } from './demo-beside.tsx';
import { setHidden, useIsHidden } from './hidden-lists.ts';
import { StartList } from './start-list.tsx';
import { toStartSteps } from './start-steps.ts';

/**
 * The first steps on a page that is about something else: as long as one is open and nobody has put them away. Who
 * does the last one sees that all are done; who comes back later is not shown them again.
 */
export function StartHere() {
  const { organisation = '' } = useParams();
  const hidden = useIsHidden(organisation);
  const plan = useQuestion(StartDocument, { organisation }).data?.organisation;
  const isOpen = plan != null && toStartSteps(plan).some(({ isDone }) => !isDone);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  if (plan == null || !(isOpen || wasOpen)) return null;
  if (hidden)
    return (
      <p className="quiet">
        {say('The first steps are put away.')}{' '}
        <Button variant="default" size="xs" onClick={() => setHidden(organisation, false)}>
          {say('Show the first steps')}
        </Button>
      </p>
    );
  return (
    <Section
      title={say('First steps')}
      note={say('Five steps from nothing to your first conflict. Each takes a minute or two.')}
      aside={
        <Button variant="default" size="xs" onClick={() => setHidden(organisation, true)}>
          {say('Put away')}
        </Button>
      }
    >
      <StartList plan={plan} headingLevel={3} />
      <DemoBeside />
    </Section>
  );
}
