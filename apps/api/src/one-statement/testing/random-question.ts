import { columnOf, DATA_SETS, rowsField } from '@concord/data-sets';
import type { SqlModel } from '@concord/graphql-sql';
import * as fc from 'fast-check';
import { getNamedType, type GraphQLField, type GraphQLSchema, isLeafType, isObjectType } from 'graphql';

/** A question to the demo company, and what its variables are. */
export interface Question {
  /** What is asked of the organisation, with the fragments that it uses. */
  readonly asked: string;
  readonly fragments: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The variables that a question may use, with what they are declared as. */
export const DECLARED = { yes: 'Boolean!', no: 'Boolean = false', first: 'Int = 3', text: 'String', goal: 'ID!' };

/** What can be asked for by its key, and some keys that nothing has. */
export interface Known {
  readonly goals: readonly string[];
  readonly conflicts: readonly string[];
  readonly departments: readonly string[];
  readonly outcomes: readonly string[];
}

const DEEPEST = 5;
const PAGE_PARTS = ['nodes', 'edges', 'pageInfo', 'totalCount', '__typename'];

/** Questions about anything that the model holds, in all ways that GraphQL has to ask. */
export function randomQuestions(schema: GraphQLSchema, model: SqlModel, known: Known): fc.Arbitrary<Question> {
  return fc.gen().map((draw) => {
    const question = new QuestionMaker(draw, schema, model, known);
    const asked = question.selection('Organisation', 0);
    return {
      asked,
      fragments: question.fragments.join('\n'),
      variables: {
        yes: draw(fc.boolean),
        goal: question.one(known.goals),
        ...(draw(fc.boolean) ? { first: draw(fc.integer, { min: 1, max: 9 }) } : {}),
        ...(draw(fc.boolean) ? { text: draw(fc.constantFrom, 'e', 'de', '%', '') } : {}),
      },
    };
  });
}

class QuestionMaker {
  readonly fragments: string[] = [];
  #names = 0;

  constructor(
    private readonly draw: fc.GeneratorValue,
    private readonly schema: GraphQLSchema,
    private readonly model: SqlModel,
    private readonly known: Known,
  ) {}

  one<Value>(values: readonly Value[]): Value {
    return this.draw(fc.constantFrom<Value[]>, ...(values as Value[])) as Value;
  }

  /** Some of the fields of a type, some of them by way of fragments. */
  selection(type: string, depth: number): string {
    const fields = this.#some(type, depth).map((name) => this.#field(type, name, depth));
    return `{ ${fields.length === 0 ? '__typename' : fields.join(' ')} }`;
  }

  #some(type: string, depth: number): string[] {
    const names = type.endsWith('Connection') ? PAGE_PARTS : this.#fieldsOf(type, depth);
    return this.draw(fc.uniqueArray<string, string>, fc.constantFrom(...names), { minLength: 1, maxLength: 6 });
  }

  #fieldsOf(type: string, depth: number): string[] {
    const definition = this.schema.getType(type);
    const fields = isObjectType(definition) ? Object.values(definition.getFields()) : [];
    const modelled = this.model[type];
    return [
      '__typename',
      ...fields
        .filter(({ name }) => modelled === undefined || name in modelled)
        .filter((field) => depth < DEEPEST || isLeafType(getNamedType(field.type)))
        .map(({ name }) => name),
    ];
  }

  #field(type: string, name: string, depth: number): string {
    const definition = this.schema.getType(type);
    const field = isObjectType(definition) ? definition.getFields()[name] : undefined;
    const child = field && getNamedType(field.type).name;
    const isObject = field !== undefined && !isLeafType(getNamedType(field.type));
    const below = isObject && child ? ` ${this.selection(child, depth + 1)}` : '';
    const alias = this.#sometimes(6) ? `${this.#name('a')}: ` : '';
    const told = `${alias}${name}${field ? this.#args(type, field) : ''}${this.#directive()}${below}`;
    // The same once more: what is below has to be put together.
    if (this.#sometimes(12)) return `${told} ${told}`;
    if (this.#sometimes(8)) return `... on ${type}${this.#directive()} { ${told} }`;
    if (!this.#sometimes(10)) return told;
    const fragment = this.#name('F');
    this.fragments.push(`fragment ${fragment} on ${type} { ${told} }`);
    return `...${fragment}${this.#directive()}`;
  }

  #args(type: string, { name, args }: GraphQLField<unknown, unknown>): string {
    const { goals, conflicts, departments, outcomes } = this.known;
    const named: Readonly<Record<string, () => string>> = {
      'Organisation.goal': () => `key: ${this.one(['$goal', ...goals.map(quoted)])}`,
      'Organisation.conflict': () => `id: ${quoted(this.one(conflicts))}`,
      'Organisation.department': () => `key: ${quoted(this.one([...departments, 'nobody']))}`,
      'Organisation.outcome': () => `key: ${quoted(this.one([...outcomes, 'nothing']))}`,
    };
    const byKey = named[`${type}.${name}`];
    if (byKey) return `(${byKey()})`;
    if (args.length === 0) return '';
    const first = this.one(['first: $first', `first: ${String(this.draw(fc.integer, { min: 1, max: 7 }))}`]);
    const filter = this.#sometimes(2) ? this.#filter(name) : '';
    return `(${first} ${filter})`;
  }

  #filter(field: string): string {
    if (field === 'goals')
      return `filter: { ${this.one(['archived: true', 'statuses: [ACTIVE, DRAFT]', 'text: $text', `departments: ["${this.one(this.known.departments)}"]`, 'from: "2026-12-01" to: "2027-01-31"', 'archived: false'])} }`;
    if (field === 'conflicts')
      return `filter: { ${this.one(['tiers: [PROVEN]', 'states: [RESOLVED, OPEN]', `goals: ["${this.one(this.known.goals)}"]`, `departments: ["${this.one(this.known.departments)}"]`, `waitingFor: "${this.one(this.known.departments)}"`, 'rules: [TRADE_OFF, OPPOSED_TARGETS]', 'states: null'])} }`;
    const dataSet = DATA_SETS.find((one) => rowsField(one) === field);
    if (!dataSet) return '';
    const { name, type } = this.one(dataSet.columns);
    const asked = {
      text: 'contains: "e"',
      number: 'from: 0.2, to: 400',
      integer: 'from: 1',
      boolean: 'equals: true',
      date: 'from: "2026-01-01"',
      time: 'to: "2030-01-01T00:00:00Z"',
    }[type];
    const order = `orderBy: [{ column: ${this.one(dataSet.columns).name}, descending: ${String(this.draw(fc.boolean))} }]`;
    const condition = `filter: { ${name}: { ${this.one([asked, 'isEmpty: true', 'isEmpty: false'])} } }`;
    const isReal = columnOf(dataSet, name) !== undefined;
    return this.one([order, isReal ? condition : '', `${order} ${condition}`, 'updatedSince: "2020-01-01T00:00:00Z"']);
  }

  #directive(): string {
    if (!this.#sometimes(12)) return '';
    return ` ${this.one(['@include(if: $yes)', '@skip(if: $no)', '@skip(if: $yes)', '@include(if: true) @skip(if: false)'])}`;
  }

  #sometimes(oneIn: number): boolean {
    return this.draw(fc.integer, { min: 1, max: oneIn }) === 1;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${String(this.#names)}`;
  }
}

function quoted(key: string): string {
  return JSON.stringify(key);
}
