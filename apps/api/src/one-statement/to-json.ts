import type { GraphQLEnumType } from 'graphql';

/**
 * How values become what GraphQL answers: from SQL to SQL of a type that JSON has.
 * @param type of the column, as TypeORM or a data set names it, or the enum whose values stand in it
 */
export function toJson(type: string | GraphQLEnumType): (sql: string) => string {
  if (typeof type !== 'string') return nameIn(type);
  // Its own JSON has no time zone, or that of the session, and as many digits as it needs.
  if (type.startsWith('time')) return (sql) => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return (sql) => sql;
}

/** Names of enums are their values in capitals; an enum of which that is not so cannot be told. */
function nameIn(type: GraphQLEnumType): (sql: string) => string {
  const isPlain = type.getValues().every(({ name, value }) => name === capitals(String(value)));
  if (!isPlain) throw new Error(`Not all names of ${type.name} are its values in capitals.`);
  return (sql) => `upper(replace(${sql}, '-', '_'))`;
}

function capitals(value: string): string {
  return value.toUpperCase().replaceAll('-', '_');
}

/**
 * As `roundForOutput` rounds: to three decimals of exactly the number that is stored, halves away from zero. The text
 * of a number has it exactly but rounds halves to even, and only multiples of 1/16 can be halves there.
 */
export function roundedSql(sql: string): string {
  const half = `round((${sql})::numeric, 3)`;
  const other = `to_char(${sql}, 'FM999999999990.000')::numeric`;
  return `(CASE WHEN ${sql} * 16 = floor(${sql} * 16) THEN ${half} ELSE ${other} END)::float8`;
}

/** The cursor of a list, as `encodeCursor` makes it of the same parts. @param parts SQL of what stands between commas in JSON */
export function cursorSql(parts: readonly string[]): string {
  const json = `concat('[', ${parts.join(`, ',', `)}, ']')`;
  return `translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** A text as JSON, for cursors. */
export function quotedSql(sql: string): string {
  return `to_json(${sql})::text`;
}
