import { useEffect, useRef, useState } from 'react';
import type { Board } from './board-details.ts';
import { sayNews } from './say-news.ts';

/** What happens within this time is told together: a room that writes all at once must not drown out the reader. */
const TOGETHER_MS = 2_500;

/**
 * What to tell politely of what others did on the board, a while after they began.
 *
 * @param own grows with everything that was done here: what one did oneself is no news
 */
export function useAnnouncements(board: Board, own: number): string {
  const [said, setSaid] = useState('');
  const told = useRef({ board, own });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // What one did oneself is on the screen, and where one looks.
    if (told.current.own !== own) told.current = { board, own };
    if (told.current.board.change === board.change) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setSaid(sayNews(told.current.board, board));
      told.current = { board, own };
    }, TOGETHER_MS);
  }, [board, own]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return said;
}
