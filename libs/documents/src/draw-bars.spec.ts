import fc from 'fast-check';
import type { Bars } from './document.ts';
import { DRAWING_WIDTH, drawBars } from './draw-bars.ts';

const aPicture = (more: Partial<Bars> = {}): Bars => ({
  kind: 'bars',
  title: 'Hours',
  unit: 'h',
  bars: [
    { label: 'Sales', value: 50 },
    { label: 'Service', value: 100 },
  ],
  alternative: 'Service needs twice the hours of sales.',
  ...more,
});
const numbers = (svg: string, expression: RegExp) => Array.from(svg.matchAll(expression), ([, found]) => Number(found));

it('draws bars as long as their values', () => {
  const [sales = 0, service = 0] = numbers(drawBars(aPicture(), 'en'), /<rect x="[^"]*" y="[^"]*" width="([^"]*)"/g);
  expect(service / sales).toBeCloseTo(2, 1);
});

it('draws what is below zero to the left of where the others begin', () => {
  const svg = drawBars(
    aPicture({
      bars: [
        { label: 'a', value: -10 },
        { label: 'b', value: 10 },
      ],
    }),
    'en',
  );
  const [below = 0, above = 0] = numbers(svg, /<rect x="([^"]*)"/g);
  const [width = 0] = numbers(svg, /<rect x="[^"]*" y="[^"]*" width="([^"]*)"/g);
  expect(below + width).toBeCloseTo(above, 1);
});

it('puts the limit where a bar of its value ends', () => {
  const svg = drawBars(aPicture({ limit: { label: 'There are', value: 100 } }), 'en');
  const [, longest = 0] = numbers(svg, /<rect x="[^"]*" y="[^"]*" width="([^"]*)"/g);
  expect(numbers(svg, /<line x1="([^"]*)"[^>]*stroke-dasharray/g)).toEqual([longest]);
  expect(svg).toContain('There are: 100\u00A0h');
});

it('draws a part of many bars on the scale of all', () => {
  const picture = aPicture();
  const [whole = 0] = numbers(drawBars(picture, 'en'), /width="([^"]*)" height="13"/g);
  expect(numbers(drawBars(picture, 'en', picture.bars.slice(0, 1)), /width="([^"]*)" height="13"/g)).toEqual([whole]);
});

it('says what it shows to whoever does not see it, and escapes what was typed', () => {
  const svg = drawBars(aPicture({ alternative: '"A" < B', bars: [{ label: '<b>&', value: 1 }] }), 'de');
  expect(svg).toContain('role="img" aria-label="&quot;A&quot; &lt; B"');
  expect(svg).toContain('>&lt;b&gt;&amp;</text>');
});

it('stays within the drawing whatever the numbers are', () => {
  const value = fc.double();
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), value, (values, limit) => {
      const bars = values.map((each) => ({ label: 'x', value: each }));
      const svg = drawBars(aPicture({ bars, limit: { label: 'y', value: limit } }), 'en');
      const places = numbers(svg, / (?:x|x1|x2|width)="([^"]*)"/g);
      for (const place of places) expect(place >= -5 && place <= DRAWING_WIDTH + 5).toBe(true);
    }),
  );
});
