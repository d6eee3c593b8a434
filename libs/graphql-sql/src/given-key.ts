import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLID,
  type GraphQLField,
  isNonNullType,
  Kind,
  type VariableNode,
  visit,
} from 'graphql';
import type { PlannedField } from './plan.ts';

/**
 * A key or an id that a question has in a variable. The text of a statement is the same whatever it is: it is written
 * once, and the key is filled in each time.
 */
export class GivenKey {
  constructor(readonly variable: string) {}

  /** It stands for a value, and is none: nothing can be made of it. */
  toString(): never {
    throw new TypeError(`The key in $${this.variable} is a parameter of a statement, and no part of its text.`);
  }
}

interface KeyArgument {
  readonly name: string;
  readonly variable: VariableNode;
}

/** The arguments of a field that say a key or an id, which is always there, by a variable. */
export function keyArguments(
  { args }: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: { readonly arguments?: readonly ArgumentNode[] | undefined },
): KeyArgument[] {
  return given.flatMap(({ name, value }) => {
    const type = args.find((arg) => arg.name === name.value)?.type;
    const isKey = isNonNullType(type) && type.ofType === GraphQLID;
    return isKey && value.kind === Kind.VARIABLE ? [{ name: name.value, variable: value }] : [];
  });
}

/**
 * The variables of an operation that say keys and ids of planned fields, and nothing else.
 *
 * @param node its root field, which reads its own arguments itself
 */
export function keysAskedBy(
  node: FieldNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  fields: readonly PlannedField[],
): ReadonlySet<string> {
  const asKeys = new Set<VariableNode>();
  const note = (field: PlannedField) => {
    for (const { variable } of keyArguments(field.definition, field.node)) asKeys.add(variable);
    field.fields.forEach(note);
  };
  fields.forEach(note);
  const keys = new Set(Array.from(asKeys, ({ name }) => name.value));
  const Variable = (one: VariableNode) => void (asKeys.has(one) || keys.delete(one.name.value));
  for (const part of [node, ...Object.values(fragments)]) visit(part, { Variable });
  return keys;
}
