import type { BrowserContext, Page } from 'playwright-core';

/**
 * All that the server tells from now on, as data: names, titles, sentences about the plan. They are in the
 * organisation's language, whoever reads.
 */
export class ToldByServer {
  readonly #words = new Set<string>();
  readonly #reading: Promise<void>[] = [];

  constructor(context: BrowserContext) {
    context.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      if (/json|html/.test(type))
        this.#reading.push(
          response.text().then(
            (text) => this.#read(text),
            () => {},
          ),
        );
    });
  }

  /** What was told so far, the longest first: a name may stand in a sentence. */
  async words(): Promise<string[]> {
    await Promise.all(this.#reading);
    return [...this.#words].sort((a, b) => b.length - a.length);
  }

  /** @param text JSON, or a page that brings some along */
  #read(text: string): void {
    const data = text.startsWith('<') ? /<script[^>]* id="first-answers"[^>]*>([^<]*)</.exec(text)?.[1] : text;
    if (data !== undefined) this.#take(JSON.parse(data));
  }

  #take(value: unknown): void {
    if (typeof value === 'string') this.#takeWords(value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) this.#take(part);
  }

  /** A value of an enumeration is for programs: a person is told it in words. */
  #takeWords(value: string): void {
    if (/\p{L}/u.test(value) && !/^[A-Z_]+$/.test(value)) this.#words.add(value.trim());
    if (/^[[{]/.test(value)) this.#takeJson(value);
  }

  #takeJson(value: string): void {
    try {
      this.#take(JSON.parse(value));
    } catch {
      // A text that begins as JSON does.
    }
  }
}

interface Shown {
  /** An element's path, for whoever looks for it. */
  readonly at: string;
  readonly words: string;
  readonly isPicture: boolean;
}

/** Days, months, time zones, money and lists as the browser writes them, and what has one name in every language. */
const EVERYWHERE = new RegExp(
  [
    /\b(Mon|Tue(s)?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?\b/,
    /\b(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?)\b/,
    /\b(Dec(ember)?|and|or|UTC)\b|\b[A-Z]\w+(\/[A-Z][\w+-]*)+/,
    /\b[A-Z]{3}(?=\s\d)/,
    /\b(Concord|English|Deutsch|CSV|JSON|Excel|PDF|Word|Markdown)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * Words that a page in the language of tests shows or tells outside of its marks, and that are no data.
 *
 */
export async function unsaidWords(page: Page, server: ToldByServer): Promise<string[]> {
  const shown = await page.evaluate(wordsOutside);
  // Only then: whatever is shown has been told by now.
  const told = await server.words();
  const withoutData = (words: string) =>
    told.reduce((left, known) => (left.includes(known) ? left.replaceAll(asWords(known), ' ') : left), words);
  const isUnsaid = ({ words, isPicture }: Shown) => {
    // Pictures break what they tell into lines, and shorten it.
    const line = words.replace(/^[\d\s.,%+−]+|…/g, '').trim();
    if ((isPicture || line.length > 12) && told.some((known) => known.includes(line))) return false;
    // The name of a day can stand in data, and a short name in that of a day.
    return [withoutData(words).replaceAll(EVERYWHERE, ' '), withoutData(words.replaceAll(EVERYWHERE, ' '))].every(
      (left) => /\p{L}{2}/u.test(left),
    );
  };
  return shown.filter(isUnsaid).map(({ at, words }) => `${at}: ${words.trim()}`);
}

/** Data as it stands by itself: a unit such as “on” is in many words. */
function asWords(known: string): RegExp {
  return new RegExp(`(?<!\\p{L})${known.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}(?!\\p{L})`, 'gu');
}

/** In the page: what stands outside of the marks, counted through all text in the order of the document. */
function wordsOutside(): Shown[] {
  const MACHINES = 'script, style, noscript, template, code, pre, kbd, textarea[aria-hidden], .graphiql-container';
  const READ = [
    'aria-label',
    'title',
    'placeholder',
    'alt',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
  ];
  const found: Shown[] = [];
  const shownBy = (element: Element, words: string, of = ''): Shown => ({
    at: `${place(element)}${of}`,
    words,
    isPicture: element.closest('svg') !== null,
  });
  const place = (element: Element) => `${element.parentElement?.className || ''} > ${element.outerHTML.slice(0, 60)}`;
  let depth = 0;
  const outside = (text: string) =>
    [...text].reduce((left, sign) => {
      if (sign === '⟦') depth += 1;
      else if (sign === '⟧') depth -= 1;
      else if (depth === 0) return left + sign;
      return left;
    }, '');
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest(MACHINES) !== null) continue;
    const words = outside(node.textContent ?? '');
    if (/\p{L}{2}/u.test(words)) found.push(shownBy(element, words));
    if (depth < 0) found.push(shownBy(element, `ends what never began: ${node.textContent ?? ''}`));
    depth = Math.max(0, depth);
  }
  if (depth !== 0) found.push(shownBy(document.body, 'says a text whose end is not shown'));
  for (const element of document.querySelectorAll(READ.map((name) => `[${name}]`).join()))
    for (const name of READ) {
      depth = 0;
      const words = outside(element.getAttribute(name) ?? '');
      if (element.closest(MACHINES) === null && /\p{L}{2}/u.test(words))
        found.push(shownBy(element, words, ` ${name}`));
    }
  return found;
}
