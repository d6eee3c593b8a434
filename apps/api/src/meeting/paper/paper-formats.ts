import { type Document, toHtmlPage, toMarkdown, toPdf, toWord } from '@concord/documents';

export interface PaperFormat {
  /** As HTTP names it. */
  readonly type: string;
  /** Shown by the browser, not saved as a file. */
  readonly isPage?: true;
  set(document: Document): Promise<string | Uint8Array>;
}

/** What a paper can be set as, by the ending of its name. */
export const PAPER_FORMATS: ReadonlyMap<string, PaperFormat> = new Map<string, PaperFormat>([
  ['pdf', { type: 'application/pdf', set: (document) => toPdf(document) }],
  [
    'docx',
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      set: (document) => toWord(document),
    },
  ],
  ['md', { type: 'text/markdown; charset=utf-8', set: async (document) => toMarkdown(document) }],
  ['html', { type: 'text/html; charset=utf-8', isPage: true, set: async (document) => toHtmlPage(document) }],
]);
