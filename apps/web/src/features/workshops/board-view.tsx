import { say } from '@concord/texts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { whoMay } from '../../components/who-may.ts';
import { BoardContext, type BoardActions } from './board-context.ts';
import type { Board, BoardProps } from './board-details.ts';
import { Collected } from './collected.tsx';
import { Grouping } from './grouping.tsx';
import { LeadPanel } from './lead-panel.tsx';
import { Participants } from './participants.tsx';
import { Result } from './result.tsx';
import { SayForm } from './say-form.tsx';
import { StateBar } from './state-bar.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { Voting } from './voting.tsx';

/** The board, whichever state it is in. */
export function BoardView({ board, organisation }: BoardProps) {
  const { organisation: key = '' } = useParams();
  const mayTakePart = useMay(key).contribute();
  const { actions, refusal, own } = useActions(board);
  const news = useAnnouncements(board, own);
  return (
    <BoardContext value={actions}>
      <div className="stack">
        <PageHeader
          title={board.question}
          kind={{ name: say('Workshops'), to: paths.workshops(key) }}
          lead={sayOpened(board)}
        />
        <p role="status" className="visually-hidden">
          {news}
        </p>
        <StateBar state={board.state} />
        <Refusal>{refusal}</Refusal>
        {mayTakePart ? (
          <SayForm board={board} organisation={organisation} />
        ) : (
          board.state !== 'CLOSED' && <p className="quiet">{whoMay.takePart}</p>
        )}
        {board.mayLead && <LeadPanel board={board} />}
        {board.state === 'COLLECTING' && <Collected board={board} />}
        {board.state === 'GROUPING' && <Grouping board={board} mayGroup={mayTakePart} />}
        {board.state === 'VOTING' && <Voting board={board} organisation={organisation} mayVote={mayTakePart} />}
        {board.state === 'CLOSED' && <Result board={board} organisation={organisation} />}
        <Participants board={board} />
      </div>
    </BoardContext>
  );
}

function sayOpened({ openedBy, openedAt }: Board): string {
  const day = sayDay(openedAt);
  return openedBy == null
    ? say('Opened by a program on {day}', { day })
    : say('Opened by {name} on {day}', { name: openedBy.name, day });
}

interface Done {
  /** How much was done here so far. */
  readonly own: number;
  readonly at: number;
  readonly focus?: string | undefined;
}

/** A board that is read again may be drawn a little after it is done: then what had the keyboard is another element. */
const DRAWN_WITHIN_MS = 1_000;

/** What was refused last, and where the keyboard goes when something is done. */
function useActions(board: Board) {
  const [refusal, setRefusal] = useState<string>();
  const [done, setDone] = useState<Done>({ own: 0, at: 0 });
  const actions = useMemo<BoardActions>(
    () => ({
      done(focus) {
        setRefusal(undefined);
        setDone(({ own }) => ({ own: own + 1, at: performance.now(), focus }));
      },
      refused: setRefusal,
    }),
    [],
  );
  useFocusWhenDone(done, board);
  useFocusOnNewState(board.state);
  return { actions, refusal, own: done.own };
}

function useFocusWhenDone({ focus, at }: Done, board: Board): void {
  const followed = useRef(0);
  useEffect(() => {
    if (focus === undefined || performance.now() - at > DRAWN_WITHIN_MS) return;
    if (followed.current === at && !isFocusLost()) return;
    followed.current = at;
    document.getElementById(focus)?.focus();
  }, [focus, at, board]);
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Where the next state takes away what the keyboard was on, it goes to where the state is told. */
function useFocusOnNewState(state: string): void {
  const last = useRef(state);
  useEffect(() => {
    const isNew = last.current !== state;
    last.current = state;
    if (isNew && isFocusLost()) document.getElementById('workshop-state')?.focus({ preventScroll: true });
  }, [state]);
}
