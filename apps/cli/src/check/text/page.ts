import { styleText } from 'node:util';

/** What a text is written on: how wide it is, and how it makes something stand out. */
export interface Page {
  /** Columns. */
  readonly width: number;
  /** The text as it stands out; the text itself on a page without colours. */
  readonly styled: (style: Style, text: string) => string;
}

export type Style = 'title' | 'proven' | 'stated' | 'possible' | 'aside';

const FORMATS: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  title: ['bold'],
  proven: ['bold', 'red'],
  stated: ['yellow'],
  possible: ['cyan'],
  aside: ['dim'],
};

const PLAIN_WIDTH = 80;
const NARROWEST = 40;
/** Longer lines are hard to read back from. */
const WIDEST = 100;

/** The part of an output stream that decides how to write on it. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * The page that a stream is: as wide as the terminal, 80 columns where there is none. Coloured on a terminal, unless
 * NO_COLOR is set or the terminal is dumb; FORCE_COLOR colours everywhere (0: nowhere) and has the last word.
 */
export function terminalPage({ isTTY = false, columns }: Screen, env: NodeJS.ProcessEnv): Page {
  const width = isTTY && columns ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : PLAIN_WIDTH;
  return coloured(isTTY, env) ? { width, styled: inColour } : { width, styled: (_, text) => text };
}

function coloured(isTTY: boolean, { FORCE_COLOR, NO_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY && !NO_COLOR && TERM !== 'dumb';
}

function inColour(style: Style, text: string): string {
  // Whether the stream shows colours is decided above, once.
  return text === '' ? text : styleText(FORMATS[style], text, { validateStream: false });
}
