import { isToCome, type RoomItem } from './room-details.ts';

interface Course {
  /** What is put up for everybody. */
  readonly current: Pick<RoomItem, 'id'> | undefined;
  /** What the screen of whoever leads shows. */
  readonly shown: Pick<RoomItem, 'id' | 'state'> | undefined;
  readonly next: object | undefined;
  /** Whether that screen goes where the room goes. */
  readonly isFollowing: boolean;
}

/**
 * What whoever leads a meeting is most likely to do now; nothing while people talk about what the screen shows. When an
 * item is settled, as by a decision, everybody still has it before them: then the meeting goes on, or is closed.
 *
 * @example
 * mainStepOf({ current: undefined, shown: decided, next: undefined, isFollowing: true }); // 'CLOSE'
 */
export function mainStepOf({ current, shown, next, isFollowing }: Course): 'PUT_UP' | 'NEXT' | 'CLOSE' | undefined {
  if (shown === undefined || shown.id === current?.id) return undefined;
  if (current !== undefined || !isFollowing || isToCome(shown)) return 'PUT_UP';
  return next === undefined ? 'CLOSE' : 'NEXT';
}
