import { type Column, type Comparison, columnOf, type DataSet, type Expression } from '@concord/data-sets';
import { type Word, wordsOf } from './filter-words.ts';
import { odataProblem } from './odata-problem.ts';
import { readValue } from './read-value.ts';

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['eq', 'equals'],
  ['gt', 'above'],
  ['ge', 'from'],
  ['lt', 'below'],
  ['le', 'to'],
]);
const FUNCTIONS: ReadonlyMap<string, Comparison> = new Map([
  ['contains', 'containsExactly'],
  ['startswith', 'startsWith'],
  ['endswith', 'endsWith'],
]);
/** Nobody writes more by hand, and no program needs it: a list goes into `in`. */
const MOST_WORDS = 2_000;
const DEEPEST = 50;

/**
 * A `$filter` of OData 4.01: `eq`, `ne`, `gt`, `ge`, `lt`, `le` and `in` between a column and values, `contains`
 * (also of `tolower(…)`), `startswith` and `endswith`, put together by `and`, `or`, `not` and brackets.
 *
 * @throws Refused with the place of what cannot be understood and what may stand there
 * @example readFilter(GOALS, "department eq 'sales' and due lt 2027-01-01")
 */
export function readFilter(dataSet: DataSet, filter: string): Expression {
  const words = wordsOf(filter);
  if (words.length > MOST_WORDS)
    throw odataProblem(`$filter has more than ${String(MOST_WORDS)} words. Ask for less at a time.`);
  return new FilterReader(dataSet, words).read();
}

class FilterReader {
  #at = 0;
  #depth = 0;

  constructor(
    private readonly dataSet: DataSet,
    private readonly words: readonly Word[],
  ) {}

  read(): Expression {
    const expression = this.#any();
    if (this.#word.kind !== 'end') throw this.#expected('"and", "or" or the end');
    return expression;
  }

  get #word(): Word {
    return this.words[this.#at] as Word;
  }

  /** Takes the next word if it is this one. */
  #takes(text: string): boolean {
    const { kind, text: found } = this.#word;
    if (found !== text || (kind !== 'name' && kind !== 'sign')) return false;
    this.#at += 1;
    return true;
  }

  #demand(sign: string): void {
    if (!this.#takes(sign)) throw this.#expected(`"${sign}"`);
  }

  #expected(what: string): Error {
    const { text, place, kind } = this.#word;
    const found = kind === 'end' ? 'its end' : `"${text}"`;
    return odataProblem(`$filter has ${found} at character ${String(place)}, where ${what} belongs.`);
  }

  #any(): Expression {
    const any = [this.#all()];
    while (this.#takes('or')) any.push(this.#all());
    return any.length === 1 ? (any[0] as Expression) : { any };
  }

  #all(): Expression {
    const all = [this.#one()];
    while (this.#takes('and')) all.push(this.#one());
    return all.length === 1 ? (all[0] as Expression) : { all };
  }

  #one(): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw odataProblem(`$filter has more than ${String(DEEPEST)} brackets in each other.`);
    const expression = this.#takes('not')
      ? { not: this.#one() }
      : this.#takes('(')
        ? this.#bracketed()
        : this.#comparison();
    this.#depth -= 1;
    return expression;
  }

  #bracketed(): Expression {
    const expression = this.#any();
    this.#demand(')');
    return expression;
  }

  #comparison(): Expression {
    const name = this.#word.text;
    const called = this.words[this.#at + 1]?.text === '(' ? FUNCTIONS.get(name) : undefined;
    if (called !== undefined) return this.#function(name, called);
    const column = this.#column();
    const operator = this.#word;
    this.#at += 1;
    if (operator.kind === 'name' && operator.text === 'in') return this.#in(column);
    if (operator.kind === 'name' && operator.text === 'ne') return { not: this.#compared(column, 'equals') };
    const comparison = operator.kind === 'name' ? COMPARISONS.get(operator.text) : undefined;
    if (comparison !== undefined) return this.#compared(column, comparison);
    this.#at -= 1;
    if (column.type === 'boolean') return { column: column.name, comparison: 'equals', value: true };
    throw this.#expected('eq, ne, gt, ge, lt, le or in');
  }

  #compared({ name, type }: Column, comparison: Comparison): Expression {
    const word = this.#word;
    const isNothing = word.kind === 'name' && word.text === 'null';
    const value = isNothing ? null : readValue(type, word);
    if (value === undefined) throw this.#expected(`a value for ${name}`);
    this.#at += 1;
    if (!isNothing) return { column: name, comparison, value };
    // Nothing is neither above nor below anything.
    return comparison === 'equals' ? { column: name, comparison: 'isEmpty', value: true } : { any: [] };
  }

  #in({ name, type }: Column): Expression {
    const values: (string | number | boolean)[] = [];
    this.#demand('(');
    do {
      const value = readValue(type, this.#word);
      if (value === undefined) throw this.#expected(`a value for ${name}`);
      values.push(value);
      this.#at += 1;
    } while (this.#takes(','));
    this.#demand(')');
    return { column: name, comparison: 'in', value: values };
  }

  #function(name: string, comparison: Comparison): Expression {
    this.#at += 2;
    const isLowered = this.#takes('tolower');
    if (isLowered) this.#demand('(');
    const column = this.#column();
    if (column.type !== 'text') throw odataProblem(`$filter asks ${name} of ${column.name}, which is no text.`);
    if (isLowered) this.#demand(')');
    this.#demand(',');
    const { kind, text } = this.#word;
    if (kind !== 'text') throw this.#expected('a text in single quotes');
    this.#at += 1;
    this.#demand(')');
    if (!isLowered) return { column: column.name, comparison, value: text };
    if (comparison !== 'containsExactly')
      throw odataProblem(`$filter asks ${name} of tolower(…); only contains is offered with it.`);
    // No small letter is a capital one.
    return text === text.toLowerCase() ? { column: column.name, comparison: 'contains', value: text } : { any: [] };
  }

  #column(): Column {
    const { kind, text } = this.#word;
    const column = kind === 'name' ? columnOf(this.dataSet, text) : undefined;
    if (!column)
      throw this.#expected(
        `a column of ${this.dataSet.name} (${this.dataSet.columns.map(({ name }) => name).join(', ')})`,
      );
    this.#at += 1;
    return column;
  }
}
