/** A linear law, everything on one side: Σ coefficient × metric (relation) bound. */
export interface LinearLaw {
  readonly coefficients: ReadonlyMap<string, number>;
  readonly relation: '<=' | '>=' | '=';
  readonly bound: number;
}

export type LawReading =
  | { readonly ok: true; readonly law: LinearLaw }
  | {
      readonly ok: false;
      /** Character of the text, from 1. */
      readonly at: number;
      readonly message: string;
      readonly problem: LawProblem;
    };

/** What is wrong with a text, for those who say it in other words than `message`. */
export type LawProblem =
  | { readonly kind: 'one-side' | 'second-comparison' | 'two-metrics' | 'missing-term' | 'key-after-times' }
  | {
      readonly kind: 'unknown-comparison' | 'too-large' | 'cannot-follow';
      /** Empty: the end. */ readonly found: string;
    }
  | { readonly kind: 'number-first'; readonly factor: string; readonly metric: string }
  | { readonly kind: 'spaces-around-sign'; readonly sign: string; readonly rest: string };

/**
 * Reads `side (<= | >= | =) side`, where a side is a sum of numbers, metrics and `number * metric`. A token that
 * reads as a number is one; a minus between terms has spaces around it, since keys hold dashes.
 *
 * @example parseLaw('promised >= lead-time + 1') // coefficients { promised: 1, lead-time: -1 }, '>=', bound 1
 */
export function parseLaw(text: string): LawReading {
  try {
    const tokens = tokensOf(text);
    const { relation, index } = relationOf(tokens, text);
    const left = sumOf(tokens.slice(0, index), tokens[index]?.at ?? text.length + 1);
    const right = sumOf(tokens.slice(index + 1), text.length + 1);
    return { ok: true, law: { ...collect(left, right), relation } };
  } catch (error) {
    if (error instanceof LawError) return { ok: false, at: error.at, message: error.message, problem: error.problem };
    throw error;
  }
}

class LawError extends Error {
  constructor(
    readonly at: number,
    readonly problem: LawProblem,
    message: string,
  ) {
    super(message);
  }
}

interface Token {
  readonly text: string;
  readonly at: number;
  readonly kind: 'number' | 'metric' | 'sign' | 'times' | 'relation' | 'other';
}

interface Term {
  readonly coefficient: number;
  /** Missing: the term is a plain number. */
  readonly metric?: string;
}

const TOKEN =
  /(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\w.-]))|(?<metric>[a-z0-9][a-z0-9_-]*)|(?<relation>[<>=!≤≥]+)|(?<sign>[+-])|(?<times>\*)|(?<other>\S)/giu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index, groups = {} }) => {
    const kind = (Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'other') as Token['kind'];
    return { text: found, at: index + 1, kind };
  });
}

function relationOf(tokens: readonly Token[], text: string): { relation: LinearLaw['relation']; index: number } {
  const index = tokens.findIndex(({ kind }) => kind === 'relation');
  const first = tokens[index];
  const second = tokens.find(({ kind, at }) => kind === 'relation' && first !== undefined && at > first.at);
  if (!first)
    throw new LawError(
      text.length + 1,
      { kind: 'one-side' },
      'two sides are needed with <=, >= or = between them; add the other side',
    );
  if (second)
    throw new LawError(second.at, { kind: 'second-comparison' }, 'there is a second comparison; make two laws of it');
  const relation = (['<=', '>=', '='] as const).find((known) => known === first.text);
  if (!relation)
    throw new LawError(
      first.at,
      { kind: 'unknown-comparison', found: first.text },
      `"${first.text}" compares nothing here; use <=, >= or =`,
    );
  return { relation, index };
}

/** Reads `[sign] term (sign term)*`; `end` is where a missing term would stand. */
function sumOf(tokens: readonly Token[], end: number): Term[] {
  const terms: Term[] = [];
  let position = 0;
  while (position < tokens.length || terms.length === 0) {
    const sign = tokens[position];
    if (terms.length > 0 && sign?.kind !== 'sign') throw unexpected(sign, end);
    if (sign?.kind === 'sign') position++;
    const { term, length } = termAt(tokens, position, end);
    terms.push(sign?.text === '-' ? { ...term, coefficient: -term.coefficient } : term);
    position += length;
  }
  return terms;
}

function termAt(tokens: readonly Token[], position: number, end: number): { term: Term; length: number } {
  const [first, times, factor] = tokens.slice(position, position + 3);
  if (first?.kind === 'metric') {
    if (times?.kind === 'times' && factor?.kind === 'metric')
      throw new LawError(
        first.at,
        { kind: 'two-metrics' },
        'a law cannot multiply two metrics; put a usual value in place of one of them',
      );
    if (times?.kind === 'times')
      throw new LawError(
        first.at,
        { kind: 'number-first', factor: factor?.text ?? '2', metric: first.text },
        `write the number first: ${factor?.text ?? '2'} * ${first.text}`,
      );
    return { term: { coefficient: 1, metric: first.text }, length: 1 };
  }
  if (first?.kind !== 'number')
    throw new LawError(first?.at ?? end, { kind: 'missing-term' }, 'a number or a metric is missing here; add it');
  const coefficient = Number(first.text);
  if (!Number.isFinite(coefficient))
    throw new LawError(
      first.at,
      { kind: 'too-large', found: first.text },
      `${first.text} is too large to count with; write a smaller number`,
    );
  if (times?.kind !== 'times') return { term: { coefficient }, length: 1 };
  if (factor?.kind !== 'metric')
    throw new LawError(
      factor?.at ?? end,
      { kind: 'key-after-times' },
      'the key of a metric belongs after "*"; multiply numbers out beforehand',
    );
  return { term: { coefficient, metric: factor.text }, length: 3 };
}

function unexpected(token: Token | undefined, end: number): LawError {
  if (token?.kind === 'number' && /^[+-]/.test(token.text)) {
    return new LawError(
      token.at,
      { kind: 'spaces-around-sign', sign: token.text.charAt(0), rest: token.text.slice(1) },
      `write "${token.text[0]} ${token.text.slice(1)}", with spaces around the ${token.text[0] === '-' ? 'minus' : 'plus'}`,
    );
  }
  const found = token ? `"${token.text}"` : 'the end';
  return new LawError(
    token?.at ?? end,
    { kind: 'cannot-follow', found: token?.text ?? '' },
    `${found} cannot follow here; put +, - or * between terms`,
  );
}

function collect(left: readonly Term[], right: readonly Term[]): Pick<LinearLaw, 'coefficients' | 'bound'> {
  const coefficients = new Map<string, number>();
  let bound = 0;
  const signed = [...left, ...right.map((term) => ({ ...term, coefficient: -term.coefficient }))];
  for (const { metric, coefficient } of signed) {
    if (metric === undefined) bound -= coefficient;
    else coefficients.set(metric, (coefficients.get(metric) ?? 0) + coefficient);
  }
  return { coefficients, bound };
}
