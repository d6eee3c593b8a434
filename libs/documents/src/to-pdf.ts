import { createRequire } from 'node:module';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Document } from './document.ts';
import { mapTexts, onOneLine, withCleanTexts } from './clean-text.ts';
import { pdfBlocks, pdfFacts, pdfRule } from './pdf-blocks.ts';
import { FONT_FILES, FONTS, printable } from './pdf-font.ts';
import { BODY, MARGINS, MUTED, RULE, SIDE, STYLES, TEXT_WIDTH } from './pdf-style.ts';
import { localeOf, wordsOf } from './words.ts';

/** When a file says that it was made. Nothing is said where it is not given. */
export interface Dated {
  readonly at?: Date;
}

/** CommonJS that exports an object made at run time, whose names an import does not see. */
const pdfmake = createRequire(import.meta.url)('pdfmake') as typeof import('pdfmake');
pdfmake.setFonts(FONTS);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => FONT_FILES.has(path));

/**
 * The document as PDF on A4, with its title on every page after the first, "page n of m", bookmarks, and its title,
 * author and language as properties. Nothing is fetched.
 *
 * The font, Roboto, has Latin, Greek and Cyrillic letters. What it lacks (emoji, Chinese, Hebrew, Arabic, …) is shown
 * as `\uFFFD`, and a last line says how often; the other formats leave such signs to the fonts of whoever reads.
 *
 * @param at the moment that the file says it was made
 * @returns the file; the same document and moment give the same bytes
 * @throws RangeError where `at` is no moment
 * @example await writeFile('minutes.pdf', await toPdf(minutes, { at: new Date('2026-11-23T10:00:00Z') }));
 */
export async function toPdf(document: Document, { at }: Dated = {}): Promise<Uint8Array> {
  if (at && Number.isNaN(at.getTime())) throw new RangeError('The moment at which a PDF was made must be a moment.');
  const file = await pdfmake.createPdf(definitionOf(document, at)).getStream();
  // It has to be there until the end, but is only written where it is listed.
  if (!at) Object.defineProperty(file.info, 'CreationDate', { enumerable: false });
  const parts: Buffer[] = [];
  const read = new Promise<Uint8Array>((resolve, reject) => {
    file.on('data', (part: Buffer) => void parts.push(part));
    file.on('end', () => void resolve(new Uint8Array(Buffer.concat(parts))));
    file.on('error', reject);
  });
  file.end();
  return read;
}

function definitionOf(document: Document, at: Date | undefined): TDocumentDefinitions {
  const clean = withCleanTexts(document);
  let missing = 0;
  const { title, subtitle, facts, blocks, language } = mapTexts(clean, (typed) => {
    const { text, missing: ofText } = printable(typed);
    missing += ofText;
    return text;
  });
  const words = wordsOf(language);
  return {
    // Properties are not set in our font.
    info: {
      title: onOneLine(clean.title),
      ...(clean.author ? { author: onOneLine(clean.author) } : {}),
      creator: 'Concord',
      // The identity of the file is made of this, so there has to be one until it is written.
      creationDate: at ?? new Date(0),
    },
    language: localeOf(language),
    displayTitle: true,
    // Later versions carry the properties a second time, as XML into which pdfkit puts them unescaped.
    version: '1.3',
    pageSize: 'A4',
    pageMargins: MARGINS,
    defaultStyle: BODY,
    styles: STYLES,
    header: (page) => (page === 1 ? null : header(onOneLine(title))),
    footer: (page, pages) => ({
      text: `${words.page[0]}${page}${words.page[1]}${pages}`,
      style: 'small',
      alignment: 'right',
      margin: [SIDE, 24],
    }),
    content: [
      { text: onOneLine(title), style: 'title' },
      ...(subtitle ? [pdfSubtitle(subtitle)] : []),
      ...pdfFacts(facts ?? []),
      pdfRule(blocks[0]?.kind === 'heading' ? 0 : 10),
      ...pdfBlocks(blocks, language),
      ...(missing > 0 ? [pdfRule(4), { text: words.missing(missing), style: 'small' }] : []),
    ],
  };
}

const pdfSubtitle = (text: string): Content => ({ text, style: 'subtitle' });

/** What fits above the text of a page; longer titles are cut. */
const LONGEST_HEADER = 95;

function header(title: string): Content {
  const text = title.length > LONGEST_HEADER ? `${title.slice(0, LONGEST_HEADER)}…` : title;
  return {
    margin: [SIDE, 34, SIDE, 0],
    stack: [
      { text, fontSize: 8.5, color: MUTED },
      {
        canvas: [{ type: 'line', x1: 0, y1: 4, x2: TEXT_WIDTH, y2: 4, lineWidth: 0.5, lineColor: RULE }],
      },
    ],
  };
}
