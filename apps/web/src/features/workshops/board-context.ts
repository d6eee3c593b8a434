import { createContext, use } from 'react';

/** What parts of the board tell the whole of it. */
export interface BoardActions {
  /** It was done: the keyboard goes to what has this id, once it is drawn. */
  done(focus?: string): void;
  /** It was not, and why; nothing: what was said before is over. */
  refused(message: string | undefined): void;
}

export const BoardContext = createContext<BoardActions>({ done: () => undefined, refused: () => undefined });

export function useBoardActions(): BoardActions {
  return use(BoardContext);
}
