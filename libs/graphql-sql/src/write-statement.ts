import { getArgumentValues } from 'graphql';
import { GivenKey, keyArguments } from './given-key.ts';
import { type Arguments, NotInSql, type PageOfRows, type Parameters, type Rows } from './model.ts';
import type { PlannedField, Variables } from './plan.ts';
import { Row } from './row.ts';

/** `json_build_object` takes a hundred arguments at most. */
const MOST_FIELDS_BY_OTHER_NAMES = 50;

/** Writes the text of a statement for one set of variables. */
export class StatementWriter {
  #aliases = 0;

  constructor(
    private readonly parameters: Parameters,
    private readonly variables: Variables,
    /** Those of them that say a key. */
    private readonly keys: ReadonlySet<string>,
  ) {}

  /** Everything that is asked of a row that is there already, as a value of type `json`. */
  object(fields: readonly PlannedField[], row: Row): string {
    const { select, json } = this.#objects(fields, (field) => this.#value(field, row));
    return `(SELECT ${json} FROM (${select}) o)`;
  }

  #value(field: PlannedField, row: Row): string {
    const { told, fields } = field;
    if (told.kind === 'type name') return `'${told.type}'::text`;
    if (told.kind === 'page part') throw new NotInSql();
    const args = this.#argumentsOf(field);
    switch (told.kind) {
      case 'value':
        return told.sql(row, this.parameters, args);
      case 'object':
        if (told.rows) return this.#one(fields, told.rows(row, this.parameters, args));
        return told.exists
          ? `CASE WHEN ${told.exists(row)} THEN ${this.object(fields, row)} END`
          : this.object(fields, row);
      case 'list':
        return this.#list(fields, told.rows(row, this.parameters, args));
      case 'page':
        return this.#page(fields, told.page(row, this.parameters, args));
    }
  }

  #argumentsOf({ definition, node }: PlannedField): Arguments {
    const given = keyArguments(definition, node).filter(({ variable }) => this.keys.has(variable.name.value));
    return {
      ...getArgumentValues(definition, node, this.variables),
      ...Object.fromEntries(given.map(({ name, variable }) => [name, new GivenKey(variable.name.value)])),
    };
  }

  #one(fields: readonly PlannedField[], rows: Rows): string {
    const { select, json } = this.#from(fields, rows);
    // Of several, the first.
    return `(SELECT ${json} FROM (${select}${rows.order ? ' LIMIT 1' : ''}) o)`;
  }

  #list(fields: readonly PlannedField[], rows: Rows): string {
    const { select, json } = this.#from(fields, rows);
    return `(SELECT coalesce(json_agg(${json}), '[]') FROM (${select}) o)`;
  }

  #from(fields: readonly PlannedField[], rows: Rows): Objects {
    const row = this.#row();
    const { select, json } = this.#objects(fields, (field) => this.#value(field, row));
    return { select: `${select} FROM ${rows.from} ${row.alias} ${conditions(rows, row)}`, json };
  }

  /** The rows of a page are read once, whatever is asked of them, in the order in which they are told. */
  #page(fields: readonly PlannedField[], page: PageOfRows): string {
    const name = this.#row('page').alias;
    const used = new Set<string>();
    const rowOfPage = () => new Row(`${name}_row`, used);
    const first = this.parameters.add(page.first, 'integer');
    const parts: PageParts = { name, rowOfPage, page, first, from: `FROM ${name} ${name}_row` };
    const told = this.#objects(fields, (field) => this.#pagePart(field, parts));
    const row = this.#row();
    // Before its columns are listed: what it is ordered by needs none of them to be read, as the page keeps the order.
    const which = conditions({ ...page, where: behind(page) }, row);
    const columns = used.size === 0 ? '1' : Array.from(used, (column) => `${row.alias}."${column}"`).join(', ');
    const read = `SELECT ${columns} FROM ${page.from} ${row.alias} ${which} LIMIT ${first} + 1`;
    return `(WITH ${name} AS MATERIALIZED (${read}) SELECT ${told.json} FROM (${told.select}) o)`;
  }

  #pagePart({ told, fields }: PlannedField, parts: PageParts): string {
    if (told.kind === 'type name') return `'${told.type}'::text`;
    if (told.kind !== 'page part') throw new NotInSql();
    const { name, rowOfPage, page, first, from } = parts;
    const last = `greatest(least(${first}, (SELECT count(*) FROM ${name})) - 1, 0)`;
    switch (told.part) {
      case 'nodes': {
        const { select, json } = this.#objects(fields, (field) => this.#value(field, rowOfPage()));
        return `(SELECT coalesce(json_agg(${json}), '[]') FROM (${select} ${from} LIMIT ${first}) o)`;
      }
      case 'edges': {
        const { select, json } = this.#objects(fields, (field) => this.#pagePart(field, parts));
        return `(SELECT coalesce(json_agg(${json}), '[]') FROM (${select} ${from} LIMIT ${first}) o)`;
      }
      case 'cursor':
        return page.cursor(rowOfPage());
      case 'node':
        return this.object(fields, rowOfPage());
      case 'pageInfo':
        return this.#pageInfo(fields, parts);
      case 'totalCount': {
        const row = this.#row();
        return `(SELECT count(*)::int FROM ${page.from} ${row.alias} ${conditions({ from: page.from, where: page.where }, row)})`;
      }
      case 'hasNextPage':
        return `(SELECT count(*) > ${first} FROM ${name})`;
      case 'hasPreviousPage':
        return page.behind ? 'true' : 'false';
      case 'startCursor':
        return `(SELECT ${page.cursor(rowOfPage())} ${from} LIMIT 1)`;
      case 'endCursor':
        // Told of that row alone: what stands beside OFFSET is worked out for the rows before it too.
        return `(SELECT ${page.cursor(rowOfPage())} FROM (SELECT * FROM ${name} OFFSET ${last} LIMIT 1) ${name}_row)`;
    }
  }

  #pageInfo(fields: readonly PlannedField[], parts: PageParts): string {
    const { select, json } = this.#objects(fields, (field) => this.#pagePart(field, parts));
    return `(SELECT ${json} FROM (${select}) o)`;
  }

  /**
   * A select of what is asked, to be followed by where it is from, and the object that each of its rows `o` becomes.
   * Names that the schema has become names of columns; any other name comes from the question, and is a parameter.
   */
  #objects(planned: readonly PlannedField[], valueOf: (field: PlannedField) => string): Objects {
    const fields = planned.filter(({ asked }) => asked === undefined || asked(this.variables));
    const isAsNamed = fields.every(({ answeredAs, node }) => answeredAs === node.name.value);
    if (isAsNamed && fields.length > 0) {
      const columns = fields.map((field) => `${valueOf(field)} AS "${field.node.name.value}"`);
      return { select: `SELECT ${columns.join(', ')}`, json: 'row_to_json(o)' };
    }
    if (fields.length > MOST_FIELDS_BY_OTHER_NAMES) throw new NotInSql();
    const columns = fields.map((field, i) => `${valueOf(field)} AS "${String(i)}"`);
    const pairs = fields.map(({ answeredAs }, i) => `${this.parameters.add(answeredAs, 'text')}, o."${String(i)}"`);
    return { select: `SELECT ${columns.join(', ') || '1'}`, json: `json_build_object(${pairs.join(', ')})` };
  }

  #row(prefix = 'r'): Row {
    this.#aliases += 1;
    return new Row(`${prefix}${String(this.#aliases)}`);
  }
}

interface Objects {
  readonly select: string;
  readonly json: string;
}

interface PageParts {
  readonly name: string;
  readonly page: PageOfRows;
  readonly first: string;
  /** Where its rows are read from. */
  readonly from: string;
  readonly rowOfPage: () => Row;
}

function conditions(rows: Rows, row: Row): string {
  const order = rows.order?.(row);
  return `WHERE ${rows.where(row)}${order === undefined ? '' : ` ORDER BY ${order}`}`;
}

function behind({ where, behind: condition }: PageOfRows): Rows['where'] {
  return condition ? (row) => `${where(row)} AND ${condition(row)}` : where;
}
