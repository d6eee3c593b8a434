import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { dayIn, momentIn } from './calendar.ts';

/** A calendar day. Not a moment: it has no time zone to shift it. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`.',
  serialize: (value) => value,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** A moment in time. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment, ISO 8601 in UTC, such as `2026-11-16T08:30:00.000Z`.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
});

function parseMoment(value: unknown): Date {
  const moment = typeof value === 'string' ? momentIn(value) : undefined;
  if (moment !== undefined) return moment;
  throw badInput(
    `${JSON.stringify(value)} is not a moment. Write day, time and time zone, for example 2026-06-30T08:30:00Z.`,
  );
}

function parseDay(value: unknown): string {
  const day = typeof value === 'string' ? dayIn(value) : undefined;
  if (day !== undefined) return day;
  throw badInput(
    `${JSON.stringify(value)} is not a day of the calendar. Write year-month-day, for example 2026-06-30.`,
  );
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
