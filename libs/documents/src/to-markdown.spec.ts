import fc from 'fast-check';
import type { Block, Document, Runs } from './document.ts';
import { hostileDocument, hostileText } from './testing/hostile.ts';
import { toMarkdown } from './to-markdown.ts';

const markdownOf = (...blocks: Block[]) => toMarkdown({ title: 'T', language: 'en', blocks }).replace('# T\n\n', '');
const paragraph = (runs: Runs) => markdownOf({ kind: 'paragraph', runs });

it('sets minutes as somebody would type them', () => {
  const minutes: Document = {
    title: 'Minutes',
    subtitle: 'Answer before delivery?',
    language: 'en',
    facts: [
      { label: 'When', value: '23 November 2026' },
      { label: 'Chair', value: 'Ada Quist' },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: 'Decisions' },
      { kind: 'paragraph', runs: ['We promise ', { kind: 'strong', text: '7 days' }, ', not 3.'] },
      {
        kind: 'list',
        numbered: true,
        items: ['Accept the limit', { runs: 'Ask the plants', items: ['Malmö', 'Kiel'] }],
      },
      { kind: 'quote', text: 'Tell me when it comes.', by: 'a dealer' },
      {
        kind: 'checklist',
        actions: [
          { what: 'Change the web page', owner: 'Bo', due: '2026-12-01', done: false },
          { what: 'Tell sales', done: true },
        ],
      },
    ],
  };
  expect(toMarkdown(minutes)).toBe(`# Minutes

*Answer before delivery?*

- **When:** 23 November 2026
- **Chair:** Ada Quist

## Decisions

We promise **7 days**, not 3.

1. Accept the limit
2. Ask the plants
   - Malmö
   - Kiel

> “Tell me when it comes.”
>
> — a dealer

- [ ] Change the web page (Bo, 1 December 2026)
- [x] Tell sales
`);
});

it('sets tables with their alignment, and keeps cells on one line', () => {
  const table = markdownOf({
    kind: 'table',
    caption: 'Hours',
    columns: [{ header: 'Day' }, { header: 'Hours', align: 'end' }],
    rows: [['Mon | Tue', '8'], ['Wed\nThu']],
  });
  expect(table).toBe('**Hours**\n\n| Day | Hours |\n| :--- | ---: |\n| Mon \\| Tue | 8 |\n| Wed<br>Thu |  |\n');
});

it('tells what bars would show in a sentence and a table, with the limit', () => {
  const picture = markdownOf({
    kind: 'bars',
    title: 'Three goals need more than there is',
    unit: 'h',
    bars: [{ label: 'Sales', value: 1200.5 }],
    limit: { label: 'There are', value: 800 },
    alternative: 'Sales needs 1,200.5 h of 800 h.',
  });
  expect(picture).toContain('Sales needs 1,200.5 h of 800 h.');
  expect(picture).toContain('| Sales | 1,200.5\u00A0h |\n| There are | 800\u00A0h |');
});

it.each([
  ['# no heading', '\\# no heading'],
  ['- no item', '\\- no item'],
  ['12. April', '12\\. April'],
  ['    no code', 'no code'],
  ['a *b* _c_ `d` ~~e~~', 'a \\*b\\* \\_c\\_ \\`d\\` \\~\\~e\\~\\~'],
  ['<script>alert(1)</script> &amp;', '\\<script\\>alert(1)\\</script\\> \\&amp;'],
  ['[x](javascript:y)', '\\[x\\](javascript:y)'],
  ['first\n\n- second', 'first\\\n\\- second'],
  ['C:\\temp', 'C:\\\\temp'],
])('leaves %j as the text that it is', (typed, escaped) => {
  expect(paragraph(typed)).toBe(`${escaped}\n`);
});

it('sees what two texts make together at the start of a line', () => {
  expect(paragraph(['12', '. April'])).toBe('12\\. April\n');
});

it('marks a word with tags where Markdown would not see the mark', () => {
  expect(paragraph(['un', { kind: 'strong', text: 'do' }, 'able'])).toBe('un<strong>do</strong>able\n');
  expect(paragraph(['a', { kind: 'struck', text: ' b ' }, 'c'])).toBe('a ~~b~~ c\n');
  expect(
    paragraph([
      { kind: 'struck', text: '3' },
      { kind: 'changed', text: '7' },
    ]),
  ).toBe('<del>3</del><ins>7</ins>\n');
});

it('makes links of good addresses only', () => {
  const link = (address: string) => paragraph([{ kind: 'link', text: 'a]b', address }]);
  expect(link('https://example.com/a b')).toBe('[a\\]b](<https://example.com/a%20b>)\n');
  expect(link('javascript:alert(1)')).toBe('a\\]b\n');
  expect(link('no address')).toBe('a\\]b\n');
});

it('leaves no room for a caption of which nothing is left', () => {
  const columns = [{ header: 'What' }];
  expect(markdownOf({ kind: 'table', caption: '\t', columns, rows: [['Rain']] })).toBe(
    '| What |\n| :--- |\n| Rain |\n',
  );
});

it('keeps lists apart that follow each other', () => {
  const list: Block = { kind: 'list', items: ['a'] };
  expect(markdownOf(list, list, { kind: 'checklist', actions: [{ what: 'b', done: false }] })).toBe(
    '- a\n\n* a\n\n- [ ] b\n',
  );
});

it('says so where there is nothing', () => {
  expect(markdownOf({ kind: 'list', items: [] })).toBe('None.\n');
  expect(markdownOf({ kind: 'table', columns: [{ header: 'A' }], rows: [], empty: 'No hours.' })).toBe('No hours.\n');
  expect(toMarkdown({ title: 'T', language: 'de', blocks: [{ kind: 'checklist', actions: [] }] })).toContain('Keine.');
});

/** Markdown without the signs that a backslash before them makes text of: what is left still means something. */
const bare = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '');

it('lets no typed text mark, link or script anything', () => {
  fc.assert(
    fc.property(hostileText, (typed) => {
      const text = paragraph(`x${typed}`);
      expect(bare(text).replace(/\\\n/g, '')).not.toMatch(/[\\`*_[\]<>|~&]/);
      expect(text.split('\n').slice(1).join('\n')).not.toMatch(/^(#|[-+] |\d+[.)]| )/m);
    }),
  );
});

it('keeps a row a row, whatever stands in it', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (one, other) => {
      const table = markdownOf({ kind: 'table', columns: [{ header: one }, { header: 'B' }], rows: [[other, 'b']] });
      const rows = table.trimEnd().split('\n');
      expect(rows).toHaveLength(3);
      for (const row of rows) expect(bare(row).split('|')).toHaveLength(4);
    }),
  );
});

it('leaves nothing in the document that XML could not hold, nor empty ends', () => {
  fc.assert(
    fc.property(hostileDocument, (document) => {
      const markdown = toMarkdown(document);
      // eslint would rather see no control characters in expressions, so they are looked for by number.
      const codes = Array.from(markdown, (sign) => sign.codePointAt(0) ?? 0);
      expect(
        codes.filter((code) => (code < 32 && code !== 9 && code !== 10) || (code >= 0xd800 && code < 0xe000)),
      ).toEqual([]);
      expect(markdown).not.toMatch(/\n{3}/);
    }),
  );
});
