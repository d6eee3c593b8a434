import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ChangeSummary } from '../../../components/change-summary.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { Section } from '../../../components/section.tsx';
import { GoalToEditDocument, WriteInRoomDocument, type EditableGoalFragment } from '../../../graphql/operations.ts';
import { useQuestion } from '../../../graphql/use-question.ts';
import { useOrganisationWords } from '../../../language/organisation-words.ts';
import type { ConflictDetails } from '../../conflicts/conflict-details.ts';
import { toFormValues, type GoalFormValues } from '../../goal-form/goal-form-values.ts';
import { useWhatIf } from '../../goal-form/use-what-if.ts';
import { useItem, useRoom } from '../room-context.ts';
import { useRoomChange } from '../use-room-change.ts';
import { sayWhatIf } from './say-what-if.ts';

/** “And if we promised seven days?”: answered while people talk. Nothing is saved by it. */
export function RoomWhatIf({ conflict }: { conflict: ConflictDetails }) {
  const { organisation = '' } = useParams();
  const goals = conflict.goals.filter(({ target, metric }) => target != null && metric != null);
  const [chosen, setChosen] = useState(goals[0]?.key ?? '');
  const answer = useQuestion(GoalToEditDocument, { organisation, goal: chosen }, { enabled: chosen !== '' });
  const goal = answer.data?.organisation?.goal;
  const side = goals.find(({ key }) => key === chosen);
  if (goals.length === 0) return null;
  return (
    <Section
      title={say('And if …?')}
      note={say('Try another number, and see at once what it would open and close. Nothing is saved by it.')}
    >
      <div className="room-what-if">
        <NativeSelect
          label={say('Whose goal')}
          value={chosen}
          data={goals.map(({ key, title, department }) => ({ value: key, label: `${department.name}: ${title}` }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        {goal != null && side?.metric != null && (
          <WhatIfNumber
            key={`${goal.key} ${goal.version}`}
            goal={goal}
            side={{ department: side.department.name, metric: side.metric.name, unit: side.metric.unit }}
          />
        )}
      </div>
    </Section>
  );
}

interface WhatIfNumberProps {
  readonly goal: EditableGoalFragment;
  readonly side: { readonly department: string; readonly metric: string; readonly unit: string };
}

function WhatIfNumber({ goal, side }: WhatIfNumberProps) {
  const { organisation = '' } = useParams();
  const [values, setValues] = useState(() => toFormValues(goal));
  const stored = toFormValues(goal).target;
  const type = (end: 'low' | 'high', text: string) =>
    setValues((before: GoalFormValues) => ({ ...before, target: { ...before.target, [end]: text } }));
  const { answer } = useWhatIf(organisation, values, goal.key);
  const isChanged = values.target.low !== stored.low || values.target.high !== stored.high;
  const result = answer.data?.organisation?.whatIf;
  const isRange = stored.kind === 'BETWEEN';
  const unit = formatUnit(side.unit);
  return (
    <>
      <TextInput
        label={say(isRange ? 'From, {unit}' : 'And if it were, {unit}', { unit })}
        description={say('{metric}; {value} in the plan', { metric: side.metric, value: stored.low })}
        inputMode="decimal"
        value={values.target.low}
        onChange={({ currentTarget }) => type('low', currentTarget.value)}
      />
      {isRange && (
        <TextInput
          label={say('To, {unit}', { unit })}
          description={say('{value} in the plan', { value: stored.high })}
          inputMode="decimal"
          value={values.target.high}
          onChange={({ currentTarget }) => type('high', currentTarget.value)}
        />
      )}
      <div className="room-what-if-answer" aria-live="polite">
        {!isChanged && <p className="quiet">{say('Type another number to see what it would open and close.')}</p>}
        {isChanged && answer.error !== null && <p className="quiet">{answer.error.message}</p>}
        {isChanged && result?.__typename === 'WhatIf' && <ChangeSummary change={result} tense="would" />}
        {isChanged && result !== undefined && result.__typename !== 'WhatIf' && (
          <p className="quiet">{result.message}</p>
        )}
      </div>
      {isChanged && result?.__typename === 'WhatIf' && !answer.isPlaceholderData && (
        <KeepAsOption words={() => sayWhatIf({ ...side, title: goal.title, target: values.target }, result)} />
      )}
    </>
  );
}

/** What was tried becomes something that can be decided: for everybody, so in the language of all of them. */
function KeepAsOption({ words: said }: { words: () => string }) {
  const { organisation = '' } = useParams();
  const words = useOrganisationWords(organisation, ['room'])(said);
  const { writes } = useRoom();
  const item = useItem();
  const write = useRoomChange(WriteInRoomDocument);
  const [refusal, setRefusal] = useState<string>();
  const isKept = item.entries.some((entry) => entry.kind === 'OPTION' && entry.words === words);
  if (!writes) return null;
  return (
    <div className="button-row">
      <Button
        variant="default"
        loading={write.isPending}
        disabled={isKept || words === undefined}
        onClick={() =>
          words !== undefined &&
          write.change({ entry: { item: item.id, kind: 'OPTION', words } }, { onRefused: setRefusal })
        }
      >
        {say(isKept ? 'Kept as an option' : 'Keep it as an option')}
      </Button>
      <Refusal>{refusal}</Refusal>
    </div>
  );
}
