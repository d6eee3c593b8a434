import { say } from '@concord/texts';
import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useMounted } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { FindableDocument, FindDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { type FoundGroup, type Place, sayFound, toFound } from './to-found.ts';

/** Nobody types faster than this on purpose. */
const PAUSE_MS = 150;

interface FindProps {
  readonly organisation: string;
  readonly pages: readonly Place[];
  readonly onClose: () => void;
}

/** Finds a page, outcome, goal, conflict or department by its name, and opens it. */
export function FindDialog({ isOpen, ...find }: FindProps & { readonly isOpen: boolean }) {
  // Opened after it is there, it knows where the keyboard was, and leads back.
  const isThere = useMounted();
  return (
    <Modal.Root opened={isOpen && isThere} onClose={find.onClose} size="lg" yOffset="8vh">
      <Modal.Overlay />
      <Modal.Content aria-label={say('Find anything')}>
        {/* The list would keep Escape for itself. */}
        <Modal.Body className="find" onKeyDown={({ key }) => key === 'Escape' && find.onClose()}>
          <Find {...find} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Find({ organisation, pages, onClose }: FindProps) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const navigate = useNavigate();
  const options = useCombobox({ opened: true });
  const findable = useQuestion(FindableDocument, { organisation });
  const found = useQuestion(FindDocument, { organisation, text: asked }, { enabled: asked !== '', keepLast: true });
  const isAsking = asked !== text.trim() || found.isFetching;
  const said = found.data?.organisation;
  const groups = toFound(
    text,
    pages,
    findable.data?.organisation ?? undefined,
    said == null ? undefined : { ...said, isOfEarlierText: isAsking },
  );
  const { selectFirstOption } = options;
  const first = groups[0]?.places[0]?.to;
  useEffect(() => void selectFirstOption(), [selectFirstOption, first]);
  const failure = found.error ?? findable.error;
  return (
    <Combobox
      store={options}
      onOptionSubmit={(to) => {
        onClose();
        void navigate(to);
      }}
    >
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          role="combobox"
          size="md"
          label={say('What are you looking for?')}
          placeholder={say('A goal, outcome, conflict, department or page')}
          data-autofocus
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <p className="find-count quiet" role="status">
        {failure !== null ? failure.message : isAsking && text.trim() !== '' ? '' : sayFound(text, groups)}
      </p>
      <Combobox.Options className="find-options" aria-label={say('Found@@what the finder has found')}>
        {groups.map((group) => (
          <Group key={group.kind} group={group} />
        ))}
      </Combobox.Options>
    </Combobox>
  );
}

function Group({ group: { kind, places } }: { group: FoundGroup }) {
  return (
    <Combobox.Group label={kind}>
      {places.map(({ name, to, of }) => (
        <Combobox.Option key={to} value={to}>
          {name}
          {of !== undefined && <span className="quiet"> {of}</span>}
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}
