import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { NotLinked } from '../../components/not-linked.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { AgendaStrip } from './agenda-strip.tsx';
import { Arrival } from './arrival.tsx';
import { AwayNote } from './away-note.tsx';
import { BeforeStart } from './before-start.tsx';
import { ChairPanel } from './chair-panel.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { ItemTimer } from './item-timer.tsx';
import { ItemView } from './item-view.tsx';
import { NothingToTalkAbout } from './nothing-to-talk-about.tsx';
import { Presence } from './presence.tsx';
import { ItemContext, useRoom } from './room-context.ts';
import type { Room, RoomItem } from './room-details.ts';
import { RoomOver } from './room-over.tsx';
import { useRoomNews } from './use-room-news.ts';
import { ITEM_ID, useShownItem } from './use-shown-item.ts';

/** The room, however far the meeting has come. */
export function RoomView() {
  const { organisation = '' } = useParams();
  const { room, acting } = useRoom();
  const news = useRoomNews(room, acting?.key);
  const { item, isAway, isFollowing } = useShownItem(room);
  const isOn = room.state === 'IN_PROGRESS';
  const back = { name: room.title, to: paths.meeting(organisation, room.id) };
  return (
    <div className="room">
      <p role="status" className="visually-hidden">
        {news}
      </p>
      <ConnectionNote />
      {isOn && item !== undefined ? (
        <RoomHead item={item} back={back} />
      ) : (
        <PageHeader title={titleOf(room)} kind={back} lead={<p>{room.purpose}</p>} />
      )}
      {isOn && <Arrival />}
      {isOn && <AwayNote isAway={isAway} />}
      {acting === undefined && <NotLinked step="takePart" />}
      <AgendaStrip shown={isOn ? item : undefined} />
      {isOn && room.mayRun && <ChairPanel shown={item} isFollowing={isFollowing} />}
      {room.state === 'DRAFT' || room.state === 'INVITED' ? <BeforeStart /> : null}
      {room.state === 'CLOSED' || room.state === 'CANCELLED' ? <RoomOver /> : null}
      {isOn && item === undefined && <NothingToTalkAbout />}
      {isOn && item !== undefined && (
        <ItemContext value={item}>
          <div id={ITEM_ID} key={item.id} className="room-item" role="group" tabIndex={-1} aria-label={item.title}>
            <ItemView />
          </div>
        </ItemContext>
      )}
      <Presence />
    </div>
  );
}

function RoomHead({ item, back }: { item: RoomItem; back: { name: string; to: string } }) {
  return (
    <div className="room-head">
      <PageHeader title={item.title} kind={back} />
      {(item.state === 'CURRENT' || item.state === 'OPEN') && <ItemTimer key={item.id} item={item} />}
    </div>
  );
}

function titleOf({ state, title }: Room): string {
  if (state === 'CLOSED') return say('“{title}” is closed', { title });
  if (state === 'CANCELLED') return say('“{title}” was cancelled', { title });
  return say(state === 'IN_PROGRESS' ? 'Nothing is on the agenda yet' : 'The meeting has not begun yet');
}
