/** Something that has just been done and can be undone. */
export interface UndoOffer {
  /** What was done: "The view is removed." */
  readonly done: string;
  /** What is said when it is undone. */
  readonly undone: string;
  /** Brings it back. @throws {Error} whose message says why that did not work */
  undo(): Promise<void>;
}

let offer: UndoOffer | undefined;
const listeners = new Set<() => void>();

/**
 * Does not ask before something is done, but offers to undo it afterwards. One offer at a time: the next takes the
 * place of the one before. It outlives the part of the page where the thing was done.
 *
 * @example offerUndo({ done: say('The view is removed.'), undone: say('The view is back.'), undo: () => save(view) })
 */
export function offerUndo(next: UndoOffer): void {
  tell(next);
}

/** Takes an offer back, unless another has taken its place. */
export function endOffer(ended: UndoOffer): void {
  if (offer === ended) tell(undefined);
}

export function currentOffer(): UndoOffer | undefined {
  return offer;
}

export function onOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(next: UndoOffer | undefined): void {
  offer = next;
  listeners.forEach((listener) => listener());
}
