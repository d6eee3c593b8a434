interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ChainShape extends Size {
  readonly boxes: readonly { readonly chain: number; readonly step: number; readonly x: number; readonly y: number }[];
  /** Each leads from its box to the next, the last of a chain to where all of them meet. */
  readonly arrows: readonly {
    readonly chain: number;
    readonly step: number;
    readonly from: number;
    readonly to: number;
    readonly y: number;
  }[];
  /** Of each box of a chain. */
  readonly box: Size;
  readonly endBox: Size & { readonly x: number; readonly y: number };
}

const BOX = { width: 216, height: 92 };
const ARROW = 130;
const BETWEEN = 20;

/**
 * Where the boxes of chains stand that meet in one: a row for each chain, and at the right the box in which they end.
 *
 * @param lengths how many boxes each chain has, at least 1
 * @example
 * toChainShape([2]).arrows; // from box to box, and from the last to the end
 */
export function toChainShape(lengths: readonly number[]): ChainShape {
  const longest = Math.max(1, ...lengths);
  const step = BOX.width + ARROW;
  const endAt = longest * step;
  const height = Math.max(1, lengths.length) * (BOX.height + BETWEEN) - BETWEEN;
  const places = lengths.flatMap((length, chain) =>
    Array.from({ length }, (_, place) => ({ chain, step: place, x: place * step, y: chain * (BOX.height + BETWEEN) })),
  );
  const arrows = places.map(({ chain, step: place, x, y }) => ({
    chain,
    step: place,
    from: x + BOX.width,
    to: place + 1 < (lengths[chain] ?? 0) ? x + step : endAt,
    y: y + BOX.height / 2,
  }));
  const endBox = { x: endAt, y: 0, width: BOX.width, height };
  return { boxes: places, arrows, box: BOX, endBox, width: endAt + BOX.width, height };
}
