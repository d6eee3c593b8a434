import { AlignmentType, Document as WordFile, Footer, Header, HeadingLevel, Packer, PageNumber } from 'docx';
import { Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Document } from './document.ts';
import { onOneLine, withCleanTexts } from './clean-text.ts';
import { escapeXml } from './escape-xml.ts';
import type { Dated } from './to-pdf.ts';
import { wordBlock } from './word-blocks.ts';
import { linkName, type WordParts, wordText } from './word-runs.ts';
import { NUMBERING, stylesIn } from './word-style.ts';
import { wordFacts } from './word-tables.ts';
import { localeOf, wordsOf } from './words.ts';
import { withZipDate } from './zip-dates.ts';

const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** A4 with the margins of the PDF, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1440, bottom: 1440, left: 1403, right: 1403 } };

/**
 * The document as a Word file (.docx) with Word's own headings, lists and tables, on A4, with its title on every page
 * after the first, "page n of m", and its title, author and language as properties. Pictures are tables of their
 * numbers.
 *
 * @param at the moment that the file says it was made
 * @returns the file; the same document and moment give the same bytes
 * @throws RangeError where `at` is no moment
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 * @example await writeFile('minutes.docx', await toWord(minutes, { at: new Date('2026-11-23T10:00:00Z') }));
 */
export async function toWord(document: Document, { at }: Dated = {}): Promise<Uint8Array> {
  if (at && Number.isNaN(at.getTime())) throw new RangeError('The moment at which a file was made must be a moment.');
  const clean = withCleanTexts(document);
  const parts: WordParts = { addresses: [], lists: 0 };
  const file = wordFile(clean, parts);
  for (const [index, address] of parts.addresses.entries()) {
    file.Document.Relationships.addRelationship(linkName(index), LINK, address, 'External');
  }
  const properties = { path: 'docProps/core.xml', data: coreProperties(clean, at) };
  return withZipDate(await Packer.toBuffer(file, undefined, [properties]), at);
}

function wordFile({ title, subtitle, facts = [], language, blocks }: Document, parts: WordParts): WordFile {
  const name = onOneLine(title);
  const words = wordsOf(language);
  const number: ParagraphChild = new TextRun({
    children: [words.page[0], PageNumber.CURRENT, words.page[1], PageNumber.TOTAL_PAGES],
  });
  const footer = () =>
    new Footer({ children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.END, children: [number] })] });
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: wordText(name, parts) }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: wordText(subtitle, parts) })] : []),
    ...wordFacts(facts, parts),
    ...blocks.flatMap((block) => wordBlock(block, language, parts)),
  ];
  return new WordFile({
    styles: stylesIn(language),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: new Header({ children: [new Paragraph({ style: 'Header', text: name })] }) },
        footers: { default: footer(), first: footer() },
        children,
      },
    ],
  });
}

/** In place of docx's own, which says when it was packed and nothing of the language. */
function coreProperties({ title, subtitle, author, language }: Document, at: Date | undefined): string {
  const moment = at?.toISOString().replace(/\.\d+Z$/, 'Z');
  const dates = ['created', 'modified'].map((name) =>
    moment ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>` : '',
  );
  const creator = author ? `<dc:creator>${escapeXml(onOneLine(author))}</dc:creator>` : '';
  const subject = subtitle ? `<dc:subject>${escapeXml(onOneLine(subtitle))}</dc:subject>` : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(onOneLine(title))}</dc:title>${subject}${creator}`,
    `<dc:language>${localeOf(language)}</dc:language>${dates.join('')}</cp:coreProperties>`,
  ].join('');
}
