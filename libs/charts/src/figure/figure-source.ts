import { createContext } from 'react';

/** Whose numbers they are and of which day: stands in every picture and file that is taken away. */
export interface FigureSource {
  readonly organisation: string;
  /** The judging day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Given once, around all pages of an organisation. */
export const FigureSourceContext = createContext<FigureSource | null>(null);
