import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Block, type Document, toPdf, toWord } from '@concord/documents';
import { python, run } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-documents-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function kept(name: string, file: Promise<Uint8Array>): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await file);
  return path;
}

const aDocument = (...blocks: Block[]): Document => ({
  title: 'Protokoll: schnell antworten',
  author: 'Ada Quist',
  language: 'de',
  blocks,
});
const WORDS = 'Wer zuerst antwortet, muss auch pünktlich liefern. ';
const many = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** What stands on each page, in the places where it stands. */
async function pagesOf(document: Document): Promise<string[]> {
  const text = await run('pdftotext', ['-layout', await kept('document.pdf', toPdf(document)), '-']);
  return text.split('\f').slice(0, -1);
}
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('a PDF', () => {
  it('says what was typed, in the letters in which it was typed', async () => {
    const [page = ''] = await pagesOf(
      aDocument(
        { kind: 'paragraph', runs: ['„Größe“ – 5 € ', { kind: 'strong', text: 'fett' }, ' Ελλάδα'] },
        { kind: 'callout', tone: 'warning', runs: 'Ohne Finanzen' },
        { kind: 'quote', text: 'Sagt mir, wann.', by: 'eine Händlerin' },
      ),
    );
    expect(page).toContain('„Größe“ – 5 € fett Ελλάδα');
    expect(page).toMatch(/Achtung\s+Ohne Finanzen\s+„Sagt mir, wann.“\s+— eine Händlerin/);
  });

  it('has its number on every page, its title on all, and the head of a table above each part of it', async () => {
    const rows = many(120, (row) => [`Zeile ${row}`, WORDS]);
    const pages = await pagesOf(
      aDocument({ kind: 'table', columns: [{ header: 'Nummer' }, { header: 'Satz' }], rows }),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page).toContain('Protokoll: schnell antworten');
      expect(page).toMatch(/Nummer +Satz/);
    }
  });

  it('leaves no heading alone at the end of a page', async () => {
    const things: ((text: string) => Block)[] = [
      (text) => ({ kind: 'paragraph', runs: text.repeat(20) }),
      (text) => ({ kind: 'list', items: many(30, () => text) }),
      (text) => ({ kind: 'table', columns: [{ header: 'A' }], rows: many(30, () => [text]) }),
      (text) => ({ kind: 'checklist', actions: many(3, () => ({ what: text, done: false })) }),
    ];
    const blocks = many(60, (index): Block[] => [
      { kind: 'heading', level: 1, text: `Punkt ${index}` },
      { kind: 'heading', level: 2, text: `Frage ${index}` },
      things[index % things.length]?.(WORDS) ?? { kind: 'pageBreak' },
    ]);
    for (const page of await pagesOf(aDocument(...blocks.flat()))) {
      const lines = page.split('\n').map((line) => line.trim());
      const last = lines.filter((line) => line !== '' && !line.startsWith('Seite ')).at(-1);
      expect(last).not.toMatch(/^(Punkt|Frage) \d+$/);
    }
  });

  it('loses nothing of a row that is taller than a page, nor of a word that is wider', async () => {
    const tall = many(1500, (index) => `w${index}`);
    const wide = 'm'.repeat(3000);
    const columns = [{ header: 'A' }, { header: 'B' }, { header: 'C' }];
    const pages = await pagesOf(aDocument({ kind: 'table', columns, rows: [[tall.join(' '), 'b', 'c']] }));
    const seen = new Set(pages.join('\n').split(/\s+/));
    expect(tall.filter((word) => !seen.has(word))).toEqual([]);
    for (const block of [
      { kind: 'paragraph', runs: wide },
      { kind: 'list', items: [wide] },
      { kind: 'quote', text: wide },
      { kind: 'callout', tone: 'note', runs: wide },
      { kind: 'checklist', actions: [{ what: wide, done: true }] },
      { kind: 'heading', level: 1, text: wide },
      { kind: 'table', caption: wide, columns: [{ header: 'A' }], rows: [['b']] },
      { kind: 'table', columns: [{ header: wide }, { header: 'B' }], rows: [['b', 'b']] },
      { kind: 'bars', title: wide, unit: 'h', bars: [{ label: 'b', value: 1 }], alternative: 'b' },
    ] satisfies Block[]) {
      const letters = squeezed((await pagesOf(aDocument(block))).join('')).match(/m/g) ?? [];
      // The title and the numbers of pages have none.
      expect([block.kind, letters.length]).toEqual([block.kind, wide.length]);
    }
  });

  it('says how many signs its font does not have', async () => {
    const [page = ''] = await pagesOf(aDocument({ kind: 'paragraph', runs: 'Gut 👍, 漢' }));
    expect(page).toContain('2 Zeichen dieses Dokuments fehlen in der Schrift des PDF');
  });

  it('gives its title, its author and its size to whoever asks for them', async () => {
    const told = await run('pdfinfo', [await kept('document.pdf', toPdf(aDocument()))]);
    expect(told).toMatch(/Title: +Protokoll: schnell antworten\n/);
    expect(told).toMatch(/Author: +Ada Quist\n/);
    expect(told).toMatch(/Page size: .*A4/);
  });
});

describe('a Word file', () => {
  it('is packed XML that a strict reader takes, whatever was typed', async () => {
    const typed = '<&"\'\u0000\u0007\uFFFE\uD83D]]> 👍 \u202Eשלום';
    const file = toWord({
      title: typed,
      subtitle: typed,
      author: typed,
      language: 'de',
      facts: [{ label: typed, value: [{ kind: 'link', text: typed, address: 'https://example.com/?a="<&>' }] }],
      blocks: [
        { kind: 'heading', level: 1, text: typed },
        { kind: 'table', caption: typed, columns: [{ header: typed }], rows: [[typed]] },
        { kind: 'list', numbered: true, items: [typed, { runs: typed, items: [typed] }] },
      ],
    });
    const told = await python<{
      broken: string | null;
      title: string;
      language: string;
      links: string[];
      lang: string[];
    }>(`
import json, zipfile
import xml.etree.ElementTree as xml
file = zipfile.ZipFile(${JSON.stringify(await kept('document.docx', file))})
parts = {name: xml.fromstring(file.read(name)) for name in file.namelist() if not name.endswith('/')}
core = parts['docProps/core.xml']
dc = '{http://purl.org/dc/elements/1.1/}'
word = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
print(json.dumps({
  'broken': file.testzip(),
  'title': core.find(dc + 'title').text,
  'language': core.find(dc + 'language').text,
  'links': [each.get('Target') for each in parts['word/_rels/document.xml.rels'] if each.get('TargetMode') == 'External'],
  'lang': [each.get(word + 'val') for each in parts['word/styles.xml'].iter(word + 'lang')],
}))
`);
    expect(told).toEqual({
      broken: null,
      title: '<&"\'\uFFFD]]> 👍 \u202Eשלום',
      language: 'de-DE',
      links: ['https://example.com/?a=%22%3C&%3E'],
      lang: ['de-DE'],
    });
  });
});
