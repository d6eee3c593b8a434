import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { Section } from '../../components/section.tsx';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import type { ConflictToDecide } from './decision-draft.ts';
import { useDecisionFormContext } from './decision-form-context.ts';
import { whoChanges } from './who-changes.ts';

interface AdoptFieldProps {
  readonly repairs: ConflictToDecide['repairs'];
  readonly acting: PersonPartsFragment | undefined;
}

/** Whether the chosen repair is carried out with the decision: whose goals change at once, and who is asked. */
export function AdoptField({ repairs, acting }: AdoptFieldProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const form = useDecisionFormContext();
  const { chosen, options } = form.values;
  const option = chosen === '' ? undefined : options[Number(chosen)];
  const repair = option?.isRepair === true ? repairs.find(({ text }) => text === option.says) : undefined;
  if (repair === undefined) return null;
  const { atOnce, asked } = whoChanges(repair, acting, may);
  if (atOnce.length + asked.length === 0) return null;
  return (
    <Section title={say('Carry it out@@heading: a decision')}>
      <Checkbox
        label={say('Carry it out now')}
        description={say(
          'Otherwise the decision is written down, and the conflict stays until somebody changes the goals.',
        )}
        {...form.getInputProps('adopt', { type: 'checkbox' })}
      />
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
      </ul>
    </Section>
  );
}

function strong(words: ReactNode) {
  return <strong>{words}</strong>;
}
