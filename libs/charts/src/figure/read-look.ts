import { type Look, TONES } from './drawing.ts';

/** The colours and letters in which a part of the page is seen. */
export function readLook(element: Element): Look {
  const looks = getComputedStyle(element);
  const colour = (name: string, otherwise: string) => looks.getPropertyValue(name).trim() || otherwise;
  const text = colour('--text', '#000000');
  const ground = colour('--card', '#ffffff');
  const tones = TONES.map((tone) => [
    tone,
    { ground: colour(`--${tone}`, ground), text: colour(`--${tone}-text`, text) },
  ]);
  return {
    ground,
    sunken: colour('--sunken', ground),
    text,
    quiet: colour('--text-quiet', text),
    line: colour('--line', text),
    font: looks.fontFamily || 'sans-serif',
    tones: Object.fromEntries(tones) as Look['tones'],
  };
}
