import { say } from '@concord/texts';
import { useId, useRef, useState, type KeyboardEvent } from 'react';

export interface FigureAction {
  readonly name: string;
  /** @returns what happened, as a sentence */
  run(): string | Promise<string>;
}

interface FigureMenuProps {
  /** The figure's title, which tells one menu of a page from the others. */
  readonly about: string;
  readonly actions: readonly FigureAction[];
  onDone(says: string): void;
}

/** What can be taken away from a figure: a button that opens a short menu, for mouse, finger and keyboard. */
export function FigureMenu({ about, actions, onDone }: FigureMenuProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = async ({ run }: FigureAction) => {
    close();
    onDone(await run());
  };
  return (
    <div
      className="figure-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="chart-turn"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={say('Save or share: {title}', { title: about })}
        onClick={() => setOpen(!isOpen)}
      >
        {say('Save or share')}
      </button>
      {isOpen && (
        <div id={id} role="menu" aria-label={say('Save or share')} className="figure-menu-list" onKeyDown={moveFocus}>
          {actions.map((action, index) => (
            <button
              key={action.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              // Whoever opens a menu goes on in it.
              autoFocus={index === 0}
              onClick={() => void choose(action)}
            >
              {action.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[step(at, items.length)]?.focus();
}
