import { say } from '@concord/texts';
import { Button, CloseButton } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { currentOffer, endOffer, onOffer, type UndoOffer } from './undo-offer.ts';

/** Nobody is hurried (WCAG 2.2.1): twice the ten seconds that reading and deciding take, and longer while it is in use. */
const SHOWN_MS = 20_000;

/** By then a page has taken away what is gone. */
const DRAWN_MS = 200;

/** What was just done, with a button that undoes it. Its place is always there, so that it is read out politely. */
export function UndoNotice() {
  const offer = useSyncExternalStore(onOffer, currentOffer);
  const [outcome, setOutcome] = useState('');
  return (
    <div className="undo-place" role="status">
      {offer === undefined ? (
        <span className="visually-hidden">{outcome}</span>
      ) : (
        <Offered key={offer.done} offer={offer} onOutcome={setOutcome} />
      )}
    </div>
  );
}

interface OfferedProps {
  readonly offer: UndoOffer;
  onOutcome(said: string): void;
}

function Offered({ offer, onOutcome }: OfferedProps) {
  const box = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();
  const [isPending, setPending] = useState(false);
  useEnd(offer, box, isPending || problem !== undefined);
  const undo = () => {
    setPending(true);
    offer.undo().then(
      () => {
        onOutcome(offer.undone);
        leave(box.current);
        endOffer(offer);
      },
      ({ message }: Error) => {
        setPending(false);
        setProblem(message);
      },
    );
  };
  const close = () => {
    onOutcome('');
    leave(box.current);
    endOffer(offer);
  };
  useShortcut(undo);
  return (
    <div className="undo-notice" ref={box} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <p>{problem === undefined ? offer.done : problem}</p>
      <Button
        size="xs"
        variant="default"
        aria-keyshortcuts="Control+Z"
        title={say('Undo (Ctrl Z)')}
        loading={isPending}
        onClick={undo}
      >
        {say('Undo')}
      </Button>
      <CloseButton aria-label={say('Dismiss this message')} onClick={close} />
    </div>
  );
}

/** Control Z from anywhere; where somebody types, it undoes their typing as ever. */
function useShortcut(undo: () => void): void {
  const latest = useEffectEvent(undo);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const typesIn = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
      if (!isShortcut || typesIn) return;
      event.preventDefault();
      latest();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Ends the offer when its time is over and neither the keyboard nor the pointer is in it. */
function useEnd(offer: UndoOffer, box: React.RefObject<HTMLDivElement | null>, isBusy: boolean): void {
  useEffect(() => {
    if (isBusy) return;
    // What was done often takes its button with it, as soon as the page is drawn anew: then the keyboard goes on here.
    const caught = window.setTimeout(() => {
      if (document.activeElement === document.body)
        box.current?.querySelector('button')?.focus({ preventScroll: true });
    }, DRAWN_MS);
    let timer = 0;
    const look = () => {
      if (box.current?.matches(':focus-within, :hover') === true) timer = window.setTimeout(look, 1_000);
      else endOffer(offer);
    };
    timer = window.setTimeout(look, SHOWN_MS);
    return () => {
      window.clearTimeout(caught);
      window.clearTimeout(timer);
    };
  }, [offer, box, isBusy]);
}

/** The notice goes, and the keyboard with it: back to the page's main part. */
function leave(box: HTMLElement | null): void {
  if (box?.contains(document.activeElement) === true) document.querySelector('main')?.focus({ preventScroll: true });
}
