import { say } from '@concord/texts';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import {
  AddAgendaItemDocument,
  ChangeAgendaItemDocument,
  MoveAgendaItemDocument,
  ProposeAgendaDocument,
  type AgendaItemChange,
  type AgendaItemInput,
  type AgendaItemPartsFragment,
  type MeetingAnswerFragment,
  type MeetingPartsFragment,
} from '../../graphql/operations.ts';
import { isTalkedAbout } from './say-room.ts';
import { toMeetingNotice } from './to-meeting-notice.ts';
import { useMeetingChange } from './use-meeting-change.ts';

/** Something that can be taken back. */
export interface Undoable {
  readonly text: string;
  readonly item: Pick<AgendaItemPartsFragment, 'id' | 'title'>;
  readonly change: AgendaItemChange;
}

interface AgendaOptions {
  onNotice(notice: NoticeContent | null): void;
  /** Brings the keyboard there, by name. */
  focusOn(name: string): void;
}

/** What whoever runs a meeting does with its agenda. Everything is announced, and the keyboard is never left nowhere. */
export function useAgenda({ id: meeting, agenda }: MeetingPartsFragment, { onNotice, focusOn }: AgendaOptions) {
  const { organisation = '' } = useParams();
  const [announcement, setAnnouncement] = useState('');
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const add = useMeetingChange(AddAgendaItemDocument);
  const change = useMeetingChange(ChangeAgendaItemDocument);
  const move = useMeetingChange(MoveAgendaItemDocument);
  const propose = useMeetingChange(ProposeAgendaDocument);
  const shown = agenda.filter(isTalkedAbout);
  const where = { organisation, meeting };
  const onError = ({ message }: Error) => onNotice({ tone: 'error', text: message });
  const take = (answer: MeetingAnswerFragment, done: () => void) => {
    if (answer.__typename !== 'MeetingSaved') return onNotice(toMeetingNotice(answer, ''));
    onNotice(null);
    setUndoable(null);
    done();
  };
  const send = (item: { readonly id: string }, changes: AgendaItemChange, done: () => void) =>
    change.mutate(
      { ...where, item: item.id, change: changes },
      { onError, onSuccess: ({ changeAgendaItem }) => take(changeAgendaItem, done) },
    );
  return {
    announcement,
    undoable,
    isPending: add.isPending || change.isPending || move.isPending || propose.isPending,
    /** @param by −1 for one up, 1 for one down */
    reorder(item: AgendaItemPartsFragment, by: -1 | 1) {
      const neighbour = shown[shown.indexOf(item) + by];
      if (neighbour === undefined)
        return setAnnouncement(say('“{title}” is at the end already.', { title: item.title }));
      focusOn(`${by === -1 ? 'up' : 'down'}:${item.id}`);
      send(item, { position: agenda.indexOf(neighbour) }, () =>
        setAnnouncement(
          say('“{title}” is number {place} of {count} now.', {
            title: item.title,
            place: shown.indexOf(neighbour) + 1,
            count: shown.length,
          }),
        ),
      );
    },
    setMinutes(item: AgendaItemPartsFragment, minutes: number) {
      send(item, { minutes }, () =>
        setAnnouncement(
          say('“{title}” has {minutes, plural, one {# minute} other {# minutes}} now.', { title: item.title, minutes }),
        ),
      );
    },
    park(item: AgendaItemPartsFragment) {
      const text = say('“{title}” is parked.', { title: item.title });
      send(item, { state: 'PARKED' }, () => setUndoable({ text, item, change: { state: 'OPEN' } }));
    },
    remove(item: AgendaItemPartsFragment) {
      const back = { state: 'OPEN', position: agenda.indexOf(item) } as const;
      const text = say('“{title}” is off the agenda.', { title: item.title });
      send(item, { state: 'REMOVED' }, () => setUndoable({ text, item, change: back }));
    },
    bringBack({ item, change: changes }: Pick<Undoable, 'item' | 'change'>) {
      send(item, changes, () => {
        focusOn(`item:${item.id}`);
        setAnnouncement(say('“{title}” is on the agenda again.', { title: item.title }));
      });
    },
    dismiss: () => setUndoable(null),
    moveTo(item: AgendaItemPartsFragment, to: { readonly id: string; readonly title: string }) {
      move.mutate(
        { ...where, item: item.id, to: to.id },
        {
          onError,
          onSuccess: ({ moveAgendaItem }) =>
            take(moveAgendaItem, () => {
              focusOn('agenda');
              setAnnouncement(say('“{title}” is moved to “{meeting}”.', { title: item.title, meeting: to.title }));
            }),
        },
      );
    },
    /** @param about where the keyboard goes then: the conflict or decision of the new item; missing: it stays */
    put(input: AgendaItemInput, title: string, about?: string) {
      add.mutate(
        { ...where, input },
        {
          onError,
          onSuccess: ({ addAgendaItem }) =>
            take(addAgendaItem, () => {
              if (about !== undefined) focusOn(`about:${about}`);
              setAnnouncement(say('“{title}” is on the agenda.', { title }));
            }),
        },
      );
    },
    proposeAgain() {
      propose.mutate(where, {
        onError,
        onSuccess: ({ proposeAgenda }) =>
          take(proposeAgenda, () =>
            setAnnouncement(say('The agenda is proposed again. What people put on it or changed stayed as it was.')),
          ),
      });
    },
  };
}

export type AgendaControl = ReturnType<typeof useAgenda>;
