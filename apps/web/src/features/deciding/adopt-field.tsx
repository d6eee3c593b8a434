import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Checkbox } from '@mantine/core';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { Section } from '../../components/section.tsx';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import type { ConflictToDecide } from './decision-draft.ts';
import { useDecisionFormContext } from './decision-form-context.ts';
import { strong, WhatChanges } from './what-changes.tsx';
import { whoChanges } from './who-changes.ts';

interface AdoptFieldProps {
  readonly repairs: ConflictToDecide['repairs'];
  readonly acting: PersonPartsFragment | undefined;
}

/** Whether the chosen repair is carried out with the decision: what changes at once, who is asked, what others do. */
export function AdoptField({ repairs, acting }: AdoptFieldProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const form = useDecisionFormContext();
  const { chosen, options } = form.values;
  const option = chosen === '' ? undefined : options[Number(chosen)];
  const repair = option?.isRepair === true ? repairs.find(({ text }) => text === option.says) : undefined;
  if (repair === undefined) return null;
  const { atOnce, asked, written, left } = whoChanges(repair, acting, may);
  const isAnythingDone = atOnce.length + asked.length + written.length > 0;
  if (!isAnythingDone && left.length === 0) return null;
  return (
    <Section title={say('Carry it out@@heading: a decision')}>
      {isAnythingDone && (
        <Checkbox
          label={say('Carry it out now')}
          description={say(
            'Otherwise the decision is written down, and the conflict stays until somebody makes the change.',
          )}
          {...form.getInputProps('adopt', { type: 'checkbox' })}
        />
      )}
      <ul className="plain-list">
        {atOnce.map(({ key, title }) => (
          <li key={key}>
            <Say
              text="“{title}” is yours or your department’s: it <strong>changes at once</strong>."
              title={title}
              strong={strong}
            />
          </li>
        ))}
        {asked.map(({ goal, who }) => (
          <li key={goal.key}>
            <Say
              text="“{title}” belongs to {department}: <strong>{who} is asked</strong> to change it."
              title={goal.title}
              department={goal.department.name}
              who={who}
              strong={strong}
            />
          </li>
        ))}
        <WhatChanges written={written} left={left} />
      </ul>
      {left.length > 0 && (
        <p className="quiet">
          {say('It stands in the decision as what is to be done, and the conflict stays until it is.')}
        </p>
      )}
    </Section>
  );
}
