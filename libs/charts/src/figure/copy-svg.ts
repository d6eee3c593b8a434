import type { Drawing } from './drawing.ts';

/** What the page's style sheets say about how SVG looks. Alone, outside the page, it has to say so itself. */
const CARRIED = [
  'color',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
] as const;

/** An SVG of the page as a drawing that looks the same without the page's style sheets. */
export function copySvg(svg: SVGSVGElement): Drawing {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  carryStyles(svg, copy);
  const { width, height } = sizeOf(svg);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  for (const name of ['class', 'style', 'tabindex', 'role']) copy.removeAttribute(name);
  return { width, height, markup: new XMLSerializer().serializeToString(copy) };
}

function carryStyles(from: Element, to: Element): void {
  const looks = getComputedStyle(from);
  for (const name of CARRIED) {
    const value = looks.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  to.removeAttribute('style');
  // From the end, because those that cannot be drawn alone are taken out.
  for (let i = from.children.length - 1; i >= 0; i -= 1) {
    const [child, copied] = [from.children[i], to.children[i]];
    if (child === undefined || copied === undefined) continue;
    if (child.tagName === 'foreignObject') copied.remove();
    else carryStyles(child, copied);
  }
}

/** As drawn; what is hidden has the size of its view box. */
function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  const { width, height } = svg.getBoundingClientRect();
  if (width > 0 && height > 0) return { width, height };
  const [, , wide = 0, high = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return { width: wide, height: high };
}
