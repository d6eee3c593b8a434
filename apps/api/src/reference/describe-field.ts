import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLType,
  getNamedType,
  isSpecifiedScalarType,
  print,
} from 'graphql';
import { RULES } from '../access/rules.ts';
import { costInWords } from './cost-in-words.ts';
import { anchorOf, type Block, heading, table, text } from './reference-page.ts';

type Field = GraphQLField<unknown, unknown>;

/** What can be asked or done at the top of an operation, with all that is to be known about it. */
export function rootField(type: string, field: Field): Block[] {
  return [
    heading(2, `${type}.${field.name}`),
    ...text(says(field)),
    ...text(`Gives ${typeOf(field.type)}.`, costOf(type, field), rightFor(`${type}.${field.name}`)),
    ...table(
      ['argument', 'type', 'without it', 'what it is'],
      field.args.map((one) => [`\`${one.name}\``, typeOf(one.type), withoutIt(one), says(one)]),
    ),
  ];
}

/** Fields of a type, and then what those take that take something. */
export function fieldTables(type: string, fields: readonly Field[]): Block[] {
  return [
    ...table(
      ['field', 'type', 'cost', 'what it is'],
      fields.map((field) => [nameOf(field), typeOf(field.type), costInWords(type, field), says(field)]),
    ),
    ...table(
      ['argument', 'type', 'without it', 'what it is'],
      fields.flatMap((field) =>
        field.args.map((one) => [`\`${field.name}(${one.name}:)\``, typeOf(one.type), withoutIt(one), says(one)]),
      ),
    ),
  ];
}

/** What is given to an argument. */
export function inputTable(fields: readonly GraphQLInputField[]): Block[] {
  return table(
    ['field', 'type', 'without it', 'what it is'],
    fields.map((field) => [`\`${field.name}\``, typeOf(field.type), withoutIt(field), says(field)]),
  );
}

/** A type as it is written, which leads to where it is explained. */
export function typeOf(type: GraphQLType): string {
  const named = getNamedType(type);
  return isSpecifiedScalarType(named) ? `\`${String(type)}\`` : `[\`${String(type)}\`](#${anchorOf(named.name)})`;
}

/** Its description in one line, after the warning that it will go. */
export function says(one: {
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}): string {
  const warning = one.deprecationReason ? [`**Deprecated.** ${one.deprecationReason}`] : [];
  return [...warning, one.description ?? ''].join(' ').replace(/\s+/g, ' ').trim();
}

function nameOf({ name, args }: Field): string {
  return args.length === 0 ? `\`${name}\`` : `\`${name}(…)\``;
}

function withoutIt({ type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  const node = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  if (node) return `\`${print(node)}\``;
  return String(type).endsWith('!') ? 'has to be given' : '';
}

function costOf(type: string, field: Field): string {
  const cost = costInWords(type, field);
  return cost === '' ? 'It is free.' : `It costs ${cost}.`;
}

function rightFor(path: string): string {
  const rule = RULES[path];
  if (!rule) return '';
  if (rule.right === undefined) return 'Whoever has signed in may.';
  const where = rule.inDepartment ? ', or to have it in the departments concerned' : '';
  return `It needs the right to ${rule.right}${where}.`;
}
