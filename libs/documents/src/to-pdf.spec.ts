import fc from 'fast-check';
import type { Block, Document } from './document.ts';
import { hostileDocument } from './testing/hostile.ts';
import { minutes } from './testing/minutes.ts';
import { toPdf } from './to-pdf.ts';

/** The objects of a PDF are readable; what stands on its pages is packed, and read by test/clients/debian. */
const objectsOf = async (document: Document, at?: Date) =>
  Buffer.from(await toPdf(document, at ? { at } : {})).toString('latin1');
const pagesIn = (objects: string) => Array.from(objects.matchAll(/\/Type \/Page\b(?!s)/g)).length;
const aDocument = (...blocks: Block[]): Document => ({ title: 'T', language: 'en', blocks });

it('is a PDF that names its title, its author and its language', async () => {
  const objects = await objectsOf(minutes);
  expect(objects).toMatch(/^%PDF-1\.3[\s\S]*%%EOF\s*$/);
  expect(objects).toContain('(Minutes: answer quickly, deliver on time)');
  expect(objects).toContain('(Ada Quist)');
  expect(objects).toContain('/Lang (en-GB)');
  expect(objects).toContain('/DisplayDocTitle true');
});

it('holds its fonts, and bookmarks of its headings', async () => {
  const objects = await objectsOf(minutes);
  expect(objects).toMatch(/\/FontFile2 /);
  expect(objects).toContain('/Title (Decisions)');
});

it('says when it was made only where it is told', async () => {
  expect(await objectsOf(aDocument())).not.toContain('D:');
  expect(await objectsOf(aDocument(), new Date('2026-11-23T10:00:05Z'))).toContain('(D:20261123100005Z)');
  await expect(toPdf(aDocument(), { at: new Date('no day') })).rejects.toThrow(RangeError);
});

it('links to good addresses only', async () => {
  const runs = ['https://example.com/a', 'javascript:alert(1)', 'file:///etc/passwd'].map(
    (address) => ({ kind: 'link', text: 'here', address }) as const,
  );
  const objects = await objectsOf(aDocument({ kind: 'paragraph', runs }));
  expect(Array.from(objects.matchAll(/\/URI \(([^)]*)\)/g), ([, address]) => address)).toEqual([
    'https://example.com/a',
  ]);
});

it('begins a page where it is told, and where one is full', async () => {
  const paragraph: Block = { kind: 'paragraph', runs: 'Words. '.repeat(60) };
  expect(pagesIn(await objectsOf(aDocument(paragraph)))).toBe(1);
  expect(pagesIn(await objectsOf(aDocument(paragraph, { kind: 'pageBreak' }, paragraph)))).toBe(2);
  expect(pagesIn(await objectsOf(aDocument(...Array.from({ length: 60 }, () => paragraph))))).toBeGreaterThan(5);
});

it('sets whatever somebody typed', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocument, async (document) => {
      expect(pagesIn(await objectsOf(document))).toBeGreaterThan(0);
    }),
    { numRuns: 12 },
  );
});
