import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildSchema,
  getNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Something in a schema by which clients go: a field, an argument or a value. */
interface Part {
  /** @example 'Goal.history.first' */
  readonly path: string;
  /** The type that it mentions. */
  readonly type?: string;
  readonly deprecated: string | null | undefined;
}

/** How the reason of a deprecation ends. */
const GOES_ON = / Goes on (\d{4}-\d{2}-\d{2})\.$/;

/**
 * What clients of the released schema stumble over in another one, and were not told of in time: whatever goes has to
 * have been deprecated in the released one, with a day that has come.
 * @param today `YYYY-MM-DD`
 * @example await brokenPromises('type Query { a: Int b: Int }', 'type Query { a: Int }', '2026-11-22')
 * // ["Field 'b' was removed from object type 'Query'"]
 */
export async function brokenPromises(released: string, now: string, today: string): Promise<string[]> {
  const before = buildSchema(released);
  const changes = await diff(before, buildSchema(now));
  const parts = partsOf(before);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter((change) => !wasAnnounced(change, parts, today))
    .map(({ message }) => message);
}

/** What is deprecated without a day on which it goes. */
export function undatedDeprecations(sdl: string): string[] {
  return partsOf(buildSchema(sdl))
    .filter(({ deprecated }) => deprecated && !GOES_ON.test(deprecated))
    .map(({ path }) => path);
}

const REMOVALS: readonly string[] = [
  'FIELD_REMOVED',
  'FIELD_ARGUMENT_REMOVED',
  'ENUM_VALUE_REMOVED',
  'INPUT_FIELD_REMOVED',
];

function wasAnnounced({ type, path }: Change, parts: readonly Part[], today: string): boolean {
  const mayGo = ({ deprecated }: Part) => (GOES_ON.exec(deprecated ?? '')?.[1] ?? '9999') <= today;
  // A type goes with the last field that mentions it.
  if (type === 'TYPE_REMOVED') return parts.filter((part) => part.type === path).every(mayGo);
  const gone = parts.find((part) => part.path === path);
  return REMOVALS.includes(type) && gone !== undefined && mayGo(gone);
}

function partsOf(schema: GraphQLSchema): Part[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type): Part[] => {
      if (isEnumType(type)) return type.getValues().map((value) => partAt(type.name, value));
      if (isUnionType(type))
        return type.getTypes().map(({ name }) => ({ path: type.name, type: name, deprecated: null }));
      if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => partAt(type.name, field));
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => [
        partAt(type.name, field),
        // What takes part in a field goes with it.
        ...field.args.map((argument) => ({
          ...partAt(`${type.name}.${field.name}`, argument),
          deprecated: argument.deprecationReason ?? field.deprecationReason,
        })),
      ]);
    });
}

function partAt(
  path: string,
  part: { readonly name: string; readonly type?: unknown; readonly deprecationReason?: string | null | undefined },
): Part {
  const type = part.type === undefined ? {} : { type: String(getNamedType(part.type as never)) };
  return { path: `${path}.${part.name}`, deprecated: part.deprecationReason, ...type };
}
