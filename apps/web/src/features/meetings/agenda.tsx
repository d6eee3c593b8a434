import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import type { MeetingPartsFragment, MeetingQuery } from '../../graphql/operations.ts';
import { AgendaItemView } from './agenda-item.tsx';
import { NotOnAgenda } from './not-on-agenda.tsx';
import { OwnItemForm } from './own-item-form.tsx';
import { isTalkedAbout, sayRoom } from './say-room.ts';
import { SetAside } from './set-aside.tsx';
import { UndoNotice } from './undo-notice.tsx';
import { useAgenda } from './use-agenda.ts';
import { useKeptFocus } from './use-kept-focus.ts';

type WholeMeeting = NonNullable<NonNullable<MeetingQuery['organisation']>['meeting']>;

interface AgendaProps {
  readonly meeting: MeetingPartsFragment;
  readonly offers: WholeMeeting['notOnAgenda'];
  onNotice(notice: NoticeContent | null): void;
}

/** What is talked about, in order, each with its time and why it stands there; and what is not, with the reason. */
export function Agenda({ meeting, offers, onNotice }: AgendaProps) {
  const { box, focusOn } = useKeptFocus<HTMLDivElement>();
  const control = useAgenda(meeting, { onNotice, focusOn });
  const shown = meeting.agenda.filter(isTalkedAbout);
  return (
    <div className="stack" ref={box}>
      <Section
        title={say('Agenda')}
        note={sayRoom(meeting.agenda, meeting.minutes)}
        aside={
          meeting.mayRun && (
            <Button variant="default" onClick={control.proposeAgain}>
              {say('Propose it again')}
            </Button>
          )
        }
      >
        <p className="visually-hidden" role="status">
          {control.announcement}
        </p>
        {control.undoable !== null && (
          <UndoNotice
            key={control.undoable.item.id}
            undoable={control.undoable}
            onUndo={control.bringBack}
            onClose={() => {
              focusOn('agenda');
              control.dismiss();
            }}
          />
        )}
        {shown.length === 0 && <p className="quiet">{sayEmpty(meeting.mayRun)}</p>}
        <ol className="agenda" tabIndex={-1} data-focus="agenda" aria-label={say('Agenda')}>
          {shown.map((item, place) => (
            <AgendaItemView
              key={item.id}
              item={item}
              meeting={meeting}
              place={{ isFirst: place === 0, isLast: place === shown.length - 1 }}
              control={control}
              onNotice={onNotice}
            />
          ))}
        </ol>
        {meeting.mayRun && <OwnItemForm control={control} />}
      </Section>
      <SetAside items={meeting.agenda} mayRun={meeting.mayRun} control={control} />
      <NotOnAgenda offers={offers} mayRun={meeting.mayRun} control={control} />
    </div>
  );
}

function sayEmpty(mayRun: boolean): string {
  return mayRun
    ? say('Nothing is on the agenda. Have it proposed again, or write below what you want to talk about.')
    : say('Nothing is on the agenda yet. What is talked about stands here, so that everybody can prepare for it.');
}
