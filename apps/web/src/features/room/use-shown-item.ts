import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { currentOf, isToCome, itemsOf, type Room, type RoomItem } from './room-details.ts';

/** The part of the page that is about one item. */
export const ITEM_ID = 'room-item';

interface Shown {
  readonly item: RoomItem | undefined;
  /** Whether another item than this is talked about. */
  readonly isAway: boolean;
  /** Whether the screen goes where the room goes, and shows where the room was last while nothing is put up. */
  readonly isFollowing: boolean;
}

/**
 * The item that this screen shows: the one that is put up for everybody, unless somebody looks at another one
 * (`?item=` in the address). Whoever is typing when the room moves on stays where they are, and is told.
 */
export function useShownItem(room: Room): Shown {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('item');
  const current = currentOf(room)?.id;
  const [followed, setFollowed] = useState(current);
  useEffect(() => {
    if (current === undefined || current === followed) return undefined;
    const moving = setTimeout(() => {
      // The address first: what somebody types into must not go away, not even for a moment.
      if (asked === null && followed !== undefined && isTyping())
        return setSearch({ item: followed }, { replace: true });
      return setFollowed(current);
    });
    return () => clearTimeout(moving);
  }, [asked, current, followed, setSearch]);
  useEffect(() => {
    if (asked !== null && asked === current && asked === followed) setSearch({}, { replace: true });
  }, [asked, current, followed, setSearch]);
  const all = itemsOf(room);
  const shown = asked ?? followed;
  const item = all.find(({ id }) => id === shown) ?? all.find(isToCome) ?? all.at(-1);
  const place = `${room.state} ${item?.id ?? ''}`;
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    globalThis.scrollTo({ top: 0 });
    // What had the focus is gone with the item before.
    if (document.activeElement === document.body) focusItem();
  }, [place]);
  return {
    item,
    isAway: current !== undefined && item !== undefined && item.id !== current,
    isFollowing: asked === null || asked === followed,
  };
}

/** The keyboard and the screen reader go to what is talked about. */
export function focusItem(): void {
  document.getElementById(ITEM_ID)?.focus({ preventScroll: true });
}

function isInItem(): boolean {
  return document.getElementById(ITEM_ID)?.contains(document.activeElement) ?? false;
}

function isTyping(): boolean {
  return isInItem() && (document.activeElement?.matches('textarea, select, input:not([type=radio])') ?? false);
}
