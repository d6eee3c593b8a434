import { Checkbox } from '@mantine/core';
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
    <Section title="Carry it out">
      <Checkbox
        label="Carry it out now"
        description="Otherwise the decision is written down, and the conflict stays until somebody changes the goals."
        {...form.getInputProps('adopt', { type: 'checkbox' })}
      />
      <ul className="plain-list">
        {atOnce.map(({ key, title }) => (
          <li key={key}>
            “{title}” is yours or your department’s: it <strong>changes at once</strong>.
          </li>
        ))}
        {asked.map(({ goal, who }) => (
          <li key={goal.key}>
            “{goal.title}” belongs to {goal.department.name}: <strong>{who} is asked</strong> to change it.
          </li>
        ))}
      </ul>
    </Section>
  );
}
