import fc from 'fast-check';
import mammoth from 'mammoth';
import type { Block, Document } from './document.ts';
import { hostileDocument, hostileText } from './testing/hostile.ts';
import { minutes } from './testing/minutes.ts';
import { cleanText } from './clean-text.ts';
import { toWord } from './to-word.ts';

/** Our own styles are looked at as plain paragraphs. */
const IS_STYLE = /^Unrecognised paragraph style/;

async function read(document: Document): Promise<{ html: string; complaints: string[] }> {
  const buffer = Buffer.from(await toWord(document));
  const { value, messages } = await mammoth.convertToHtml({ buffer });
  return { html: value, complaints: messages.map(({ message }) => message).filter((text) => !IS_STYLE.test(text)) };
}
const aDocument = (...blocks: Block[]): Document => ({ title: 'T', language: 'en', blocks });

it('has headings, lists, tables, marks and links that Word knows as such', async () => {
  const { html, complaints } = await read(minutes);
  expect(complaints).toEqual([]);
  expect(html).toContain('<h1>Decisions</h1><h2>1. Promise 7 days instead of 3</h2>');
  expect(html).toContain('<h3>Why</h3><ul><li>A day that is kept');
  expect(html).toContain('not hold any more:<ol><li>Dealers leave after three days.</li>');
  expect(html).toContain('<thead><tr><th><p>Option</p></th><th><p>What it means</p></th>');
  expect(html).toContain('<strong>3 days</strong>');
  expect(html).toContain('<em>The order arrives when we said</em>');
  expect(html).toContain('<s>5 %</s> 10 %');
  expect(html).toContain('<a href="https://example.com/conflicts/7">the conflict</a>');
});

it('says of a promise whether it was kept, who gave it and for when', async () => {
  const { html } = await read(minutes);
  expect(html).toMatch(/☑ Done<\/p><\/td><td><p>Show the day.*?<p>Bo Lindqvist<\/p>.*?<p>13 November 2026<\/p>/);
});

it('gives the numbers of a picture, and the sentence that it says', async () => {
  const { html } = await read(minutes);
  expect(html).toContain('the workshop has 1,000.</p><table>');
  expect(html).toContain('<p>All three</p></td><td><p>1,310\u00A0h</p>');
});

it('keeps two tables apart', async () => {
  const table: Block = { kind: 'table', columns: [{ header: 'A' }], rows: [['1']] };
  const { html } = await read(aDocument(table, table));
  expect(html.match(/<table>/g)).toHaveLength(2);
});

it('says so where there is nothing', async () => {
  const { html } = await read(
    aDocument({ kind: 'table', columns: [], rows: [] }, { kind: 'list', items: [], empty: 'No input.' }),
  );
  expect(html).toBe('<p>T</p><p>None.</p><p>No input.</p>');
});

it('makes links of good addresses only', async () => {
  const link = { kind: 'link', text: 'here', address: 'javascript:alert(1)' } as const;
  expect((await read(aDocument({ kind: 'paragraph', runs: [link] }))).html).toBe('<p>T</p><p>here</p>');
});

it('gives back every text as it was typed, what XML cannot hold left out', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (typed) => {
      const buffer = Buffer.from(await toWord(aDocument({ kind: 'paragraph', runs: `<${typed}>` })));
      const { value } = await mammoth.extractRawText({ buffer });
      const text = cleanText(`<${typed}>`).replaceAll('\t', ' ').replaceAll('\n', '');
      expect(value.replaceAll('\n', '')).toBe(`T${text}`);
    }),
    { numRuns: 25 },
  );
});

it('sets whatever somebody typed as a file that opens', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocument, async (document) => {
      expect((await read(document)).complaints).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
