import { say } from '@concord/texts';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { Section } from '../../components/section.tsx';
import { GiveInputDocument, InputAboutDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { InputItem } from './input-item.tsx';
import { InputLinks } from './input-links.tsx';
import { toSubjectInput, type SubjectOfPlan } from './input-subject.ts';
import { useInputChange } from './use-input-change.ts';
import { WordsForm } from './words-form.tsx';

interface InputSectionProps {
  readonly about: SubjectOfPlan;
  /** Whether whoever is signed in may make links about it. */
  readonly mayInvite: boolean;
}

/** What people who meet customers say about something, what they are answered, and the place to say more. */
export function InputSection({ about, mayInvite }: InputSectionProps) {
  const { organisation = '' } = useParams();
  const answer = useQuestion(InputAboutDocument, { organisation, about: toSubjectInput(about) });
  return (
    <div id="input">
      <Section
        title={say('Input from those who meet customers')}
        note={say('Anybody may say something here, also without the right to change it. Its owner answers.')}
      >
        <AsyncView query={answer} loading={<CardSkeleton heights={[120]} />}>
          {({ organisation: found }) => {
            const { nodes = [], totalCount = 0 } = found?.input ?? {};
            return (
              <>
                {totalCount > nodes.length && (
                  <p className="quiet">
                    {say('The latest {count} of {all}', { count: nodes.length, all: totalCount })}
                  </p>
                )}
                <ul className="input-list">
                  {nodes.map((input) => (
                    <li key={input.id}>
                      <InputItem input={input} />
                    </li>
                  ))}
                </ul>
              </>
            );
          }}
        </AsyncView>
        <GiveInput about={about} />
        {mayInvite && <InputLinks about={about} />}
      </Section>
    </div>
  );
}

/** The form; on an outcome it also takes what a customer told. */
export function GiveInput({ about }: Pick<InputSectionProps, 'about'>) {
  const { organisation = '' } = useParams();
  const [isStory, setStory] = useState(false);
  const give = useInputChange(GiveInputDocument);
  return (
    <WordsForm
      name={say('Give input')}
      label={say('What do you see, hear or think?')}
      description={say('Say it as it is. Everybody in the organisation can read it, with your name.')}
      send={say('Send')}
      onSend={(words) =>
        give.change({
          organisation,
          about: toSubjectInput(about),
          words,
          kind: isStory ? 'STORY' : 'REMARK',
        })
      }
    >
      {about.kind === 'OUTCOME' && (
        <Checkbox
          label={say('It is what a customer told')}
          checked={isStory}
          onChange={({ currentTarget: { checked } }) => setStory(checked)}
        />
      )}
    </WordsForm>
  );
}
