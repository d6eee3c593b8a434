import type { Drawing } from './drawing.ts';

/** Twice as fine as a common screen, so that it stays sharp in a presentation. */
const FINENESS = 2;
/** Browsers paint nothing on a canvas that is larger. */
const LONGEST_SIDE = 12_000;

/**
 * Paints an SVG as PNG.
 *
 * @throws Error where the browser cannot
 */
export async function paintPng({ width, height, markup }: Drawing): Promise<Blob> {
  const fineness = Math.min(FINENESS, LONGEST_SIDE / Math.max(width, height, 1));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * fineness);
  canvas.height = Math.round(height * fineness);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser has no canvas.');
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((painted, failed) => {
    canvas.toBlob(
      (png) => (png === null ? failed(new Error('This browser painted nothing.')) : painted(png)),
      'image/png',
    );
  });
}
