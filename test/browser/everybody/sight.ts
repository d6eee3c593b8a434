type Colour = readonly number[];

/** What a page can be asked once `bringSight` ran in it; colours are red, green and blue from 0 to 255. */
export interface Sight {
  /** What an element stands on, itself included. */
  readonly ground: (element: Element | null) => Colour;
  /** What its words are written in, there. */
  readonly inkOf: (element: Element, under: Colour, pseudo?: string) => Colour;
  /** Relative luminance as WCAG has it, from 0 to 1. */
  readonly light: (colour: Colour) => number;
  /** From 1 to 21. */
  readonly contrast: (one: Colour, other: Colour) => number;
}

/** In the page: brings what is needed to say how well something is seen. */
export function bringSight(): void {
  const mixed = (colour: string, under: Colour) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue].map((channel, index) => channel * alpha + (under[index] ?? 255) * (1 - alpha));
  };
  const sheet = document.createElement('div');
  sheet.style.background = 'Canvas';
  document.body.append(sheet);
  const canvas = mixed(getComputedStyle(sheet).backgroundColor, [255, 255, 255]);
  sheet.remove();
  const ground = (element: Element | null): Colour =>
    element === null ? canvas : mixed(getComputedStyle(element).backgroundColor, ground(element.parentElement));
  const inkOf = (element: Element, under: Colour, pseudo?: string) => {
    const { color, fill } = getComputedStyle(element, pseudo);
    return mixed(element instanceof SVGElement ? fill : color, under);
  };
  const light = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) =>
      channel <= 10.31 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Colour, other: Colour) => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  Object.assign(globalThis, { canvas, ground, inkOf, light, contrast });
}
