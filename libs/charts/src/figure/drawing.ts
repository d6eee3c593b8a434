/** Something drawn: markup that stands inside an SVG, and the room that it takes, in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

/** Colours and letters of the page that a picture is taken from. */
export interface Look {
  readonly ground: string;
  readonly sunken: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly font: string;
  readonly tones: Readonly<Record<Tone, { readonly ground: string; readonly text: string }>>;
}

export const TONES = ['helps', 'hurts', 'contested'] as const;

/** What a cell of a table says by colour beside its words. */
export type Tone = (typeof TONES)[number];

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text, as SVG. @param y where its letters stand */
export function lineOfText(text: string, x: number, y: number, { size, fill, weight, anchor }: TextStyle): string {
  const more = `${weight === undefined ? '' : ` font-weight="${weight}"`}${anchor === undefined ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${escapeMarkup(fill)}"${more}>${escapeMarkup(text)}</text>`;
}

/** @example escapeMarkup('R&D <fast>'); // 'R&amp;D &lt;fast&gt;' */
export function escapeMarkup(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // XML has no place for other signs of control.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
