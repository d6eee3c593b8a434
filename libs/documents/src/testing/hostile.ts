import fc from 'fast-check';
import type { Block, Document, Run, Runs } from '../document.ts';

/** What people paste, by accident or not. */
const AWKWARD = [
  '*',
  '|',
  '`',
  '#',
  '<script>',
  '&amp;',
  '"',
  "'",
  '\\',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u0007',
  '\u000B',
  '\uFFFE',
  '\uD83D',
  '\u202E',
  '👩‍👩‍👧',
  '漢字',
  'שלום',
  'ﷺ',
  'é',
  '1. ',
  '- ',
  ']]>',
  '~~',
  'Grüße',
  'x'.repeat(200),
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 6 }), fc.lorem({ maxCount: 2 })),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

const run: fc.Arbitrary<Run> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text', 'strong', 'emphasis', 'muted', 'struck', 'changed'),
    text: hostileText,
  }),
  fc.record({
    kind: fc.constant('link' as const),
    text: hostileText,
    address: fc.oneof(fc.webUrl(), hostileText, fc.constant('javascript:alert(1)')),
  }),
);
const runs: fc.Arbitrary<Runs> = fc.oneof(hostileText, fc.array(fc.oneof(hostileText, run), { maxLength: 3 }));
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const bar = fc.record({ label: hostileText, value: fc.double() });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text: hostileText,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({
    kind: fc.constant('list' as const),
    numbered: fc.boolean(),
    items: few(fc.oneof(runs, fc.record({ runs, numbered: fc.boolean(), items: few(runs) }))),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: hostileText,
    columns: few(fc.record({ header: hostileText, align: fc.constantFrom('start' as const, 'end' as const) })),
    rows: few(few(runs)),
  }),
  fc.record({ kind: fc.constant('quote' as const), text: hostileText, by: hostileText }),
  fc.record({
    kind: fc.constant('callout' as const),
    tone: fc.constantFrom('note' as const, 'warning' as const),
    runs,
  }),
  fc.record({
    kind: fc.constant('bars' as const),
    title: hostileText,
    unit: hostileText,
    bars: few(bar),
    limit: bar,
    alternative: hostileText,
  }),
  fc.record({
    kind: fc.constant('checklist' as const),
    actions: few(fc.record({ what: runs, owner: hostileText, due: hostileText, done: fc.boolean() })),
  }),
  fc.record({ kind: fc.constant('pageBreak' as const) }),
);

/** Documents of every kind of block, in which every text is as bad as it gets. */
export const hostileDocument: fc.Arbitrary<Document> = fc.record({
  title: hostileText,
  subtitle: hostileText,
  author: hostileText,
  language: fc.constantFrom('en', 'de'),
  facts: few(fc.record({ label: hostileText, value: runs })),
  blocks: fc.array(block, { maxLength: 6 }),
});
