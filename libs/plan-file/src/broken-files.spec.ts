import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parsePlan } from './parse-plan.ts';

const EXAMPLE = readFileSync(
  new URL('../../../test/plans/examples/promise-and-lead-time.yaml', import.meta.url),
  'utf8',
);
const SNIPPETS = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  '- ',
  '#',
  '&a',
  '*a',
  '!x',
  '\t',
  '\n',
  '\r\n',
  '|',
  '>',
  '---\n',
  '0',
  '-1',
  'null',
  '\0',
  '\ud83d',
  '<<: ',
  '? ',
  '%YAML 1.1\n',
];

/** Up to five places where a piece of the file is replaced by something that it should not hold. */
const damage = fc.array(
  fc.record({ at: fc.nat(EXAMPLE.length), length: fc.nat(12), text: fc.constantFrom(...SNIPPETS) }),
  { minLength: 1, maxLength: 5 },
);

it('never throws and never accepts without a plan, however a file is damaged; every error has its place', () => {
  fc.assert(
    fc.property(damage, (cuts) => {
      const text = cuts.reduce(
        (file, { at, length, text }) => file.slice(0, at) + text + file.slice(at + length),
        EXAMPLE,
      );
      const lines = text.split(/\r\n|\n|\r/).length;
      const reading = parsePlan(text);
      if (reading.ok) {
        expect(reading.plan.organisation.key).not.toBe('');
        return;
      }
      expect(reading.errors.length).toBeGreaterThan(0);
      for (const { line = 0, column = 0, message } of reading.errors) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toMatch(/^$|undefined|\[object|must (?:NOT|match|be (?:string|number|object|array|equal))/);
      }
    }),
    { numRuns: 100 },
  );
});
