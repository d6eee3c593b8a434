import { say } from '@concord/texts';
import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { Section } from '../../components/section.tsx';
import { type CharterMarkKind, type CharterPartsFragment, RereadCharterDocument } from '../../graphql/operations.ts';
import { MARKS, markWords, PARTS, partWords } from './charter-words.ts';
import { useCharterChange } from './use-charter-change.ts';

interface RereadFormProps {
  readonly charter: CharterPartsFragment;
  onSaved(): void;
  onClose(): void;
}

interface Said {
  readonly mark?: CharterMarkKind;
  readonly note: string;
}

/** Reads a charter again, honestly: what one says stays with oneself. */
export function RereadForm({ charter, onSaved, onClose }: RereadFormProps) {
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const reread = useCharterChange(RereadCharterDocument, ({ rereadCharter }) => rereadCharter);
  const sentences = PARTS.flatMap((part) => charter.sentences.filter((sentence) => sentence.part === part));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const marks = sentences.flatMap(({ id }) => {
      const { mark, note: words = '' } = said[id] ?? {};
      return mark === undefined ? [] : [{ sentence: id, mark, note: words.trim() === '' ? null : words }];
    });
    if (marks.length < sentences.length)
      return setProblem(
        say('{count, plural, one {One sentence is} other {# sentences are}} left: say of each how it was kept.', {
          count: sentences.length - marks.length,
        }),
      );
    setProblem(undefined);
    reread.mutate({ reading: { marks, note: note.trim() === '' ? null : note } }, onSaved);
  };
  return (
    <form noValidate aria-label={say('Read it again')} onSubmit={submit}>
      <Section
        title={say('Read it again, honestly')}
        note={
          charter.department == null
            ? say('Nobody else sees what you say here, whoever may read the charter.')
            : say('Only those who lead the department see what you say here.')
        }
      >
        <ol className="charter-reread">
          {sentences.map(({ id, says, part }) => (
            <li key={id}>
              <Radio.Group
                label={says}
                description={partWords[part].title}
                value={said[id]?.mark ?? ''}
                onChange={(mark) =>
                  setSaid({ ...said, [id]: { note: '', ...said[id], mark: mark as CharterMarkKind } })
                }
              >
                <div className="charter-marks">
                  {MARKS.map((mark) => (
                    <Radio key={mark} value={mark} label={markWords[mark]} />
                  ))}
                </div>
              </Radio.Group>
              <TextInput
                label={say('A note, if you like')}
                aria-label={say('A note on “{says}”', { says })}
                maxLength={500}
                value={said[id]?.note ?? ''}
                onChange={({ currentTarget }) => setSaid({ ...said, [id]: { ...said[id], note: currentTarget.value } })}
              />
            </li>
          ))}
        </ol>
        <Textarea
          label={say('What shall be different next time')}
          autosize
          minRows={2}
          maxLength={1000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </Section>
      <Refusal>{problem ?? reread.message}</Refusal>
      <div className="button-row">
        <Button type="submit" loading={reread.isPending}>
          {say('Keep this reading')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}
